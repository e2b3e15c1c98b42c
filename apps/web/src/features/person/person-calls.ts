import type {
  NewAccountReply,
  PeopleListReading,
  PeopleListReply,
  PeopleReply,
  ResetAccountReply,
  UnitsReply,
} from '@parindex/contract';
import type { Day, Id, Role } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => api.get<PeopleReply>('/api/people', {}, { signal }),
});

/** The register, for names of units and offices. */
export const registerQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.get<UnitsReply>('/api/units', {}, { signal }),
});

/** A post as a form holds it; empty text is nothing. */
export type PostForm = {
  readonly role: Role | '';
  readonly unitId: string;
  readonly officeId: string;
  readonly validFrom: string;
  readonly validTo: string;
};

export type PersonForm = {
  readonly fullName: string;
  readonly email: string;
  readonly positionTitle: string;
};

export const registerPerson = (
  person: PersonForm & { username: string },
  post: PostForm,
): Promise<NewAccountReply> => api.post('/api/people', { ...person, posts: [postOf(post)] });

export const updatePerson = (
  personId: Id,
  person: PersonForm & { version: number; active: boolean },
): Promise<{ version: number }> => api.put(`/api/people/${personId}`, person);

export const resetAccount = (personId: Id, dropTotp: boolean): Promise<ResetAccountReply> =>
  api.post(`/api/people/${personId}/password`, { dropTotp });

export const assignPost = (personId: Id, post: PostForm): Promise<{ postId: Id }> =>
  api.post(`/api/people/${personId}/posts`, postOf(post));

export const endPost = (postId: Id, lastDay: Day): Promise<null> =>
  api.put(`/api/posts/${postId}/end`, { lastDay });

export const readPeopleList = (unitId: Id, text: string): Promise<PeopleListReading> =>
  api.post('/api/people/list/reading', { unitId, text });

export const registerPeople = (unitId: Id, text: string): Promise<PeopleListReply> =>
  api.post('/api/people/list', { unitId, text });

const postOf = (post: PostForm) =>
  Object.fromEntries(Object.entries(post).filter(([, value]) => value !== ''));
