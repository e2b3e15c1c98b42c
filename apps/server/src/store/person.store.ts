import type { Id, Instant, Role } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { searchText } from './search-text.ts';
import type { Database } from './tables.ts';

type NewPerson = {
  readonly id: string;
  readonly fullName: string;
  readonly email?: string;
  readonly positionTitle?: string;
};

export const insertPerson = async (tx: Kysely<Database>, person: NewPerson): Promise<void> => {
  await tx
    .insertInto('person')
    .values({
      id: person.id,
      full_name: person.fullName,
      name_search: searchText(person.fullName, person.email),
      email: person.email ?? null,
      position_title: person.positionTitle ?? null,
    })
    .execute();
};

type NewPost = {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly officeId?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly document?: string;
  readonly onBehalfOf?: string;
  readonly receivedFrom?: string;
};

export const insertPost = async (tx: Kysely<Database>, post: NewPost): Promise<void> => {
  await tx
    .insertInto('post')
    .values({
      id: post.id,
      person_id: post.personId,
      role: post.role,
      unit_id: post.unitId,
      office_id: post.officeId ?? null,
      valid_from: post.validFrom ?? null,
      valid_to: post.validTo ?? null,
      document: post.document ?? null,
      on_behalf_of: post.onBehalfOf ?? null,
      received_from: post.receivedFrom ?? null,
    })
    .execute();
};

/** Người — somebody in the register, with the account's state. */
export type Person = {
  readonly id: Id;
  readonly fullName: string;
  readonly email?: string;
  readonly positionTitle?: string;
  readonly active: boolean;
  readonly version: number;
  readonly username: string;
  readonly mustChangePassword: boolean;
  readonly totpEnabled: boolean;
  readonly pausedUntil?: Instant;
};

const people = (db: Kysely<Database>) =>
  db
    .selectFrom('person as p')
    .innerJoin('account as a', 'a.person_id', 'p.id')
    .selectAll('p')
    .select(['a.username', 'a.must_change_password', 'a.totp_enabled', 'a.paused_until']);

type Row = Awaited<ReturnType<ReturnType<typeof people>['executeTakeFirstOrThrow']>>;

const toPerson = (row: Row): Person => ({
  id: row.id,
  fullName: row.full_name,
  active: row.active,
  version: row.version,
  username: row.username,
  mustChangePassword: row.must_change_password,
  totpEnabled: row.totp_enabled,
  ...(row.email === null ? {} : { email: row.email }),
  ...(row.position_title === null ? {} : { positionTitle: row.position_title }),
  ...(row.paused_until === null ? {} : { pausedUntil: row.paused_until }),
});

export const findPerson = async (db: Kysely<Database>, personId: Id): Promise<Person | undefined> => {
  const row = await people(db).where('p.id', '=', personId).executeTakeFirst();
  return row && toPerson(row);
};

/** Everybody who has an account, in the order of their names. */
export const listPeople = async (db: Kysely<Database>): Promise<readonly Person[]> =>
  (await people(db).orderBy('p.full_name').orderBy('p.id').execute()).map(toPerson);

export type PersonChange = Pick<Person, 'id' | 'version' | 'fullName' | 'active'> &
  Partial<Pick<Person, 'email' | 'positionTitle'>>;

/** Saves a person; false when somebody saved in between (`version` is the one that was read). */
export const updatePerson = async (tx: Kysely<Database>, person: PersonChange): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({
      full_name: person.fullName,
      name_search: searchText(person.fullName, person.email),
      email: person.email ?? null,
      position_title: person.positionTitle ?? null,
      active: person.active,
      version: person.version + 1,
    })
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** The name of the person who leads a unit today: who is to sign its report. */
export const findLeaderOf = async (db: Kysely<Database>, unitId: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('post as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .select('p.full_name')
    .where('t.unit_id', '=', unitId)
    .where('t.role', '=', 'leader')
    .where('t.valid_to', 'is', null)
    .orderBy('t.id')
    .executeTakeFirst();
  return row?.full_name;
};
