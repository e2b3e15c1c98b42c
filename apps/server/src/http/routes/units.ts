import { nothingInput, registerUnitInput, updateUnitInput } from '@parindex/contract';
import { registerUnit } from '../../use-cases/unit/register-unit.ts';
import { showUnits } from '../../use-cases/unit/show-units.ts';
import { updateUnit } from '../../use-cases/unit/update-unit.ts';
import { act, look, type Wiring } from '../endpoint.ts';

/** The register of units and offices. */
export const registerUnitRoutes = (wiring: Wiring) => {
  look(wiring, '/api/units', nothingInput, showUnits);
  act(wiring, 'POST', '/api/units', registerUnitInput, registerUnit);
  act(wiring, 'PUT', '/api/units/:unitId', updateUnitInput, updateUnit);
};
