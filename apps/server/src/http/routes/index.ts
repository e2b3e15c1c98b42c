import type { Wiring } from '../endpoint.ts';
import { registerAppraisalRoutes } from './appraisals.ts';
import { registerAssessmentRoutes } from './assessments.ts';
import { registerAuditRoutes } from './audit.ts';
import { registerCouncilRoutes } from './council.ts';
import { registerEvidenceRoutes } from './evidence.ts';
import { registerIndexSetRoutes } from './index-sets.ts';
import { registerPeopleRoutes } from './people.ts';
import { registerPublicationRoutes } from './publications.ts';
import { registerRankingRoutes } from './rankings.ts';
import { registerRegisterWorkbookRoutes } from './register-workbooks.ts';
import { registerRoundRoutes } from './rounds.ts';
import { registerSessionRoutes } from './session.ts';
import { registerSetRevisionRoutes } from './set-revisions.ts';
import { registerStaffRoutes } from './staff.ts';
import { registerTaskRoutes } from './tasks.ts';
import { registerUnitRoutes } from './units.ts';
import { registerUploadRoutes } from './uploads.ts';

/** Every noun's routes. */
export const registerRoutes = (wiring: Wiring) => {
  registerIndexSetRoutes(wiring);
  registerPeopleRoutes(wiring);
  registerRoundRoutes(wiring);
  registerSetRevisionRoutes(wiring);
  registerSessionRoutes(wiring);
  registerUnitRoutes(wiring);
  registerStaffRoutes(wiring);
  registerRegisterWorkbookRoutes(wiring);
  registerAssessmentRoutes(wiring);
  registerAuditRoutes(wiring);
  registerEvidenceRoutes(wiring);
  registerUploadRoutes(wiring);
  registerTaskRoutes(wiring);
  registerAppraisalRoutes(wiring);
  registerCouncilRoutes(wiring);
  registerRankingRoutes(wiring);
  registerPublicationRoutes(wiring);
};
