import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Theo dõi tiến độ of a round. */
export const progressRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/tien-do',
  component: lazyPage(() => import('./progress.page.tsx'), 'ProgressPage'),
});
