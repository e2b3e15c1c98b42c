import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../staff.route.ts';

const personRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/con-nguoi',
  validateSearch: (search: Record<string, unknown>): { don?: string; chon?: string } => ({
    ...(typeof search.don === 'string' ? { don: search.don } : {}),
    ...(typeof search.chon === 'string' ? { chon: search.chon } : {}),
  }),
  component: lazyRouteComponent(() => import('./person.page.tsx'), 'PersonPage'),
});

const peopleListRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/con-nguoi/danh-sach',
  validateSearch: (search: Record<string, unknown>): { don?: string } =>
    typeof search.don === 'string' ? { don: search.don } : {},
  component: lazyRouteComponent(() => import('./people-list.page.tsx'), 'PeopleListPage'),
});

export const personRoutes = [personRoute, peopleListRoute] as const;
