import { type AgendaReply, councilInput, type DecidedReply, decideItemsInput } from '@parindex/contract';
import { decideItems } from '../../use-cases/council/decide-items.ts';
import { showAgenda } from '../../use-cases/council/show-agenda.ts';
import { act, look, type Wiring } from '../endpoint.ts';
import type { Saves, Shows } from '../promises.ts';

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
};
