import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { type NewEvidence, touchBlob } from '../../store/evidence.store.ts';
import { insertBlobText } from '../../store/evidence-text.store.ts';
import type { EntryKey } from '../assessment/entry-access.ts';
import { useCase } from '../use-case.ts';
import { type Citation, type CitingEntry, loadForEvidence, saveCitation } from './citation.ts';
import { evidenceStates, evidenceSubject } from './evidence-access.ts';
import { cleanFileName, kindOfFile } from './file-kind.ts';
import { isStampedSecret, saidByItself } from './read-head.ts';
import type { ReceivedFile } from './receive-file.ts';

/** `file` is absent when a file that came in pieces is not kept any more. */
export type AttachInput = EntryKey & { readonly fileName: string; readonly file: ReceivedFile | undefined };

/** Đính kèm tệp — verb `evidence.attach`; the file is on disk and whole before this act begins (D11). */
export const attachFile = useCase<AttachInput, CitingEntry, Citation, { evidenceId: Id }>({
  verb: 'evidence.attach',
  load: loadForEvidence,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: (loaded, input, { now, personId }) => {
    if (!input.file) return refuse(problem('evidence.upload-unknown'));
    const problems = [...loaded.late, ...checkFile(input.fileName, input.file)];
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
      restricted: false,
      ...saidByItself(input.file.text),
      createdAt: now,
      createdBy: personId,
    };
    return ok({ evidence, evidenceId: id, place: {} });
  },
  save: async (context, decided, loaded, { file }) => {
    if (!file) return refuse(problem('evidence.upload-unknown'));
    // The row first, then the file's place, then the citation: a file without a row is swept, a row without a file never is.
    await touchBlob(context.tx, { sha256: file.sha256, size: file.size, now: context.now });
    await insertBlobText(context.tx, file.sha256, file.text);
    await context.services.vault.keep(file);
    return saveCitation(context, decided, loaded);
  },
});

/** What is wrong with an arrived file, by its name, size, first bytes and text. */
export const checkFile = (fileName: string, file: ReceivedFile): readonly Problem[] => {
  const name = cleanFileName(fileName);
  if (name === undefined) return [problem('evidence.name-invalid', {}, 'fileName')];
  if (file.size === 0) return [problem('evidence.empty', { name }, 'file')];
  const kind = kindOfFile(name, file.head);
  if ('refused' in kind)
    return [problem(`evidence.${kind.refused}`, { name, extension: kind.extension }, 'file')];
  return isStampedSecret(file.text) ? [problem('evidence.stamped-secret', { name }, 'file')] : [];
};
