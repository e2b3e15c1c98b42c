import type {
  AssignmentsReply,
  CreateRoundReply,
  FiguresReply,
  FigureVersionsReply,
  IndexSetListReply,
  ReadinessReply,
  RoundListReply,
  RoundReply,
  RoundVersionReply,
  UnitsReply,
} from '@parindex/contract';
import type { Facts, Id, PhaseName } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';

const pathOf = (roundId: Id) => `/api/rounds/${roundId}`;
/** The topic whose hints tell that something of the round changed. */
const topicOf = (roundId: Id) => `round:${roundId}`;

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: ({ signal }) => api.get<RoundListReply>('/api/rounds', {}, { signal }),
});

export const roundQuery = (roundId: Id) =>
  queryOptions({
    queryKey: [topicOf(roundId), 'set-up'],
    queryFn: ({ signal }) => api.get<RoundReply>(pathOf(roundId), {}, { signal }),
    meta: { topics: ['units'] },
  });

export const readinessQuery = (roundId: Id) =>
  queryOptions({
    queryKey: [topicOf(roundId), 'readiness'],
    queryFn: ({ signal }) => api.get<ReadinessReply>(`${pathOf(roundId)}/readiness`, {}, { signal }),
    meta: { topics: ['units', 'people'] },
  });

export const figuresQuery = (roundId: Id) =>
  queryOptions({
    queryKey: [topicOf(roundId), 'figures'],
    queryFn: ({ signal }) => api.get<FiguresReply>(`${pathOf(roundId)}/figures`, {}, { signal }),
  });

export const assignmentsQuery = (roundId: Id, unitId: Id) =>
  queryOptions({
    queryKey: [topicOf(roundId), 'assignments', unitId],
    queryFn: ({ signal }) =>
      api.get<AssignmentsReply>(`${pathOf(roundId)}/units/${unitId}/assignments`, {}, { signal }),
    meta: { topics: ['units'] },
  });

/** For the choices of groups and authorities. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.get<UnitsReply>('/api/units', {}, { signal }),
});
export const setsQuery = queryOptions({
  queryKey: ['index-sets', 'list'],
  queryFn: ({ signal }) => api.get<IndexSetListReply>('/api/index-set-versions', {}, { signal }),
});

/** Asks anew for everything of the round. */
export const refreshRound = (roundId: Id): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: [topicOf(roundId)] });

export const createRound = (round: { year: number; title: string }): Promise<CreateRoundReply> =>
  api.post('/api/rounds', round);

type Versioned = { readonly version: number };

export const updateRound = (
  roundId: Id,
  round: Versioned & { year: number; title: string; pagesRequiredAbove: number },
): Promise<RoundVersionReply> => api.put(pathOf(roundId), round);

export type GroupForm = {
  readonly id?: Id;
  readonly name: string;
  readonly indexSetVersionId: string;
  readonly units: readonly { readonly unitId: Id; readonly ranked: boolean }[];
};

export const setGroups = (
  roundId: Id,
  body: Versioned & { groups: readonly GroupForm[] },
): Promise<RoundVersionReply> => api.put(`${pathOf(roundId)}/groups`, body);

export type PhaseForm = { readonly name: PhaseName; readonly opensAt: string; readonly closesAt: string };

export const setCalendar = (
  roundId: Id,
  body: Versioned & { phases: readonly PhaseForm[]; reason?: string },
): Promise<RoundVersionReply> => api.put(`${pathOf(roundId)}/calendar`, body);

export type AuthorityForm = { readonly code: string; readonly authorityId: Id; readonly ratedUnitId?: Id };

export const setAuthorities = (
  roundId: Id,
  body: Versioned & { authorities: readonly AuthorityForm[] },
): Promise<RoundVersionReply> => api.put(`${pathOf(roundId)}/authorities`, body);

export const extendPhase = (
  roundId: Id,
  body: { unitId: Id; phase: string; closesAt: string; reason: string; document: string },
): Promise<null> => api.post(`${pathOf(roundId)}/extensions`, body);

export type AssignmentForm = {
  readonly itemId: Id;
  readonly officeId: Id;
  readonly supportingOfficeIds: readonly Id[];
};

export const assignItems = (roundId: Id, unitId: Id, items: readonly AssignmentForm[]): Promise<null> =>
  api.put(`${pathOf(roundId)}/units/${unitId}/assignments`, { items });

export const moveAssignments = (
  roundId: Id,
  unitId: Id,
  body: { fromOfficeId: Id; toOfficeId: Id; reason: string },
): Promise<{ moved: number }> => api.post(`${pathOf(roundId)}/units/${unitId}/assignments/move`, body);

export const fillAssignments = (roundId: Id, unitId?: Id): Promise<{ filled: number }> =>
  api.post(`${pathOf(roundId)}/assignments/fill`, unitId === undefined ? {} : { unitId });

type Exempting = { exemptions: readonly { unitId: Id; itemId: Id }[]; reason: string };

export const exemptItems = (roundId: Id, body: Exempting): Promise<null> =>
  api.post(`${pathOf(roundId)}/exemptions`, body);

export const liftExemptions = (roundId: Id, body: Exempting): Promise<null> =>
  api.post(`${pathOf(roundId)}/exemptions/lift`, body);

export type FigureForm = {
  readonly unitId: Id;
  readonly facts: Facts;
  readonly notSurveyed: boolean;
  readonly estimated: boolean;
  readonly version: number;
};

export const loadFigures = (
  roundId: Id,
  itemId: Id,
  body: { source: string; cutOff?: string; document?: string; figures: readonly FigureForm[] },
): Promise<FigureVersionsReply> => api.put(`${pathOf(roundId)}/figures/${itemId}`, body);

export const startRound = (roundId: Id, version: number): Promise<RoundVersionReply> =>
  api.post(`${pathOf(roundId)}/start`, { version });
