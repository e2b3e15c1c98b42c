import {
  type AppraisalsReply,
  type AppraisedCellsReply,
  acceptAppraisalInput,
  answerObjectionInput,
  answerSupplementInput,
  appraisalsInput,
  closeAppraisalInput,
  enterAppraisalInput,
  flagAppraisalInput,
  type ItemAppraisalReply,
  itemAppraisalInput,
  openedEvidenceInput,
  raiseObjectionInput,
  requestSupplementInput,
  type UnitAppraisalReply,
  unitAppraisalInput,
  withdrawObjectionInput,
} from '@parindex/contract';
import { acceptAppraisals } from '../../use-cases/appraisal/accept-appraisals.ts';
import { answerSupplement } from '../../use-cases/appraisal/answer-supplement.ts';
import { closeAppraisal } from '../../use-cases/appraisal/close-appraisal.ts';
import { enterAppraisal } from '../../use-cases/appraisal/enter-appraisal.ts';
import { flagAppraisal } from '../../use-cases/appraisal/flag-appraisal.ts';
import { listAppraisalWork } from '../../use-cases/appraisal/list-appraisals.ts';
import { openEvidence } from '../../use-cases/appraisal/open-evidence.ts';
import { requestSupplement } from '../../use-cases/appraisal/request-supplement.ts';
import { showItemAppraisal, showUnitAppraisal } from '../../use-cases/appraisal/show-cells.ts';
import { answerObjection } from '../../use-cases/objection/answer-objection.ts';
import { raiseObjection } from '../../use-cases/objection/raise-objection.ts';
import { withdrawObjection } from '../../use-cases/objection/withdraw-objection.ts';
import { act, look, type Wiring } from '../endpoint.ts';
import type { Saves, Shows } from '../promises.ts';

const round = '/api/rounds/:roundId';

/** Appraisal by item and by unit, supplements, closing. */
export const registerAppraisalRoutes = (wiring: Wiring) => {
  look(wiring, `${round}/appraisals`, appraisalsInput, listAppraisalWork satisfies Shows<AppraisalsReply>);
  look(
    wiring,
    `${round}/appraisals/items/:itemId`,
    itemAppraisalInput,
    showItemAppraisal satisfies Shows<ItemAppraisalReply>,
  );
  look(
    wiring,
    `${round}/appraisals/units/:unitId`,
    unitAppraisalInput,
    showUnitAppraisal satisfies Shows<UnitAppraisalReply>,
  );
  act(
    wiring,
    'POST',
    `${round}/appraisals/enter`,
    enterAppraisalInput,
    enterAppraisal satisfies Saves<AppraisedCellsReply>,
  );
  act(
    wiring,
    'POST',
    `${round}/appraisals/accept`,
    acceptAppraisalInput,
    acceptAppraisals satisfies Saves<AppraisedCellsReply>,
  );
  act(
    wiring,
    'POST',
    `${round}/appraisals/flag`,
    flagAppraisalInput,
    flagAppraisal satisfies Saves<AppraisedCellsReply>,
  );
  act(
    wiring,
    'POST',
    `${round}/appraisals/supplements`,
    requestSupplementInput,
    requestSupplement satisfies Saves<AppraisedCellsReply>,
  );
  act(
    wiring,
    'POST',
    `${round}/appraisals/objections`,
    answerObjectionInput,
    answerObjection satisfies Saves<AppraisedCellsReply>,
  );
  act(
    wiring,
    'POST',
    `${round}/units/:unitId/entries/:itemId/objection`,
    raiseObjectionInput,
    raiseObjection,
  );
  act(
    wiring,
    'DELETE',
    `${round}/units/:unitId/entries/:itemId/objection`,
    withdrawObjectionInput,
    withdrawObjection,
  );
  act(wiring, 'POST', `${round}/appraisals/opened`, openedEvidenceInput, openEvidence);
  act(wiring, 'POST', `${round}/close-appraisal`, closeAppraisalInput, closeAppraisal);
  act(
    wiring,
    'POST',
    `${round}/units/:unitId/entries/:itemId/supplement`,
    answerSupplementInput,
    answerSupplement,
  );
};
