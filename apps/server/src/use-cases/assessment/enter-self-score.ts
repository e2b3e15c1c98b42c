import type { EntryReply } from '@parindex/contract';
import {
  assessmentMachine,
  type Day,
  type Entry,
  type EntryChange,
  type Explanation,
  entryMachine,
  type Facts,
  ok,
  type Problem,
  problem,
  refuse,
  step,
} from '@parindex/domain';
import { checkFacts } from '@parindex/scoring';
import { saveEntry } from '../../store/entry.store.ts';
import { useCase } from '../use-case.ts';
import {
  type EntryKey,
  isEnteredFor,
  type LoadedEntry,
  loadEntry,
  requireOwnItem,
  requireScoringTime,
  subjectOfEntry,
} from './entry-access.ts';
import { entryReply } from './entry-reply.ts';
import { sheetTopic } from './topics.ts';

type Said = {
  readonly gap: string;
  readonly computation: string;
  readonly officialFiguresOn?: Day | undefined;
};
type Input = EntryKey &
  Omit<EntryChange, 'explanation'> & { readonly explanation?: Said | undefined; readonly version: number };
type Loaded = LoadedEntry & { readonly late: readonly Problem[]; readonly enteredFor: boolean };

const explanationLimit = 20_000;

/**
 * Nhập phần tự chấm của một mục — verb `self-score.enter`: figures, estimate or official, whether the documents show
 * everything, explanation. Compare-and-set on the entry's own version: a clash writes nothing.
 */
export const enterSelfScore = useCase<Input, Loaded, Entry, { entry: EntryReply }>({
  verb: 'self-score.enter',
  load: async (context, input) => {
    const loaded = await loadEntry(context, input);
    const { posts } = context.actor;
    return (
      loaded && {
        ...loaded,
        late: requireScoringTime(loaded, posts),
        enteredFor: isEnteredFor(loaded, posts),
      }
    );
  },
  subject: subjectOfEntry,
  states: ({ assessmentState, entry }) => [
    { machine: assessmentMachine, state: assessmentState },
    { machine: entryMachine, state: entry.state },
  ],
  decide: (loaded, input, { personId }) => {
    const facts = filledFacts(input.facts);
    const problems = [
      ...loaded.late,
      ...requireOwnItem(loaded),
      ...checkFacts(loaded.item, facts),
      ...checkLength(input),
    ];
    const next = step(entryMachine, 'self-score.enter', loaded.entry.state);
    if (!next.ok) problems.push(...next.problems);
    if (loaded.entry.version !== input.version)
      problems.unshift(problem('version.clash', { code: loaded.item.code }));
    if (problems.length > 0 || !next.ok) return refuse(...problems);
    const { explanation, ...untouched } = loaded.entry;
    return ok({
      ...untouched,
      facts,
      estimated: input.estimated,
      evidenceComplete: input.evidenceComplete,
      ...(input.explanation === undefined ? {} : { explanation: explanationOf(input.explanation) }),
      state: next.value,
      updatedAt: loaded.at,
      updatedBy: personId,
      scoredBy: loaded.indexSetVersionId,
      enteredFor: loaded.enteredFor,
    });
  },
  save: async (context, entry, loaded) => {
    if (!(await saveEntry(context.tx, entry, loaded.entry.version)))
      return refuse(problem('version.clash', { code: loaded.item.code }));
    const saved = { ...entry, version: loaded.entry.version + 1 };
    return ok({
      reply: { entry: entryReply({ ...loaded, entry: saved }, loaded.compiled, context.actor) },
      audit: {
        subject: `entry:${entry.roundId}:${entry.unitId}:${entry.itemId}`,
        roundId: entry.roundId,
        unitId: entry.unitId,
        content: {
          code: loaded.item.code,
          version: saved.version,
          from: claimOf(loaded.entry),
          to: claimOf(saved),
        },
      },
      topics: [sheetTopic(entry.roundId, entry.unitId)],
    });
  },
});

/** What the log keeps of a claim, so that every earlier version can be read again. */
const claimOf = ({ facts, estimated, evidenceComplete, explanation }: Entry) => ({
  facts,
  estimated,
  evidenceComplete,
  explanation: explanation && { ...explanation },
});

/** Facts that say something: blanks are as good as not there; texts are NFC whatever keyboard made them. */
const filledFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .map(
        ([key, value]) => [key, typeof value === 'string' ? value.normalize('NFC').trim() : value] as const,
      )
      .filter(([, value]) => value !== '' && value !== false),
  );

const explanationOf = ({ gap, computation, officialFiguresOn }: Said): Explanation => ({
  gap: gap.normalize('NFC'),
  computation: computation.normalize('NFC'),
  ...(officialFiguresOn ? { officialFiguresOn } : {}),
});

const checkLength = ({ explanation }: Pick<Input, 'explanation'>): readonly Problem[] => {
  const length = [...(explanation?.gap ?? ''), ...(explanation?.computation ?? '')].length;
  return length > explanationLimit
    ? [problem('explanation.too-long', { length, limit: explanationLimit }, 'explanation')]
    : [];
};
