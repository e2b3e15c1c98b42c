import { type Day, type Id, type Role, tidy } from '@parindex/domain';

/** A post as a person types it in. */
export type PostInput = {
  readonly role: Role;
  readonly unitId: Id;
  readonly officeId?: Id | undefined;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
};

/** The same without fields that are there but empty. */
export type NewPost = {
  readonly role: Role;
  readonly unitId: Id;
  readonly officeId?: Id;
  readonly validFrom?: Day;
  readonly validTo?: Day;
};

export const postOf = (input: PostInput): NewPost => ({
  role: input.role,
  unitId: input.unitId,
  ...(input.officeId === undefined ? {} : { officeId: input.officeId }),
  ...(input.validFrom === undefined ? {} : { validFrom: input.validFrom }),
  ...(input.validTo === undefined ? {} : { validTo: input.validTo }),
});

/** What a person types in about a person. */
export type PersonInput = {
  readonly fullName: string;
  readonly email?: string | undefined;
  readonly positionTitle?: string | undefined;
};

/** The same in one spelling, without fields that are empty. */
export const personOf = (input: PersonInput) => {
  const email = tidy(input.email ?? '');
  const positionTitle = tidy(input.positionTitle ?? '');
  return {
    fullName: tidy(input.fullName),
    ...(email === '' ? {} : { email }),
    ...(positionTitle === '' ? {} : { positionTitle }),
  };
};
