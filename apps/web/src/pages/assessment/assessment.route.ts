import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Bảng chấm điểm of one unit; `muc` is the code of the item in the pane, `loc` the filter. */
export const assessmentRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/bang-cham/$unitId',
  validateSearch: (search: Record<string, unknown>): { muc?: string; loc?: string } => ({
    ...(typeof search.muc === 'string' || typeof search.muc === 'number' ? { muc: String(search.muc) } : {}),
    ...(typeof search.loc === 'string' ? { loc: search.loc } : {}),
  }),
  component: lazyPage(() => import('./assessment.page.tsx'), 'AssessmentPage'),
});
