import { delegatePostInput, handOverInput, setTeamInput, staffInput, teamInput } from '@parindex/contract';
import { delegatePost } from '../../use-cases/post/delegate-post.ts';
import { handOver } from '../../use-cases/post/hand-over.ts';
import { showStaff } from '../../use-cases/post/show-staff.ts';
import { setTeam, showTeam, teamDecisionDocument } from '../../use-cases/team/team.ts';
import { attachment } from '../attachment.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Who holds which post at a unit, delegation, hand-over, the self-assessment team. */
export const registerStaffRoutes = (wiring: Wiring) => {
  const unit = '/api/units/:unitId';
  const team = '/api/rounds/:roundId/units/:unitId/team';
  look(wiring, `${unit}/staff`, staffInput, showStaff);
  act(wiring, 'POST', `${unit}/delegations`, delegatePostInput, delegatePost);
  act(wiring, 'POST', `${unit}/hand-overs`, handOverInput, handOver);
  look(wiring, team, teamInput, showTeam);
  act(wiring, 'PUT', team, setTeamInput, setTeam);
  handle(wiring, 'GET', `${team}/decision.docx`, {}, async (request, ask, reply) => {
    const made = await withInput(teamInput, request, (input) =>
      wiring.runner.look(teamDecisionDocument, ask, input),
    );
    if (!made.ok) return made;
    reply
      .type(wordType)
      .header('content-disposition', attachment(made.value.fileName))
      .send(made.value.bytes);
    return 'sent';
  });
};
