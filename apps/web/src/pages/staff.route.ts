import { createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { setDraftOwner } from '../lib/drafts.ts';
import { queryClient } from '../lib/query.ts';
import { sessionQuery } from '../lib/session.ts';
import { rootRoute } from './root.tsx';
import { AppShell } from './shell/app-shell.tsx';
import { NotFound, PageFault, PagePending } from './shell/page-fault.tsx';

/** Round and unit that the page is about; kept from screen to screen, so that an address can be passed on. */
export type StaffSearch = { round?: string; unit?: string };

/** Everything behind log-in. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: AppShell,
  errorComponent: PageFault,
  notFoundComponent: NotFound,
  pendingComponent: PagePending,
  validateSearch: (search: Record<string, unknown>): StaffSearch => ({
    ...(typeof search.round === 'string' ? { round: search.round } : {}),
    ...(typeof search.unit === 'string' ? { unit: search.unit } : {}),
  }),
  search: { middlewares: [retainSearchParams(['round', 'unit'])] },
  beforeLoad: async ({ location }) => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    if (state.kind === 'out') {
      if (state.setupNeeded) throw redirect({ to: '/thiet-lap' });
      throw redirect({ to: '/dang-nhap', search: location.pathname === '/' ? {} : { next: location.href } });
    }
    if (state.session.mustChangePassword) throw redirect({ to: '/doi-mat-khau' });
    setDraftOwner(state.session.person.id);
  },
});
