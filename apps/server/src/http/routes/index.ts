import type { Wiring } from '../endpoint.ts';
import { registerSessionRoutes } from './session.ts';

/** Every noun's routes. */
export const registerRoutes = (wiring: Wiring) => {
  registerSessionRoutes(wiring);
};
