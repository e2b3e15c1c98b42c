import { compare, parseDecimal } from '../shared/exact.ts';
import type { Decimal } from '../shared/ids.ts';
import type { AppraisalState } from '../workflow/appraisal.ts';

/** Why a person must look at one item of one unit before points are confirmed; none: it is undisputed. */
export type AttentionReason =
  | 'objection-open'
  | 'flagged'
  | 'crosses-threshold'
  | 'differs'
  | 'supplement-open'
  | 'supplement-answered'
  | 'not-claimed'
  | 'near-threshold'
  | 'estimated'
  | 'no-evidence'
  | 'evidence-incomplete'
  | 'outside-year'
  | 'shared-file';

/** What is known of one claim and its appraisal. `claimedPoints` absent: nothing was claimed, or figures are missing. */
export type AttentionFacts = {
  readonly claimedPoints?: Decimal | undefined;
  readonly appraisedPoints?: Decimal | undefined;
  readonly state: AppraisalState;
  readonly crossesThreshold: boolean;
  readonly nearThreshold: boolean;
  readonly estimated: boolean;
  readonly evidenceCount: number;
  readonly evidenceComplete: boolean;
  readonly outsideYear: boolean;
  readonly sharedFile: boolean;
  readonly openObjection: boolean;
};

const settledStates: ReadonlySet<AppraisalState> = new Set(['entered', 'decided']);

/**
 * Cần xem vì sao — every reason, the weightiest first. Once points equal to the claim are entered only what lies
 * between people stays: a flag, a question to the unit.
 */
export const attentionReasons = (facts: AttentionFacts): readonly AttentionReason[] => {
  const differs = differ(facts.claimedPoints, facts.appraisedPoints);
  const between: readonly (AttentionReason | false)[] = [
    facts.openObjection && 'objection-open',
    facts.state === 'to-council' && 'flagged',
    facts.crossesThreshold && 'crosses-threshold',
    differs && 'differs',
    facts.state === 'supplement-requested' && 'supplement-open',
    facts.state === 'supplemented' && 'supplement-answered',
  ];
  const ofClaim: readonly (AttentionReason | false)[] = settledStates.has(facts.state)
    ? []
    : [
        facts.claimedPoints === undefined && 'not-claimed',
        facts.nearThreshold && 'near-threshold',
        facts.estimated && 'estimated',
        facts.claimedPoints !== undefined && facts.evidenceCount === 0 && 'no-evidence',
        facts.evidenceCount > 0 && !facts.evidenceComplete && 'evidence-incomplete',
        facts.outsideYear && 'outside-year',
        facts.sharedFile && 'shared-file',
      ];
  return [...between, ...ofClaim].filter((reason) => reason !== false);
};

const differ = (claimed: Decimal | undefined, appraised: Decimal | undefined): boolean => {
  if (appraised === undefined) return false;
  if (claimed === undefined) return true;
  const [left, right] = [parseDecimal(claimed), parseDecimal(appraised)];
  return left === undefined || right === undefined || compare(left, right) !== 0;
};

/** Why an item stands on the council's agenda. */
export type AgendaReason = 'flagged' | 'crosses-threshold' | 'objected' | 'contested';

/**
 * Vì sao trình Hội đồng — flagged by a person; points moved across a threshold, which needs more than one person;
 * the unit objected or explained itself and the points still differ. Undefined: the appraisal stands.
 */
export const agendaReason = (facts: {
  readonly claimedPoints?: Decimal | undefined;
  readonly appraisedPoints?: Decimal | undefined;
  readonly state: AppraisalState;
  readonly crossesThreshold: boolean;
  readonly answeredSupplement: boolean;
  readonly objected: boolean;
}): AgendaReason | undefined => {
  if (facts.state === 'to-council') return 'flagged';
  if (facts.state === 'open') return undefined;
  if (facts.crossesThreshold) return 'crosses-threshold';
  if (facts.objected && differ(facts.claimedPoints, facts.appraisedPoints)) return 'objected';
  if (facts.answeredSupplement && differ(facts.claimedPoints, facts.appraisedPoints)) return 'contested';
  return undefined;
};
