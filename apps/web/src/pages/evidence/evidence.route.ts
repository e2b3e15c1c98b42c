import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Kho tài liệu of one unit, seen from a round; `chon` is the document in the pane, `loc` the filter, `tim` the words. */
export const evidenceRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/kho/$unitId',
  validateSearch: (search: Record<string, unknown>): { chon?: string; loc?: string; tim?: string } => ({
    ...(typeof search.chon === 'string' ? { chon: search.chon } : {}),
    ...(typeof search.loc === 'string' ? { loc: search.loc } : {}),
    ...(typeof search.tim === 'string' || typeof search.tim === 'number' ? { tim: String(search.tim) } : {}),
  }),
  component: lazyPage(() => import('./evidence.page.tsx'), 'EvidencePage'),
});
