import type { Actor, Day, Instant, Role } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** Who a cookie stands for. */
export type OpenSession = {
  readonly tokenHash: string;
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
  readonly lastSeenAt: Instant;
};

type Row = {
  readonly person_id: string;
  readonly must_change_password: boolean;
  readonly last_seen_at: Instant;
  readonly posts: readonly { role: Role; unit_id: string; office_id: string | null }[];
};

/** The session of this token, with the posts in force on `today`; undefined when expired, closed or never there. */
export const findSession = async (
  db: Kysely<Database>,
  tokenHash: string,
  now: Instant,
  today: Day,
): Promise<OpenSession | undefined> => {
  const { rows } = await sql<Row>`
    select s.person_id, a.must_change_password, s.last_seen_at,
      coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'unit_id', p.unit_id, 'office_id', p.office_id))
        filter (where p.id is not null), '[]') as posts
    from session s
    join account a using (person_id)
    join person n on n.id = s.person_id and n.active
    left join post p on p.person_id = s.person_id
      and (p.valid_from is null or p.valid_from <= ${today}) and (p.valid_to is null or p.valid_to >= ${today})
    where s.token_hash = ${tokenHash} and s.expires_at > ${now}
    group by s.person_id, a.must_change_password, s.last_seen_at`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  return {
    tokenHash,
    actor: {
      personId: row.person_id,
      posts: row.posts.map((post) => ({
        role: post.role,
        unitId: post.unit_id,
        ...(post.office_id === null ? {} : { officeId: post.office_id }),
      })),
    },
    mustChangePassword: row.must_change_password,
    lastSeenAt: row.last_seen_at,
  };
};

export const insertSession = async (
  tx: Kysely<Database>,
  row: { tokenHash: string; personId: string; now: Instant; expiresAt: Instant; device: string },
): Promise<void> => {
  await tx
    .insertInto('session')
    .values({
      token_hash: row.tokenHash,
      person_id: row.personId,
      created_at: row.now,
      last_seen_at: row.now,
      expires_at: row.expiresAt,
      device: row.device.slice(0, 200),
    })
    .execute();
};

/** Moves the sliding end of a session, never nearer; called at most every few minutes. */
export const extendSession = async (
  db: Kysely<Database>,
  tokenHash: string,
  now: Instant,
  expiresAt: Instant,
): Promise<void> => {
  await db
    .updateTable('session')
    .set({ last_seen_at: now, expires_at: sql<string>`greatest(expires_at, ${expiresAt}::timestamptz)` })
    .where('token_hash', '=', tokenHash)
    .execute();
};

export const deleteSession = async (tx: Kysely<Database>, tokenHash: string): Promise<void> => {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
};

/** Closes every session of a person, but the one with `exceptHash`. */
export const deleteSessionsOf = async (
  tx: Kysely<Database>,
  personId: string,
  exceptHash?: string,
): Promise<void> => {
  await tx
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .$if(exceptHash !== undefined, (query) => query.where('token_hash', '<>', exceptHash ?? ''))
    .execute();
};

export const listSessionsOf = (db: Kysely<Database>, personId: string, now: Instant) =>
  db
    .selectFrom('session')
    .select(['token_hash', 'created_at', 'last_seen_at', 'device'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .execute();
