import { createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../lib/query.ts';
import { sessionQuery } from '../lib/session.ts';
import { screensFor } from './shell/screens.ts';
import { staffRoute } from './staff.route.ts';

/** The first page is the first screen of the person's bar. */
export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: async () => {
    const state = await queryClient.ensureQueryData(sessionQuery);
    const roles = state.kind === 'in' ? state.session.posts.map(({ role }) => role) : [];
    throw redirect({ to: screensFor(roles)[0]?.path ?? '/tai-khoan-cua-toi' });
  },
});
