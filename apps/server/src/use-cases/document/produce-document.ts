import {
  demonstrationLine,
  fillPage,
  type OfficialContent,
  officialTemplates,
  tableGrid,
} from '@parindex/documents';
import {
  canonicalJson,
  type DocumentKind,
  formOf,
  type Json,
  ok,
  problem,
  type Result,
  refuse,
  type Verb,
} from '@parindex/domain';
import { documentKindNames, documentWords } from '@parindex/text';
import { writeDocument } from '../../files/docx.ts';
import { fillTemplate } from '../../files/docx-template.ts';
import { findOffice, printToPdf } from '../../files/pdf-office.ts';
import { writeWorkbook } from '../../files/xlsx.ts';
import type { Ask } from '../context.ts';
import { sha256Of } from '../publication/seal.ts';
import type { Runner } from '../runner.ts';
import { view } from '../view.ts';
import { type DocumentFormat, type DocumentKey, documentSubject } from './document-ask.ts';
import { type LoadedDocument, loadDocument } from './load-document.ts';

type Input = DocumentKey & { readonly format: DocumentFormat };

/** Which right a kind asks for: a unit's own papers, what is under embargo, or the papers of the round. */
export const verbOfKind = (kind: DocumentKind): Verb => {
  const { issuer, result } = formOf(kind);
  if (issuer === 'unit') return 'document.produce-own';
  return result ? 'document.produce-result' : 'document.produce';
};

/** Mã của số liệu: the same content gives the same code, whoever asks and in whatever format. */
export const figuresOf = ({ texts, tables }: OfficialContent): string =>
  sha256Of(canonicalJson({ texts, tables } as unknown as Json)).slice(0, 12);

/** Tạo văn bản — one view for each right; every file that was made is in the log with the code of its figures. */
const produceAs = (verb: Verb) =>
  view({
    verb,
    load: (context, input: Input) => loadDocument(context, input),
    subject: ({ subject }: LoadedDocument) => subject,
    logged: ({ content, common, template }: LoadedDocument, input) => ({
      subject: documentSubject(input),
      roundId: common.round.id,
      ...(input.unitId === undefined ? {} : { unitId: input.unitId }),
      content: {
        kind: input.kind,
        file: input.format,
        figures: figuresOf(content),
        template: template?.sha256 ?? 'original',
        ...(input.groupId === undefined ? {} : { groupId: input.groupId }),
        ...(input.officeId === undefined ? {} : { officeId: input.officeId }),
      },
    }),
    show: async (loaded, input) => {
      const extension = input.format === 'xlsx' ? 'xlsx' : 'docx';
      return {
        fileName: documentWords.fileName(
          documentKindNames[input.kind],
          loaded.common.round.year,
          loaded.about,
          extension,
        ),
        bytes: extension === 'xlsx' ? await workbookOf(loaded, input.kind) : await wordOf(loaded, input.kind),
      };
    },
  });

const produce = {
  'document.produce': produceAs('document.produce'),
  'document.produce-result': produceAs('document.produce-result'),
  'document.produce-own': produceAs('document.produce-own'),
} as const;

/** A file made for this request. */
export type ProducedFile = { readonly fileName: string; readonly bytes: Buffer };

/** The document in the format that was asked for; PDF is the Word file as LibreOffice prints it. */
export const produceDocument = async (
  runner: Runner,
  ask: Ask,
  input: Input,
): Promise<Result<ProducedFile>> => {
  if (input.format === 'pdf' && findOffice() === undefined)
    return refuse(problem('document.pdf-unavailable'));
  if (input.format === 'xlsx' && formOf(input.kind).sheet === undefined)
    return refuse(problem('subject.unknown'));
  const made = await runner.look(produce[verbOfKind(input.kind) as keyof typeof produce], ask, input);
  if (!made.ok || input.format !== 'pdf') return made;
  const printed = await printToPdf(made.value.bytes);
  if (!printed.ok) return printed;
  return ok({ fileName: made.value.fileName.replace(/docx$/, 'pdf'), bytes: printed.value });
};

const wordOf = async ({ common, content, template }: LoadedDocument, kind: DocumentKind): Promise<Buffer> => {
  const footer = common.round.demonstration ? demonstrationLine : undefined;
  if (!template) return writeDocument(fillPage(officialTemplates[kind], content, footer));
  const filled = await fillTemplate(template.content, marked(content, footer));
  if (!filled.ok) throw new Error(`the stored template of ${kind} does not open`);
  return filled.value;
};

/** A template of the province has no footer of ours: in a demonstration its heading says what it is. */
const marked = (content: OfficialContent, mark: string | undefined): OfficialContent =>
  mark === undefined
    ? content
    : { ...content, texts: { ...content.texts, issuer: `${mark}\n${content.texts.issuer ?? ''}` } };

const workbookOf = async (
  { common, content, about }: LoadedDocument,
  kind: DocumentKind,
): Promise<Buffer> => {
  const field = formOf(kind).sheet;
  const table = field && content.tables[field]?.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error(`${kind} has no table for a workbook`);
  const title = [documentKindNames[kind].toLocaleUpperCase('vi'), `${about} – ${common.round.year}`];
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook([tableGrid('Bảng', title, table, common.round.demonstration)]))
    chunks.push(chunk);
  return Buffer.concat(chunks);
};
