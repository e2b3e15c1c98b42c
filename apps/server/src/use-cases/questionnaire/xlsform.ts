import type { Readable } from 'node:stream';
import { readXlsForm, writeXlsForm, type XlsFormReading } from '@parindex/documents';
import { ok, problem, type Result, refuse, workbookLimit } from '@parindex/domain';
import { showBytes } from '@parindex/text';
import { collectBytes } from '../../files/collect-bytes.ts';
import { readWorkbook, writeWorkbook } from '../../files/xlsx.ts';
import { findQuestionnaire } from '../../store/questionnaire.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';

/** Đọc sổ XLSForm — verb `questionnaire.import`: what would be imported and what could not be; nothing is saved. */
export const previewXlsForm = view<{ bytes: Readable }, object, Result<XlsFormReading>>({
  verb: 'questionnaire.import',
  load: async () => ({}),
  subject: () => ({}),
  show: async (_nothing, { bytes }) => {
    const all = await collectBytes(bytes, workbookLimit);
    if (!all) return refuse(problem('workbook.too-large', { limit: showBytes(workbookLimit) }));
    const workbook = await readWorkbook(all);
    if (!workbook.ok) return workbook;
    const { questionnaire, problems } = readXlsForm(workbook.value.grids);
    return ok({ questionnaire, problems: [...workbook.value.warnings, ...problems] });
  },
});

/** Xuất phiếu thành sổ XLSForm — verb `questionnaire.export`: reading it again gives the same questionnaire. */
export const exportXlsForm = view({
  verb: 'questionnaire.export',
  load: ({ tx }: Context, { versionId }: { versionId: string }) => findQuestionnaire(tx, versionId),
  subject: () => ({}),
  show: ({ content, questionnaireId, version }) => ({
    name: `${content.title.vi} - bản ${version}.xlsx`,
    bytes: writeWorkbook(
      writeXlsForm(content, { id: `parindex-${questionnaireId.slice(0, 8)}`, version: String(version) }),
    ),
  }),
});
