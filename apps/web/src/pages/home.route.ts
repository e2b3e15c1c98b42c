import { createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../lib/query.ts';
import { sessionQuery, workplaceOf } from '../lib/session.ts';
import { screensAt } from './shell/screens.ts';
import { staffRoute } from './staff.route.ts';

/** The first page is the first screen of the person's bar. */
export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: async ({ search }) => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    const first = state.kind === 'in' ? screensAt(workplaceOf(state.session, search))[0] : undefined;
    throw redirect({ to: first?.path ?? '/tai-khoan-cua-toi' });
  },
});
