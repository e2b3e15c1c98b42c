import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { queryClient } from '../../lib/query.ts';
import { sessionQuery } from '../../lib/session.ts';
import { staffRoute } from '../staff.route.ts';

/** Every component in every state, for those who build and those who judge. */
export const galleryRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kieu-mau',
  beforeLoad: async () => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    if (state.kind === 'out' || !state.session.posts.some(({ role }) => role === 'administrator'))
      throw redirect({ to: '/' });
  },
  component: lazyPage(() => import('./gallery.page.tsx'), 'GalleryPage'),
});
