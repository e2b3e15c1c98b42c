import { progressInput, remindUnitsInput } from '@parindex/contract';
import { exportProgress } from '../../use-cases/progress/export-progress.ts';
import { remindUnits } from '../../use-cases/progress/remind-units.ts';
import { showProgress } from '../../use-cases/progress/show-progress.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';
import { mediaTypes, sendFile } from '../send-file.ts';

const progress = '/api/rounds/:roundId/progress';

/** The board of a round: units by steps. */
export const registerProgressRoutes = (wiring: Wiring) => {
  look(wiring, progress, progressInput, showProgress);
  act(wiring, 'POST', `${progress}/remind`, remindUnitsInput, remindUnits);
  handle(wiring, 'GET', `${progress}/progress.xlsx`, {}, async (request, ask, reply) => {
    const file = await withInput(progressInput, request, (input) =>
      wiring.runner.look(exportProgress, ask, input),
    );
    return sendFile(reply, mediaTypes.xlsx, file);
  });
};
