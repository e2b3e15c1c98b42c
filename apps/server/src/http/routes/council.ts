import {
  type AgendaReply,
  councilInput,
  type DecidedReply,
  decideItemsInput,
  minutesInput,
} from '@parindex/contract';
import { minutesDocument } from '../../use-cases/council/council-minutes.ts';
import { decideItems } from '../../use-cases/council/decide-items.ts';
import { showAgenda } from '../../use-cases/council/show-agenda.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';
import type { Saves, Shows } from '../promises.ts';
import { mediaTypes, sendFile } from '../send-file.ts';

/** The council's agenda and its decisions. */
export const registerCouncilRoutes = (wiring: Wiring) => {
  look(wiring, '/api/rounds/:roundId/council', councilInput, showAgenda satisfies Shows<AgendaReply>);
  act(
    wiring,
    'POST',
    '/api/rounds/:roundId/council/decide',
    decideItemsInput,
    decideItems satisfies Saves<DecidedReply>,
  );
  handle(wiring, 'GET', '/api/rounds/:roundId/council/minutes.docx', {}, async (request, ask, reply) => {
    const file = await withInput(minutesInput, request, (input) =>
      wiring.runner.look(minutesDocument, ask, input),
    );
    return sendFile(reply, mediaTypes.docx, file);
  });
};
