import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const accountRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/tai-khoan-cua-toi',
  component: lazyPage(() => import('./account.page.tsx'), 'AccountPage'),
});
