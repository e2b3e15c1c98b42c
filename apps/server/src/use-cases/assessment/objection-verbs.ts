import {
  type Actor,
  appraisalMachine,
  assessmentMachine,
  isOpenFor,
  mayOf,
  requirePhase,
  roundMachine,
  type Verb,
} from '@parindex/domain';
import type { LoadedSheet, SheetItem } from './load-sheet.ts';

/** What the unit may do about an objection now: raise one against points that it sees, or withdraw an unanswered one. */
export const objectionVerbs = (
  { assessment, round, at }: Pick<LoadedSheet, 'assessment' | 'round' | 'at'>,
  { appraised, objection }: SheetItem,
  actor: Actor,
): readonly Verb[] => {
  const { unitId } = assessment;
  const mayRaise =
    objection === undefined &&
    appraised?.points !== undefined &&
    isOpenFor(roundMachine, 'objection.raise', round.state) &&
    isOpenFor(assessmentMachine, 'objection.raise', assessment.state) &&
    isOpenFor(appraisalMachine, 'objection.raise', appraised.state) &&
    requirePhase(round.phases, round.extensions, 'objection', unitId, at).ok;
  const mayWithdraw =
    objection !== undefined &&
    objection.answeredAt === undefined &&
    isOpenFor(roundMachine, 'objection.withdraw', round.state);
  const open: readonly Verb[] = [
    ...(mayRaise ? (['objection.raise'] as const) : []),
    ...(mayWithdraw ? (['objection.withdraw'] as const) : []),
  ];
  return mayOf(actor, open, { unitId });
};
