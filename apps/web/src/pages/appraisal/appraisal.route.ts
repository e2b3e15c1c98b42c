import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Thẩm định of a round; `muc` is the item across the units, `donvi` the unit across the items, neither the list. */
export const appraisalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/tham-dinh',
  validateSearch: (search: Record<string, unknown>): { muc?: string; donvi?: string } => ({
    ...(typeof search.muc === 'string' ? { muc: search.muc } : {}),
    ...(typeof search.donvi === 'string' ? { donvi: search.donvi } : {}),
  }),
  component: lazyPage(() => import('./appraisal.page.tsx'), 'AppraisalPage'),
});
