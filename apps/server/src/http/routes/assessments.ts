import {
  answerQuestionInput,
  askQuestionInput,
  enterSelfScoreInput,
  entriesInput,
  entryInput,
  remindInput,
  returnEntriesInput,
  sendBackInput,
  sheetInput,
  stepInput,
} from '@parindex/contract';
import { checkSheet } from '../../use-cases/assessment/check-sheet.ts';
import { enterSelfScore } from '../../use-cases/assessment/enter-self-score.ts';
import {
  acceptSelfScores,
  handInSelfScores,
  returnSelfScores,
  takeBackSelfScores,
} from '../../use-cases/assessment/entry-steps.ts';
import { answerQuestion, askQuestion } from '../../use-cases/assessment/remarks.ts';
import { remindOffice } from '../../use-cases/assessment/remind-office.ts';
import { sendBackSheet } from '../../use-cases/assessment/send-back.ts';
import {
  approveSheet,
  lockSheet,
  presentSheet,
  recallSheet,
  withdrawSheet,
} from '../../use-cases/assessment/sheet-steps.ts';
import { showEntry } from '../../use-cases/assessment/show-entry.ts';
import { showOverview } from '../../use-cases/assessment/show-overview.ts';
import { showReceipt } from '../../use-cases/assessment/show-receipt.ts';
import { showSheet } from '../../use-cases/assessment/show-sheet.ts';
import { submitSheet } from '../../use-cases/assessment/submit-sheet.ts';
import { act, look, type Wiring } from '../endpoint.ts';

const sheet = '/api/rounds/:roundId/units/:unitId';
const entry = `${sheet}/entries/:itemId`;

/** The sheet of a unit: its items, its steps. */
export const registerAssessmentRoutes = (wiring: Wiring) => {
  look(wiring, `${sheet}/sheet`, sheetInput, showSheet);
  look(wiring, `${sheet}/overview`, sheetInput, showOverview);
  look(wiring, `${sheet}/receipt`, sheetInput, showReceipt);
  look(wiring, `${sheet}/check`, sheetInput, checkSheet);
  look(wiring, entry, entryInput, showEntry);
  act(wiring, 'PUT', entry, enterSelfScoreInput, enterSelfScore);
  act(wiring, 'POST', `${sheet}/entries/hand-in`, entriesInput, handInSelfScores);
  act(wiring, 'POST', `${sheet}/entries/take-back`, entriesInput, takeBackSelfScores);
  act(wiring, 'POST', `${sheet}/entries/accept`, entriesInput, acceptSelfScores);
  act(wiring, 'POST', `${sheet}/entries/return`, returnEntriesInput, returnSelfScores);
  act(wiring, 'POST', `${entry}/remarks`, askQuestionInput, askQuestion);
  act(wiring, 'POST', `${entry}/remarks/:questionId/answer`, answerQuestionInput, answerQuestion);
  act(wiring, 'POST', `${sheet}/present`, stepInput, presentSheet);
  act(wiring, 'POST', `${sheet}/recall`, stepInput, recallSheet);
  act(wiring, 'POST', `${sheet}/approve`, stepInput, approveSheet);
  act(wiring, 'POST', `${sheet}/send-back`, sendBackInput, sendBackSheet);
  act(wiring, 'POST', `${sheet}/submit`, stepInput, submitSheet);
  act(wiring, 'POST', `${sheet}/withdraw`, stepInput, withdrawSheet);
  act(wiring, 'POST', `${sheet}/lock`, stepInput, lockSheet);
  act(wiring, 'POST', `${sheet}/remind`, remindInput, remindOffice);
};
