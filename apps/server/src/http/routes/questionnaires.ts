import { Readable } from 'node:stream';
import {
  createQuestionnaireInput,
  editQuestionnaireInput,
  issueQuestionnaireInput,
  nothingInput,
  questionnaireInput,
  type XlsFormReply,
} from '@parindex/contract';
import { ok } from '@parindex/domain';
import { createQuestionnaire } from '../../use-cases/questionnaire/create-questionnaire.ts';
import { editQuestionnaire, issueQuestionnaire } from '../../use-cases/questionnaire/edit-questionnaire.ts';
import { showQuestionnaire, showQuestionnaires } from '../../use-cases/questionnaire/show-questionnaires.ts';
import { exportXlsForm, previewXlsForm } from '../../use-cases/questionnaire/xlsform.ts';
import { attachment } from '../attachment.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Phiếu khảo sát: drafts, issued versions, XLSForm workbooks in and out. */
export const registerQuestionnaireRoutes = (wiring: Wiring) => {
  const { runner } = wiring;
  look(wiring, '/api/questionnaires', nothingInput, showQuestionnaires);
  look(wiring, '/api/questionnaires/:versionId', questionnaireInput, showQuestionnaire);
  act(wiring, 'POST', '/api/questionnaires', createQuestionnaireInput, createQuestionnaire, large);
  act(wiring, 'PUT', '/api/questionnaires/:versionId', editQuestionnaireInput, editQuestionnaire, large);
  act(wiring, 'POST', '/api/questionnaires/:versionId/issue', issueQuestionnaireInput, issueQuestionnaire);
  handle(wiring, 'POST', '/api/questionnaires/read-xlsform', uploads, async (request, ask) => {
    const bytes = request.body instanceof Readable ? request.body : Readable.from([]);
    const read = await runner.look(previewXlsForm, ask, { bytes });
    if (!read.ok) return read;
    if (!read.value.ok) return read.value;
    const { questionnaire, problems } = read.value.value;
    return ok({ content: questionnaire, problems } satisfies XlsFormReply);
  });
  handle(wiring, 'GET', '/api/questionnaires/:versionId/xlsform', {}, async (request, ask, reply) => {
    const made = await withInput(questionnaireInput, request, (input) =>
      runner.look(exportXlsForm, ask, input),
    );
    if (!made.ok) return made;
    reply
      .type(workbookType)
      .header('content-disposition', attachment(made.value.name))
      .send(Readable.from(made.value.bytes));
    return 'sent';
  });
};

const uploads = { perMinute: 60, bodyLimit: Number.MAX_SAFE_INTEGER } as const;
const large = { bodyLimit: 5_000_000 } as const;
