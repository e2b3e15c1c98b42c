import { Readable } from 'node:stream';
import {
  answerQuestionInput,
  approveInput,
  askQuestionInput,
  enterSelfScoreInput,
  entriesInput,
  entryInput,
  remindInput,
  reportTextInput,
  returnEntriesInput,
  sendBackInput,
  sheetInput,
  stepInput,
} from '@parindex/contract';
import { approveSheet } from '../../use-cases/assessment/approve-sheet.ts';
import { checkSheet } from '../../use-cases/assessment/check-sheet.ts';
import { enterSelfScore } from '../../use-cases/assessment/enter-self-score.ts';
import {
  acceptSelfScores,
  confirmSelfScores,
  handInSelfScores,
  returnSelfScores,
  takeBackSelfScores,
} from '../../use-cases/assessment/entry-steps.ts';
import { type MadeFile, reportDocument, sheetWorkbook } from '../../use-cases/assessment/export-sheet.ts';
import { answerQuestion, askQuestion } from '../../use-cases/assessment/remarks.ts';
import { remindOffice } from '../../use-cases/assessment/remind-office.ts';
import { showReportText, writeReportText } from '../../use-cases/assessment/report-text.ts';
import { seeSheet } from '../../use-cases/assessment/see-sheet.ts';
import { sendBackSheet } from '../../use-cases/assessment/send-back.ts';
import {
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
import type { View } from '../../use-cases/view.ts';
import { attachment } from '../attachment.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

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
  act(wiring, 'POST', `${sheet}/entries/confirm`, entriesInput, confirmSelfScores);
  act(wiring, 'POST', `${sheet}/entries/return`, returnEntriesInput, returnSelfScores);
  act(wiring, 'POST', `${entry}/remarks`, askQuestionInput, askQuestion);
  act(wiring, 'POST', `${entry}/remarks/:questionId/answer`, answerQuestionInput, answerQuestion);
  act(wiring, 'POST', `${sheet}/present`, stepInput, presentSheet);
  act(wiring, 'POST', `${sheet}/recall`, stepInput, recallSheet);
  act(wiring, 'POST', `${sheet}/approve`, approveInput, approveSheet);
  act(wiring, 'POST', `${sheet}/seen`, sheetInput, seeSheet);
  act(wiring, 'POST', `${sheet}/send-back`, sendBackInput, sendBackSheet);
  act(wiring, 'POST', `${sheet}/submit`, stepInput, submitSheet);
  act(wiring, 'POST', `${sheet}/withdraw`, stepInput, withdrawSheet);
  act(wiring, 'POST', `${sheet}/lock`, stepInput, lockSheet);
  act(wiring, 'POST', `${sheet}/remind`, remindInput, remindOffice);
  look(wiring, `${sheet}/report-text`, sheetInput, showReportText);
  act(wiring, 'PUT', `${sheet}/report-text`, reportTextInput, writeReportText);
  download(wiring, `${sheet}/report.docx`, `${office}.wordprocessingml.document`, reportDocument);
  download(wiring, `${sheet}/sheet.xlsx`, `${office}.spreadsheetml.sheet`, sheetWorkbook);
};

const office = 'application/vnd.openxmlformats-officedocument';

const download = <Loaded>(
  wiring: Wiring,
  path: string,
  mediaType: string,
  made: View<{ roundId: string; unitId: string }, Loaded, MadeFile>,
) =>
  handle(wiring, 'GET', path, {}, async (request, ask, reply) => {
    const file = await withInput(sheetInput, request, (input) => wiring.runner.look(made, ask, input));
    if (!file.ok) return file;
    const { fileName, bytes } = file.value;
    reply
      .type(mediaType)
      .header('content-disposition', attachment(fileName))
      .send(Buffer.isBuffer(bytes) ? bytes : Readable.from(bytes));
    return 'sent';
  });
