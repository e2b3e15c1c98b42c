import { ok, problem, refuse } from '@parindex/domain';
import { type CitedEvidence, listCitedEvidence, touchBlob } from '../../store/evidence.store.ts';
import { replaceEvidenceFile } from '../../store/evidence-revision.store.ts';
import { insertBlobText } from '../../store/evidence-text.store.ts';
import { type EntryKey, type LoadedEntry, loadEntry } from '../assessment/entry-access.ts';
import { sheetTopic } from '../assessment/topics.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { checkFile } from './attach-file.ts';
import { evidenceStates, evidenceSubject, requireEvidenceTime } from './evidence-access.ts';
import { cleanFileName, kindOfFile } from './file-kind.ts';
import type { ReceivedFile } from './receive-file.ts';

export type ReplaceInput = EntryKey & {
  readonly evidenceId: string;
  readonly fileName: string;
  readonly file: ReceivedFile | undefined;
};
type Loaded = LoadedEntry & { readonly cited: CitedEvidence };
type NewFile = { readonly fileName: string; readonly mediaType: string; readonly file: ReceivedFile };

const load = async (context: Context, input: ReplaceInput): Promise<Loaded | undefined> => {
  const loaded = await loadEntry(context, input);
  const cited = (await listCitedEvidence(context.tx, input)).find(({ id }) => id === input.evidenceId);
  return loaded && cited && { ...loaded, cited };
};

/**
 * Thay tệp bằng bản mới — verb `evidence.replace`. The older revision stays readable, and a sheet that was handed over
 * goes on showing the one that it cited.
 */
export const replaceFile = useCase<ReplaceInput, Loaded, NewFile, { revision: number }>({
  verb: 'evidence.replace',
  load,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: (loaded, { fileName, file }, _moment) => {
    if (!file) return refuse(problem('evidence.upload-unknown'));
    const { cited } = loaded;
    const name = cleanFileName(fileName);
    const kind = kindOfFile(name ?? '', file.head);
    const problems = [
      ...checkFile(fileName, file),
      ...(cited.kind === 'file' ? [] : [problem('evidence.not-a-file')]),
      ...(cited.sha256 === file.sha256 ? [problem('evidence.same-content', { name: fileName }, 'file')] : []),
    ];
    return problems.length > 0 || name === undefined || 'refused' in kind
      ? refuse(...problems)
      : ok({ fileName: name, mediaType: kind.mediaType, file });
  },
  save: async (context, { fileName, mediaType, file }, loaded) => {
    const { tx, now, actor, services } = context;
    const { cited } = loaded;
    const { roundId, unitId, itemId } = loaded.entry;
    const late = requireEvidenceTime(loaded, actor.posts);
    if (late.length > 0) return refuse(...late);
    await touchBlob(tx, { sha256: file.sha256, size: file.size, now });
    await insertBlobText(tx, file.sha256, file.text);
    const { sha256, size, text } = file;
    const replaced = await replaceEvidenceFile(tx, cited, {
      fileName,
      mediaType,
      sha256,
      size,
      pageCount: text.pageCount,
      now,
      personId: actor.personId,
    });
    if (!replaced) return refuse(problem('version.clash', {}, 'version'));
    await services.vault.keep(file);
    return ok({
      reply: { revision: cited.revision + 1 },
      audit: {
        subject: `entry:${roundId}:${unitId}:${itemId}`,
        roundId,
        unitId,
        content: {
          code: loaded.item.code,
          evidence: cited.id,
          revision: cited.revision + 1,
          fileName,
          sha256,
          formerSha256: cited.sha256,
        },
      },
      topics: [sheetTopic(roundId, unitId)],
    });
  },
});
