import type { Day, Id, PhaseName, Role, Round, RoundState } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

export const findPersonOfSession = (db: Kysely<Database>, personId: Id) =>
  db
    .selectFrom('person')
    .innerJoin('account', 'account.person_id', 'person.id')
    .select(['person.id', 'full_name', 'username', 'must_change_password', 'totp_enabled'])
    .where('person.id', '=', personId)
    .executeTakeFirst();

export type PostRow = {
  readonly role: Role;
  readonly unit_id: Id;
  readonly unit_name: string;
  readonly unit_short_name: string;
  readonly office_id: Id | null;
  readonly office_name: string | null;
};

/** The posts in force on `today`, with the names of their units. */
export const listPostsOf = async (
  db: Kysely<Database>,
  personId: Id,
  today: Day,
): Promise<readonly PostRow[]> => {
  const { rows } = await sql<PostRow>`
    select p.role, p.unit_id, u.name as unit_name, u.short_name as unit_short_name,
      p.office_id, o.name as office_name
    from post p join unit u on u.id = p.unit_id left join unit o on o.id = p.office_id
    where p.person_id = ${personId}
      and (p.valid_from is null or p.valid_from <= ${today}) and (p.valid_to is null or p.valid_to >= ${today})
    order by p.id`.execute(db);
  return rows;
};

/** A round as the bar offers it. */
export type RoundLine = Pick<Round, 'id' | 'year' | 'title' | 'state' | 'demonstration' | 'today' | 'phases'>;

/**
 * Rounds, the newest year first; of a demonstration year the earliest day first. With `ratedUnits` only those that have
 * begun and rate one of these units.
 */
export const listRounds = async (
  db: Kysely<Database>,
  ratedUnits?: readonly Id[],
): Promise<readonly RoundLine[]> => {
  if (ratedUnits?.length === 0) return [];
  const [rounds, phases] = await Promise.all([
    db
      .selectFrom('round')
      .select(['id', 'year', 'title', 'state', 'demonstration', 'today'])
      .$if(ratedUnits !== undefined, (query) =>
        query.where('state', '<>', 'preparing').where('id', 'in', (rated) =>
          rated
            .selectFrom('round_unit')
            .select('round_id')
            .where('unit_id', 'in', [...(ratedUnits ?? [])]),
        ),
      )
      .orderBy('year', 'desc')
      .orderBy('today')
      .execute(),
    db
      .selectFrom('round_phase')
      .select(['round_id', 'name', 'opens_at', 'closes_at'])
      .orderBy('opens_at')
      .execute(),
  ]);
  const phasesOf = Map.groupBy(phases, (phase) => phase.round_id);
  return rounds.map(({ today, ...row }) => ({
    ...row,
    state: row.state as RoundState,
    phases: (phasesOf.get(row.id) ?? []).map((phase) => ({
      name: phase.name as PhaseName,
      opensAt: phase.opens_at,
      closesAt: phase.closes_at,
    })),
    ...(today === null ? {} : { today }),
  }));
};

export const hasAnyAccount = async (db: Kysely<Database>): Promise<boolean> =>
  (await db.selectFrom('account').select('person_id').limit(1).executeTakeFirst()) !== undefined;
