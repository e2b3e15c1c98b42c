import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import {
  cite,
  type Evidence,
  findEvidence,
  insertEvidence,
  type NewEvidence,
  touchBlob,
} from '../../store/evidence.store.ts';
import { insertBlobText } from '../../store/evidence-text.store.ts';
import { type EntryKey, type LoadedEntry, loadEntry } from '../assessment/entry-access.ts';
import { sheetTopic } from '../assessment/topics.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { type Description, describedBy } from './description.ts';
import { evidenceStates, evidenceSubject, requireEvidenceTime } from './evidence-access.ts';
import { cleanFileName, kindOfFile } from './file-kind.ts';
import { isStampedSecret, saidByItself } from './read-head.ts';
import type { ReceivedFile } from './receive-file.ts';

type Place = { readonly pages?: string | undefined; readonly section?: string | undefined };
export type CiteInput = EntryKey &
  Place &
  Description & {
    readonly kind: 'link' | 'paper' | 'known';
    readonly evidenceId?: Id | undefined;
    readonly address?: string | undefined;
  };
type Loaded = LoadedEntry & { readonly late: readonly Problem[]; readonly known: Evidence | undefined };
type Decided = { readonly evidence: NewEvidence | undefined; readonly evidenceId: Id; readonly place: Place };

const loadForEvidence = async (context: Context, input: EntryKey & { evidenceId?: Id | undefined }) => {
  const loaded = await loadEntry(context, input);
  const known = input.evidenceId === undefined ? undefined : await findEvidence(context.tx, input.evidenceId);
  return loaded && { ...loaded, late: requireEvidenceTime(loaded, context.actor.posts), known };
};

const saveCitation = async (context: Context, decided: Decided, loaded: Loaded) => {
  const { evidence, evidenceId, place } = decided;
  const { roundId, unitId, itemId } = loaded.entry;
  if (evidence) await insertEvidence(context.tx, evidence);
  await cite(context.tx, { roundId, unitId, itemId }, evidenceId, {
    pages: place.pages,
    section: place.section,
  });
  const { kind, fileName, sha256, number, address } = evidence ?? loaded.known ?? {};
  return ok({
    reply: { evidenceId },
    audit: {
      subject: `entry:${roundId}:${unitId}:${itemId}`,
      roundId,
      unitId,
      content: {
        code: loaded.item.code,
        evidence: evidenceId,
        kind,
        fileName,
        sha256,
        number,
        address,
        ...place,
      },
    },
    topics: [sheetTopic(roundId, unitId)],
  });
};

/**
 * Đính kèm đường dẫn, văn bản giấy, hoặc tài liệu đã có trong kho — verb `evidence.attach`. A secret document is only
 * ever cited by number, date and issuer.
 */
export const citeEvidence = useCase<CiteInput, Loaded, Decided, { evidenceId: Id }>({
  verb: 'evidence.attach',
  load: loadForEvidence,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: (loaded, input, { now, personId }) => {
    const problems = [...loaded.late, ...checkCitation(loaded, input)];
    if (problems.length > 0) return refuse(...problems);
    if (input.kind === 'known')
      return ok({ evidence: undefined, evidenceId: input.evidenceId ?? '', place: input });
    const id = uuidv7();
    const evidence: NewEvidence = {
      id,
      unitId: loaded.entry.unitId,
      kind: input.kind,
      ...(input.kind === 'link' ? { address: input.address ?? '' } : {}),
      ...describedBy(input),
      createdAt: now,
      createdBy: personId,
    };
    return ok({ evidence, evidenceId: id, place: input });
  },
  save: (context, decided, loaded) =>
    saveCitation(
      context,
      { ...decided, place: { pages: decided.place.pages, section: decided.place.section } },
      loaded,
    ),
});

const checkCitation = (loaded: Loaded, input: CiteInput): readonly Problem[] => {
  if (input.kind === 'known')
    return loaded.known?.unitId === loaded.entry.unitId
      ? []
      : [problem('reference.unknown', {}, 'evidenceId')];
  if (input.kind === 'link')
    return isWebAddress(input.address ?? '') ? [] : [problem('evidence.address-invalid', {}, 'address')];
  return input.number && input.signedOn ? [] : [problem('evidence.number-required', {}, 'number')];
};

const isWebAddress = (text: string) => {
  if (!URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
};

export type AttachInput = EntryKey & { readonly fileName: string; readonly file: ReceivedFile };

/** Đính kèm tệp — verb `evidence.attach`; the file is on disk and whole before this act begins (D11). */
export const attachFile = useCase<AttachInput, Loaded, Decided, { evidenceId: Id }>({
  verb: 'evidence.attach',
  load: loadForEvidence,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: (loaded, input, { now, personId }) => {
    const problems = [...loaded.late, ...checkFile(input)];
    const fileName = cleanFileName(input.fileName);
    const kind = kindOfFile(fileName ?? '', input.file.head);
    if (problems.length > 0 || fileName === undefined || 'refused' in kind) return refuse(...problems);
    const id = uuidv7();
    const { sha256, size } = input.file;
    const evidence: NewEvidence = {
      id,
      unitId: loaded.entry.unitId,
      kind: 'file',
      fileName,
      mediaType: kind.mediaType,
      sha256,
      size,
      secret: false,
      ...saidByItself(input.file.text),
      createdAt: now,
      createdBy: personId,
    };
    return ok({ evidence, evidenceId: id, place: {} });
  },
  save: async (context, decided, loaded, { file }) => {
    // The row first, then the file's place, then the citation: a file without a row is swept, a row without a file never is.
    await touchBlob(context.tx, { sha256: file.sha256, size: file.size, now: context.now });
    await insertBlobText(context.tx, file.sha256, file.text);
    await context.services.vault.keep(file);
    return saveCitation(context, decided, loaded);
  },
});

/** What is wrong with an arrived file, by its name, size, first bytes and text. */
export const checkFile = ({ fileName, file }: Pick<AttachInput, 'fileName' | 'file'>): readonly Problem[] => {
  const name = cleanFileName(fileName);
  if (name === undefined) return [problem('evidence.name-invalid', {}, 'fileName')];
  if (file.size === 0) return [problem('evidence.empty', { name }, 'file')];
  const kind = kindOfFile(name, file.head);
  if ('refused' in kind)
    return [problem(`evidence.${kind.refused}`, { name, extension: kind.extension }, 'file')];
  return isStampedSecret(file.text) ? [problem('evidence.stamped-secret', { name }, 'file')] : [];
};
