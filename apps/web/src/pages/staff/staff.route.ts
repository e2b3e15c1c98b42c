import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute as behindLogIn } from '../staff.route.ts';

const parts = ['posts', 'delegation', 'handOver', 'team'] as const;

export const unitStaffRoute = createRoute({
  getParentRoute: () => behindLogIn,
  path: '/nhan-su/$unitId',
  validateSearch: (search: Record<string, unknown>): { phan?: (typeof parts)[number] } => {
    const part = parts.find((one) => one === search.phan);
    return part === undefined ? {} : { phan: part };
  },
  component: lazyPage(() => import('./staff.page.tsx'), 'StaffPage'),
});
