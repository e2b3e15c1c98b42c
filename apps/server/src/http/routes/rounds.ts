import {
  assignItemsInput,
  createRoundInput,
  exemptItemsInput,
  extendPhaseInput,
  fillAssignmentsInput,
  loadFiguresInput,
  moveAssignmentsInput,
  nothingInput,
  roundInput,
  roundUnitInput,
  setAuthoritiesInput,
  setCalendarInput,
  setGroupsInput,
  startRoundInput,
  updateRoundInput,
} from '@parindex/contract';
import { assignItems } from '../../use-cases/round/assign-items.ts';
import { createRound } from '../../use-cases/round/create-round.ts';
import { exemptItems, liftExemptions } from '../../use-cases/round/exempt-items.ts';
import { extendPhase } from '../../use-cases/round/extend-phase.ts';
import { fillAssignments } from '../../use-cases/round/fill-assignments.ts';
import { loadFigures } from '../../use-cases/round/load-figures.ts';
import { moveAssignments } from '../../use-cases/round/move-assignments.ts';
import { setAuthorities } from '../../use-cases/round/set-authorities.ts';
import { setCalendar } from '../../use-cases/round/set-calendar.ts';
import { setGroups } from '../../use-cases/round/set-groups.ts';
import { listRoundsForSetUp, showRound } from '../../use-cases/round/show-round.ts';
import { showAssignments, showFigures, showReadiness } from '../../use-cases/round/show-set-up.ts';
import { startRound } from '../../use-cases/round/start-round.ts';
import { updateRound } from '../../use-cases/round/update-round.ts';
import { act, look, type Wiring } from '../endpoint.ts';

/** Rounds and their set-up. */
export const registerRoundRoutes = (wiring: Wiring) => {
  const one = '/api/rounds/:roundId';
  look(wiring, '/api/rounds', nothingInput, listRoundsForSetUp);
  look(wiring, one, roundInput, showRound);
  look(wiring, `${one}/readiness`, roundInput, showReadiness);
  look(wiring, `${one}/figures`, roundInput, showFigures);
  look(wiring, `${one}/units/:unitId/assignments`, roundUnitInput, showAssignments);
  act(wiring, 'POST', '/api/rounds', createRoundInput, createRound);
  act(wiring, 'PUT', one, updateRoundInput, updateRound);
  act(wiring, 'PUT', `${one}/groups`, setGroupsInput, setGroups);
  act(wiring, 'PUT', `${one}/calendar`, setCalendarInput, setCalendar);
  act(wiring, 'PUT', `${one}/authorities`, setAuthoritiesInput, setAuthorities);
  act(wiring, 'PUT', `${one}/units/:unitId/assignments`, assignItemsInput, assignItems);
  act(wiring, 'POST', `${one}/units/:unitId/assignments/move`, moveAssignmentsInput, moveAssignments);
  act(wiring, 'POST', `${one}/assignments/fill`, fillAssignmentsInput, fillAssignments);
  act(wiring, 'POST', `${one}/exemptions`, exemptItemsInput, exemptItems);
  act(wiring, 'POST', `${one}/exemptions/lift`, exemptItemsInput, liftExemptions);
  act(wiring, 'POST', `${one}/extensions`, extendPhaseInput, extendPhase);
  act(wiring, 'PUT', `${one}/figures/:itemId`, loadFiguresInput, loadFigures);
  act(wiring, 'POST', `${one}/start`, startRoundInput, startRound);
};
