import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../staff.route.ts';

const roundListRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot',
  component: lazyRouteComponent(() => import('./round-list.page.tsx'), 'RoundListPage'),
});

/** Thiết lập của một đợt; `buoc` is the step. */
const setUpRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/thiet-lap',
  validateSearch: (search: Record<string, unknown>): { buoc?: string } =>
    typeof search.buoc === 'string' ? { buoc: search.buoc } : {},
  component: lazyRouteComponent(() => import('./round-set-up.page.tsx'), 'RoundSetUpPage'),
});

/** Phân công của một đơn vị, for its coordinator. */
const assignmentsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/phan-cong/$unitId',
  component: lazyRouteComponent(() => import('./assignments.page.tsx'), 'AssignmentsPage'),
});

export const roundRoutes = [roundListRoute, setUpRoute, assignmentsRoute] as const;
