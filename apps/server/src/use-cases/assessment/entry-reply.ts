import type { EntryReply } from '@parindex/contract';
import {
  type Actor,
  assessmentMachine,
  type Entry,
  type ExplanationCase,
  entryMachine,
  explanationCase,
  isOpenFor,
  mayOf,
  type Outcome,
  type Verb,
} from '@parindex/domain';
import { type CompiledItem, outcomeOf } from '@parindex/scoring';
import type { EntryForWrite } from '../../store/entry.store.ts';
import { subjectOfEntry } from './entry-access.ts';

const entryVerbs: readonly Verb[] = [
  'self-score.enter',
  'self-score.hand-in',
  'self-score.take-back',
  'self-score.accept',
  'self-score.return',
  'self-score.confirm',
  'evidence.attach',
  'evidence.describe',
  'evidence.detach',
  'evidence.replace',
  'question.ask',
  'question.answer',
  'supplement.answer',
];

type Shown = Pick<
  EntryForWrite,
  | 'entry'
  | 'assessmentState'
  | 'exempt'
  | 'officeId'
  | 'supportingOfficeIds'
  | 'evidenceCount'
  | 'openQuestions'
>;

/** One row of the sheet for this actor: the claim, its points, and what may be done with it now. */
export const entryReply = (
  shown: Shown,
  compiled: CompiledItem,
  actor: Actor,
  more: Partial<EntryReply> = {},
): EntryReply => {
  const { entry } = shown;
  const owed = explanationOwed(entry, shown.evidenceCount);
  return {
    itemId: entry.itemId,
    facts: entry.facts,
    estimated: entry.estimated,
    evidenceComplete: entry.evidenceComplete,
    state: entry.state,
    version: entry.version,
    supportingOfficeIds: shown.supportingOfficeIds,
    evidenceCount: shown.evidenceCount,
    outcome: claimedOutcome(shown, compiled),
    openQuestions: shown.openQuestions,
    may: verbsOf(shown, compiled, actor),
    ...(entry.explanation ? { explanation: entry.explanation } : {}),
    ...(entry.updatedAt ? { updatedAt: entry.updatedAt } : {}),
    ...(entry.enteredFor ? { enteredFor: true } : {}),
    ...(shown.officeId ? { officeId: shown.officeId } : {}),
    ...(owed ? { owed } : {}),
    ...(shown.exempt === undefined ? {} : { exempt: shown.exempt }),
    ...more,
  };
};

export const explanationOwed = (entry: Entry, evidenceCount: number): ExplanationCase | undefined =>
  explanationCase({
    hasFacts: Object.keys(entry.facts).length > 0,
    evidenceCount,
    evidenceComplete: entry.evidenceComplete,
    estimated: entry.estimated,
  });

/** Điểm tự chấm — follows from facts and rule; an exempt item has none, one that waits for a look none yet. */
export const claimedOutcome = (
  { exempt, entry }: Pick<Shown, 'exempt' | 'entry'>,
  compiled: CompiledItem,
): Outcome => {
  if (exempt !== undefined) return { kind: 'not-applicable', reason: 'exempt' };
  if (entry.state === 'to-review') return { kind: 'pending', reason: 'to-review' };
  return outcomeOf(compiled.rule.evaluate(entry.facts));
};

const verbsOf = (shown: Shown, compiled: CompiledItem, actor: Actor): readonly Verb[] => {
  const scoredByUnit = compiled.row.method === 'self' && shown.exempt === undefined;
  const candidates = entryVerbs.filter(
    (verb) =>
      (scoredByUnit || !verb.startsWith('self-score.')) &&
      isOpenFor(assessmentMachine, verb, shown.assessmentState) &&
      isOpenFor(entryMachine, verb, shown.entry.state),
  );
  return mayOf(actor, candidates, subjectOfEntry(shown));
};
