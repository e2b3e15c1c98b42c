import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const unitRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/don-vi',
  validateSearch: (search: Record<string, unknown>): { chon?: string } =>
    typeof search.chon === 'string' ? { chon: search.chon } : {},
  component: lazyPage(() => import('./unit.page.tsx'), 'UnitPage'),
});
