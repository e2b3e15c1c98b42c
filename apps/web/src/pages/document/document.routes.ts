import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Văn bản: the shelf of a round, and that of one unit. */
export const documentRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/dot/$roundId/van-ban',
    component: lazyPage(() => import('./document.page.tsx'), 'RoundDocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/dot/$roundId/van-ban/$unitId',
    component: lazyPage(() => import('./document.page.tsx'), 'UnitDocumentsPage'),
  }),
];
