import { daysBetween } from '../shared/days-between.ts';
import type { Day, Id, Instant } from '../shared/ids.ts';
import { type AssessmentState, isHandedOver } from '../workflow/assessment.ts';
import type { EntryState } from '../workflow/entry.ts';
import type { RoundState } from '../workflow/round.ts';
import { closingOf } from './phase.ts';
import type { Extension, Phase, PhaseName } from './round.ts';

/** Bước của một đơn vị trong đợt, theo thứ tự; approval by the leader has no phase of its own and is due with submission. */
export const progressSteps = [
  'self-scoring',
  'internal-review',
  'approval',
  'submission',
  'appraisal',
  'council',
  'publication',
] as const;

export type ProgressStep = (typeof progressSteps)[number];

/**
 * Một ô của bảng tiến độ. `done` finished · `doing` under way, in time · `late` its hour has passed · `idle` open for more
 * than half of its time and not begun · `to-come` not its turn yet, or an earlier step is not finished.
 */
export type ProgressMark = {
  readonly step: ProgressStep;
  readonly state: 'done' | 'doing' | 'late' | 'idle' | 'to-come';
  readonly dueAt?: Instant;
  /** When it was finished, or began to wait. */
  readonly at?: Instant;
  readonly count?: { readonly done: number; readonly of: number };
  /** The unit was given longer than the calendar says. */
  readonly extended?: true;
};

/** How far one unit is: its sheet, its items that are scored by itself, its items that somebody appraises. */
export type UnitProgress = {
  readonly unitId: Id;
  readonly state: AssessmentState;
  readonly items: number;
  readonly entries: Readonly<Partial<Record<EntryState, number>>>;
  readonly lastEntryAt?: Instant;
  readonly presentedAt?: Instant;
  readonly approvedAt?: Instant;
  readonly submittedAt?: Instant;
  readonly appraised: { readonly done: number; readonly of: number };
};

/** What the round says about time; `now` is its own, frozen in a demonstration. */
export type RoundTime = {
  readonly state: RoundState;
  readonly phases: readonly Phase[];
  readonly extensions: readonly Extension[];
  readonly now: Instant;
};

/**
 * Tiến độ của một đơn vị — one mark for each step that the round's calendar has. Only the first unfinished step can be
 * late: what comes after it waits. A sheet that was locked unsubmitted is late with all of its
 * own steps and is appraised all the same.
 */
export const progressOf = (unit: UnitProgress, round: RoundTime): readonly ProgressMark[] => {
  const marks: ProgressMark[] = [];
  let isBlocked = false;
  for (const step of progressSteps) {
    const phase = round.phases.find(({ name }) => name === phaseOf(step));
    if (!phase) continue;
    const dueAt = closingOf(round.phases, round.extensions, phase.name, unit.unitId) ?? phase.closesAt;
    const isExtended = step !== 'approval' && dueAt !== phase.closesAt;
    const common = { step, dueAt, ...(isExtended ? { extended: true as const } : {}) };
    const found = finishedOf(step, unit, round);
    if (found.isDone) marks.push({ ...common, state: 'done', ...found.shown });
    else if (isBlocked) marks.push({ ...common, state: 'to-come' });
    else {
      isBlocked = unit.state !== 'locked';
      const state = unfinishedState(round.now, phase, dueAt, found.isBegun);
      marks.push({ ...common, state, ...found.shown });
    }
  }
  return marks;
};

/** Bước đơn vị đang đứng — the first step that is not finished; none once everything is. */
export const currentMark = (marks: readonly ProgressMark[]): ProgressMark | undefined =>
  marks.find(({ state }) => state !== 'done');

const phaseOf = (step: ProgressStep): PhaseName => (step === 'approval' ? 'submission' : step);

type Finished = {
  readonly isDone: boolean;
  readonly isBegun: boolean;
  readonly shown: Pick<ProgressMark, 'at' | 'count'>;
};

const finishedOf = (step: ProgressStep, unit: UnitProgress, round: RoundTime): Finished => {
  const { state, items, entries, appraised } = unit;
  const hasMoved = state !== 'scoring' && state !== 'locked';
  const filled = (entries['handed-in'] ?? 0) + (entries.accepted ?? 0);
  switch (step) {
    case 'self-scoring': {
      const touched = Object.values(entries).reduce((sum, count) => sum + count, 0);
      const isDone = hasMoved || (items > 0 && filled >= items);
      return {
        isDone,
        isBegun: touched > 0,
        shown: { count: { done: isDone ? items : filled, of: items }, ...at(unit.lastEntryAt) },
      };
    }
    case 'internal-review':
      return { isDone: hasMoved, isBegun: filled > 0, shown: at(unit.presentedAt) };
    case 'approval': {
      const isDone = hasMoved && state !== 'awaiting-approval';
      const since = isDone ? unit.approvedAt : unit.presentedAt;
      return { isDone, isBegun: state === 'awaiting-approval', shown: state === 'scoring' ? {} : at(since) };
    }
    case 'submission': {
      const isDone = unit.submittedAt !== undefined && isHandedOver(state);
      return { isDone, isBegun: state === 'approved', shown: isDone ? at(unit.submittedAt) : {} };
    }
    case 'appraisal':
      return {
        isDone: round.state !== 'running' || (appraised.of > 0 && appraised.done >= appraised.of),
        isBegun: appraised.done > 0,
        shown: isHandedOver(state) ? { count: appraised } : {},
      };
    case 'council':
      return { isDone: round.state === 'published', isBegun: round.state === 'council', shown: {} };
    case 'publication':
      return { isDone: round.state === 'published', isBegun: false, shown: {} };
  }
};

const at = (instant: Instant | undefined): { readonly at?: Instant } =>
  instant === undefined ? {} : { at: instant };

const unfinishedState = (
  now: Instant,
  { opensAt }: Phase,
  dueAt: Instant,
  isBegun: boolean,
): ProgressMark['state'] => {
  if (dueAt < now) return 'late';
  if (isBegun) return 'doing';
  if (now < opensAt) return 'to-come';
  return daysBetween(dayPart(opensAt), dayPart(now)) > daysBetween(dayPart(now), dayPart(dueAt))
    ? 'idle'
    : 'doing';
};

const dayPart = (instant: Instant): Day => instant.slice(0, 10);
