import { previewRevisionInput, reviseSetInput, sheetInput } from '@parindex/contract';
import { previewRevision } from '../../use-cases/set-revision/preview-revision.ts';
import { reviseSet } from '../../use-cases/set-revision/revise-set.ts';
import { showArchivedItems } from '../../use-cases/set-revision/show-archived.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

/** A running round moves to another version of its set. */
export const registerSetRevisionRoutes = (wiring: Wiring) => {
  const revision = '/api/rounds/:roundId/groups/:groupId/revision';
  handle(wiring, 'GET', revision, {}, (request, ask) =>
    withInput(previewRevisionInput, request, async (input) => {
      const shown = await wiring.runner.look(previewRevision, ask, input);
      return shown.ok ? shown.value : shown;
    }),
  );
  act(wiring, 'POST', revision, reviseSetInput, reviseSet);
  look(wiring, '/api/rounds/:roundId/units/:unitId/archived-items', sheetInput, showArchivedItems);
};
