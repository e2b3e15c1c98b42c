import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../staff.route.ts';

export const accountRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/tai-khoan-cua-toi',
  component: lazyRouteComponent(() => import('./account.page.tsx'), 'AccountPage'),
});
