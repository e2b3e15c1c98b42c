import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { queryClient } from '../../lib/query.ts';
import { sessionQuery } from '../../lib/session.ts';
import { rootRoute } from '../root.tsx';

export const logInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  beforeLoad: async () => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    if (state.kind === 'out' && state.setupNeeded) throw redirect({ to: '/thiet-lap' });
  },
  component: lazyPage(() => import('./log-in.page.tsx'), 'LogInPage'),
});

export const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quen-mat-khau',
  component: lazyPage(() => import('./forgotten.page.tsx'), 'ForgottenPage'),
});

export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dat-lai-mat-khau',
  validateSearch: (search: Record<string, unknown>): { ma: string } => ({
    ma: typeof search.ma === 'string' ? search.ma : String(search.ma ?? ''),
  }),
  component: lazyPage(() => import('./reset.page.tsx'), 'ResetPage'),
});

export const firstPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-mat-khau',
  beforeLoad: async () => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    if (state.kind === 'out') throw redirect({ to: '/dang-nhap', search: {} });
  },
  component: lazyPage(() => import('./first-password.page.tsx'), 'FirstPasswordPage'),
});

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thiet-lap',
  beforeLoad: async () => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    if (state.kind === 'in' || !state.setupNeeded) throw redirect({ to: '/' });
  },
  component: lazyPage(() => import('./set-up.page.tsx'), 'SetUpPage'),
});

export const sessionRoutes = [
  logInRoute,
  forgottenRoute,
  resetRoute,
  firstPasswordRoute,
  setUpRoute,
] as const;
