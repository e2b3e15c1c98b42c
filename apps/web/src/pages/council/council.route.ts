import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Hội đồng of a round: the agenda, its decisions, the minutes. */
export const councilRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/hoi-dong',
  component: lazyPage(() => import('./council.page.tsx'), 'CouncilPage'),
});
