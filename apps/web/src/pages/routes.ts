import { accountRoute } from './account/account.route.ts';
import { appraisalRoute } from './appraisal/appraisal.route.ts';
import { assessmentRoute } from './assessment/assessment.route.ts';
import { auditRoute } from './audit/audit.route.ts';
import { councilRoute } from './council/council.route.ts';
import { documentRoutes } from './document/document.routes.ts';
import { evidenceRoute } from './evidence/evidence.route.ts';
import { galleryRoute } from './gallery/gallery.route.ts';
import { homeRoute } from './home.route.ts';
import { indexSetRoutes } from './index-set/index-set.routes.ts';
import { personRoutes } from './person/person.routes.ts';
import { progressRoute } from './progress/progress.route.ts';
import { rankingRoute } from './ranking/ranking.route.ts';
import { rootRoute } from './root.tsx';
import { roundRoutes } from './round/round.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';
import { unitStaffRoute } from './staff/staff.route.ts';
import { staffRoute } from './staff.route.ts';
import { submissionRoute } from './submission/submission.route.ts';
import { taskRoute } from './task/task.route.ts';
import { unitRoute } from './unit/unit.route.ts';

/** Every address of the staff application; a page adds its route here and its screen to shell/screens.ts. */
export const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  staffRoute.addChildren([
    homeRoute,
    taskRoute,
    submissionRoute,
    accountRoute,
    assessmentRoute,
    evidenceRoute,
    appraisalRoute,
    councilRoute,
    ...documentRoutes,
    ...indexSetRoutes,
    galleryRoute,
    unitRoute,
    unitStaffRoute,
    ...personRoutes,
    progressRoute,
    rankingRoute,
    auditRoute,
    ...roundRoutes,
  ]),
]);
