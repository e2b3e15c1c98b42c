import { z } from 'zod';
import { showTasks } from '../../use-cases/task/show-tasks.ts';
import { look, type Wiring } from '../endpoint.ts';

export const registerTaskRoutes = (wiring: Wiring) => {
  look(wiring, '/api/tasks', z.object({ roundId: z.uuid() }), showTasks);
};
