import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Xếp hạng of a round; `khoi` is the group that is shown. */
export const rankingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/xep-hang',
  validateSearch: (search: Record<string, unknown>): { khoi?: string } =>
    typeof search.khoi === 'string' ? { khoi: search.khoi } : {},
  component: lazyPage(() => import('./ranking.page.tsx'), 'RankingPage'),
});
