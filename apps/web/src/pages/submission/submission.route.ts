import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** Tổng hợp và trình of one unit; for the leader the approval. */
export const submissionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dot/$roundId/tong-hop/$unitId',
  component: lazyPage(() => import('./submission.page.tsx'), 'SubmissionPage'),
});
