import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import {
  type CitedEvidence,
  cite,
  listCitedEvidence,
  uncite,
  updateEvidence,
} from '../../store/evidence.store.ts';
import { type EntryKey, type LoadedEntry, loadEntry } from '../assessment/entry-access.ts';
import { sheetTopic } from '../assessment/topics.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { type Description, describedBy } from './description.ts';
import { evidenceStates, evidenceSubject, requireEvidenceTime } from './evidence-access.ts';

type Key = EntryKey & { readonly evidenceId: Id };
type DescribeInput = Key &
  Description & {
    readonly version: number;
    readonly pages?: string | undefined;
    readonly section?: string | undefined;
  };
type Loaded = LoadedEntry & { readonly cited: CitedEvidence; readonly late: readonly Problem[] };

const loadCited = async (context: Context, input: Key): Promise<Loaded | undefined> => {
  const loaded = await loadEntry(context, input);
  const cited = (await listCitedEvidence(context.tx, input)).find((one) => one.id === input.evidenceId);
  return loaded && cited && { ...loaded, cited, late: requireEvidenceTime(loaded, context.actor.posts) };
};

const auditOf = (loaded: Loaded, content: Record<string, string | number | boolean | undefined>) => {
  const { roundId, unitId, itemId } = loaded.entry;
  return {
    audit: {
      subject: `entry:${roundId}:${unitId}:${itemId}`,
      roundId,
      unitId,
      content: { code: loaded.item.code, evidence: loaded.cited.id, ...content },
    },
    topics: [sheetTopic(roundId, unitId)],
  };
};

/**
 * Ghi số, ngày, cơ quan, trích yếu, trang chứng minh — verb `evidence.describe`. What is said of the document holds
 * wherever it is cited; the pages belong to this item.
 */
export const describeEvidence = useCase<
  DescribeInput,
  Loaded,
  ReturnType<typeof describedBy>,
  { version: number }
>({
  verb: 'evidence.describe',
  load: loadCited,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: ({ late, cited }, input) => {
    if (late.length > 0) return refuse(...late);
    if (cited.kind === 'file' && input.secret) return refuse(problem('evidence.secret', {}, 'secret'));
    return ok(describedBy(input));
  },
  save: async (context, description, loaded, input) => {
    const { cited } = loaded;
    const { roundId, unitId, itemId } = loaded.entry;
    const kept = {
      ...(cited.fileName === undefined ? {} : { fileName: cited.fileName }),
      ...(cited.address === undefined ? {} : { address: cited.address }),
    };
    if (!(await updateEvidence(context.tx, cited.id, input.version, { ...kept, ...description })))
      return refuse(problem('version.clash', {}, 'version'));
    await cite(context.tx, { roundId, unitId, itemId }, cited.id, {
      pages: input.pages,
      section: input.section,
    });
    return ok({
      reply: { version: input.version + 1 },
      ...auditOf(loaded, { ...description, pages: input.pages, section: input.section }),
    });
  },
});

/** Bỏ trích dẫn khỏi mục — verb `evidence.detach`; the document itself stays in the store. */
export const detachEvidence = useCase<Key, Loaded, true, null>({
  verb: 'evidence.detach',
  load: loadCited,
  subject: evidenceSubject,
  states: evidenceStates,
  decide: ({ late }) => (late.length > 0 ? refuse(...late) : ok(true)),
  save: async (context, _decision, loaded) => {
    const { roundId, unitId, itemId } = loaded.entry;
    await uncite(context.tx, { roundId, unitId, itemId }, loaded.cited.id);
    return ok({
      reply: null,
      ...auditOf(loaded, { fileName: loaded.cited.fileName, number: loaded.cited.number }),
    });
  },
});
