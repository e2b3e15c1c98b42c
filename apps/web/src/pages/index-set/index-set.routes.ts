import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lib/lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const listRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/bo-chi-so',
  component: lazyPage(() => import('./index-sets.page.tsx'), 'IndexSetsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/bo-chi-so/nhap',
  component: lazyPage(() => import('./import.page.tsx'), 'ImportPage'),
});

/** `muc` is the code of the row in the pane, `loc` the filter. */
const versionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/bo-chi-so/$versionId',
  validateSearch: (search: Record<string, unknown>): { muc?: string; loc?: string } => {
    const [muc, loc] = [text(search.muc), text(search.loc)];
    return { ...(muc === undefined ? {} : { muc }), ...(loc === undefined ? {} : { loc }) };
  },
  component: lazyPage(() => import('./index-set.page.tsx'), 'IndexSetPage'),
});

/** `voi` is the version that it is compared with. */
const compareRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/bo-chi-so/$versionId/so-sanh',
  validateSearch: (search: Record<string, unknown>): { voi?: string } => {
    const voi = text(search.voi);
    return voi === undefined ? {} : { voi };
  },
  component: lazyPage(() => import('./compare.page.tsx'), 'ComparePage'),
});

/** Bộ chỉ số: the list, reading a workbook, one version, two compared. */
export const indexSetRoutes = [listRoute, importRoute, versionRoute, compareRoute] as const;
