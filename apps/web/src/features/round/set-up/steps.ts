import type { ReadinessReply } from '@parindex/contract';
import type { Problem } from '@parindex/domain';
import { roundWords } from '@parindex/text';

/** The steps of set-up, in order. */
export const stepKeys = Object.keys(roundWords.steps) as readonly StepKey[];

export type StepKey = keyof typeof roundWords.steps;

export const isStep = (key: string | undefined): key is StepKey =>
  (stepKeys as readonly string[]).includes(key ?? '');

export const isBlocking = ({ blocking }: Problem): boolean => blocking !== false;

/** What one step still has to answer for. */
export const problemsOf = (readiness: ReadinessReply | undefined, step: StepKey): readonly Problem[] =>
  (readiness?.problems ?? []).filter(({ at }) => at === step);
