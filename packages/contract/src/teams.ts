import { type TeamMember, teamDuties, type Verb } from '@parindex/domain';
import { z } from 'zod';

const key = { roundId: z.uuid(), unitId: z.uuid() };

/** GET /api/rounds/:roundId/units/:unitId/team, and …/team/decision.docx */
export const teamInput = z.object(key);

/** PUT …/team: the whole list; `version` 0 for the first save. */
export const setTeamInput = z.object({
  ...key,
  version: z.int().min(0),
  members: z
    .array(
      z.object({
        name: z.string().trim().max(200),
        position: z.string().trim().max(200),
        duty: z.enum(teamDuties),
        task: z.string().trim().max(500),
      }),
    )
    .max(100),
});

/** `proposed`: heads of the offices and the leader, where nobody has saved a list yet. */
export type TeamReply = {
  readonly version: number;
  readonly members: readonly TeamMember[];
  readonly proposed: readonly TeamMember[];
  readonly may: readonly Verb[];
};
export type TeamSavedReply = { readonly version: number };
