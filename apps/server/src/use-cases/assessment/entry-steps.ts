import {
  assessmentMachine,
  type EntryState,
  entryMachine,
  type Id,
  ok,
  type Problem,
  problem,
  type Result,
  refuse,
  type Subject,
  step,
  type Verb,
} from '@parindex/domain';
import { checkFacts } from '@parindex/scoring';
import { v7 as uuidv7 } from 'uuid';
import { insertTransitions } from '../../store/assessment.store.ts';
import { saveEntry } from '../../store/entry.store.ts';
import { insertRemarks } from '../../store/remark.store.ts';
import type { Context, Saved } from '../context.ts';
import { type InState, useCase } from '../use-case.ts';
import { checkHandIn } from './check-hand-in.ts';
import {
  type LoadedEntry,
  loadEntries,
  requireOwnItem,
  requireScoringTime,
  subjectOfEntry,
} from './entry-access.ts';
import { sheetTopic } from './topics.ts';

type Input = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly itemIds: readonly Id[];
  readonly reason?: string;
};
type Loaded = {
  readonly entries: readonly LoadedEntry[];
  readonly problems: readonly Problem[];
};
type Reply = { readonly itemIds: readonly Id[] };

/**
 * A step of several items at once, all or none: the policy and both workflows are asked for every single one.
 *
 * `check` adds what this step demands besides (complete figures, an explanation, a reason)
 */
const entryStep = (
  verb: Verb,
  check: (context: Context, entries: readonly LoadedEntry[], input: Input) => Promise<readonly Problem[]>,
) =>
  useCase<Input, Loaded, readonly { entry: LoadedEntry; to: EntryState }[], Reply>({
    verb,
    load: async (context, input) => {
      const entries = await loadEntries(context, input);
      if (!entries || entries.length === 0) return undefined;
      const always = entries.flatMap((entry) => [
        ...requireOwnItem(entry),
        ...requireScoringTime(entry, context.actor.posts).map((one) => ({
          ...one,
          at: `item:${entry.item.code}`,
        })),
      ]);
      return { entries, problems: [...always, ...(await check(context, entries, input))] };
    },
    subject: ({ entries }) => commonSubject(entries),
    states: ({ entries }): readonly InState[] =>
      entries.flatMap(({ assessmentState, entry }): InState[] => [
        { machine: assessmentMachine, state: assessmentState },
        { machine: entryMachine, state: entry.state },
      ]),
    decide: ({ entries, problems }) =>
      problems.length > 0
        ? refuse(...problems)
        : ok(
            entries.flatMap((entry) => {
              const next = step(entryMachine, verb, entry.entry.state);
              return next.ok ? [{ entry, to: next.value }] : [];
            }),
          ),
    save: (context, steps, _loaded, input) => saveSteps(context, verb, steps, input),
  });

/** The subject that every item fits: offices that differ are none, so that only who may act for the unit may act. */
const commonSubject = (entries: readonly LoadedEntry[]): Subject => {
  const subjects = entries.map(subjectOfEntry);
  const [first] = subjects;
  if (!first) return {};
  const { unitId, officeId } = first;
  const sameOffice = officeId !== undefined && subjects.every((subject) => subject.officeId === officeId);
  return { ...(unitId === undefined ? {} : { unitId }), ...(sameOffice ? { officeId } : {}) };
};

const saveSteps = async (
  context: Context,
  verb: Verb,
  steps: readonly { entry: LoadedEntry; to: EntryState }[],
  input: Input,
): Promise<Result<Saved<Reply>>> => {
  const { tx, actor } = context;
  for (const { entry, to } of steps) {
    const next = {
      ...entry.entry,
      state: to,
      updatedAt: entry.at,
      updatedBy: actor.personId,
      ...(verb === 'self-score.confirm' ? { scoredBy: entry.indexSetVersionId } : {}),
    };
    if (!(await saveEntry(tx, next, entry.entry.version)))
      return refuse(problem('version.clash', { code: entry.item.code }, `item:${entry.item.code}`));
  }
  await insertTransitions(
    tx,
    steps.map(({ entry, to }) => ({
      roundId: input.roundId,
      unitId: input.unitId,
      itemId: entry.item.id,
      verb,
      from: entry.entry.state,
      to,
      ...(input.reason === undefined ? {} : { note: input.reason }),
      by: actor.personId,
      at: entry.at,
    })),
  );
  if (input.reason !== undefined) await insertRemarks(tx, returnRemarks(steps, input, actor.personId));
  return ok({
    reply: { itemIds: steps.map(({ entry }) => entry.item.id) },
    audit: {
      subject: `sheet:${input.roundId}:${input.unitId}`,
      roundId: input.roundId,
      unitId: input.unitId,
      content: { items: steps.map(({ entry }) => entry.item.code), reason: input.reason },
    },
    topics: [sheetTopic(input.roundId, input.unitId)],
  });
};

const returnRemarks = (steps: readonly { entry: LoadedEntry }[], input: Input, personId: Id) =>
  steps.map(({ entry }) => ({
    id: uuidv7(),
    roundId: input.roundId,
    unitId: input.unitId,
    itemId: entry.item.id,
    kind: 'return' as const,
    personId,
    body: input.reason ?? '',
    at: entry.at,
  }));

const requireReason = async (_context: Context, _entries: readonly LoadedEntry[], input: Input) =>
  input.reason?.trim() ? [] : [problem('reason.required', {}, 'reason')];

const nothingMore = async () => [];

/** The figures must fit the rule as it reads now. */
const requireFitting = async (_context: Context, entries: readonly LoadedEntry[]) =>
  entries.flatMap(({ item, entry }) =>
    checkFacts(item, entry.facts).map((one) => ({ ...one, at: `item:${item.code}` })),
  );

/** Gửi tổng hợp — verb `self-score.hand-in`: figures complete, the explanation owed is given, pages named. */
export const handInSelfScores = entryStep('self-score.hand-in', checkHandIn);
/** Rút lại trước khi đầu mối xem — verb `self-score.take-back`. */
export const takeBackSelfScores = entryStep('self-score.take-back', nothingMore);
/** Chấp nhận khi tổng hợp — verb `self-score.accept`. */
export const acceptSelfScores = entryStep('self-score.accept', nothingMore);
/** Trả lại với lý do — verb `self-score.return`. */
export const returnSelfScores = entryStep('self-score.return', requireReason);
/** Xác nhận mục sau khi bộ chỉ số đổi — verb `self-score.confirm`: the claim stands under the new text and counts again. */
export const confirmSelfScores = entryStep('self-score.confirm', requireFitting);
