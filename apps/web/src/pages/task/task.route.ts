import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../staff.route.ts';

/** Việc của tôi, the first page of every role. */
export const taskRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/viec',
  component: lazyRouteComponent(() => import('./task.page.tsx'), 'TaskPage'),
});
