import type { Role } from '@parindex/domain';
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
    })
    .execute();
};
