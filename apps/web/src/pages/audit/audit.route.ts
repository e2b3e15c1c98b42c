import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../staff.route.ts';

export const auditFilterKeys = [
  'personId',
  'verb',
  'unitId',
  'roundId',
  'subject',
  'from',
  'to',
  'text',
] as const;

type AuditSearch = Partial<Record<(typeof auditFilterKeys)[number], string>>;

export const auditRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/nhat-ky',
  validateSearch: (search: Record<string, unknown>): AuditSearch =>
    Object.fromEntries(
      auditFilterKeys.flatMap((key) =>
        typeof search[key] === 'string' || typeof search[key] === 'number'
          ? [[key, String(search[key])]]
          : [],
      ),
    ),
  component: lazyRouteComponent(() => import('./audit.page.tsx'), 'AuditPage'),
});
