import type {
  DelegatedReply,
  HandedOverReply,
  StaffReply,
  TeamReply,
  TeamSavedReply,
} from '@parindex/contract';
import type { Id, Role, TeamMember } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const staffQuery = (unitId: Id) =>
  queryOptions({
    queryKey: ['people', 'staff', unitId],
    queryFn: ({ signal }) => api.get<StaffReply>(`/api/units/${unitId}/staff`, {}, { signal }),
  });

export type Delegation = {
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  readonly role: Role;
  readonly officeId?: Id;
  readonly validFrom: string;
  readonly validTo: string;
  readonly document: string;
};
export const delegatePost = (unitId: Id, delegation: Delegation): Promise<DelegatedReply> =>
  api.post(`/api/units/${unitId}/delegations`, delegation);

export type HandOver = {
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  readonly lastDay: string;
  readonly reason: string;
  readonly document: string;
};
export const handOver = (unitId: Id, act: HandOver): Promise<HandedOverReply> =>
  api.post(`/api/units/${unitId}/hand-overs`, act);

const teamPath = (roundId: Id, unitId: Id) => `/api/rounds/${roundId}/units/${unitId}/team`;

export const teamDecisionAddress = (roundId: Id, unitId: Id): string =>
  `${teamPath(roundId, unitId)}/decision.docx`;

export const teamQuery = (roundId: Id, unitId: Id) =>
  queryOptions({
    queryKey: [`sheet:${roundId}:${unitId}`, 'team'],
    queryFn: ({ signal }) => api.get<TeamReply>(teamPath(roundId, unitId), {}, { signal }),
  });

export const setTeam = (
  roundId: Id,
  unitId: Id,
  version: number,
  members: readonly TeamMember[],
): Promise<TeamSavedReply> => api.put(teamPath(roundId, unitId), { version, members });
