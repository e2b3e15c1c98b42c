export { indexOf } from './aggregate.ts';
export { type CaseRow, type CaseSet, defaultPolicy } from './case-set.ts';
export { checkFacts } from './check-facts.ts';
export { checkGivenPoints } from './check-given-points.ts';
export { type Change, compareResults, type Results } from './compare-results.ts';
export { type CompiledRule, compileRule, evaluate, type ScoredItem, traceOf } from './compile-rule.ts';
export { type CompiledItem, type CompiledSet, compileSet } from './compiled-set.ts';
export { type Evaluation, type GroupFigures, outcomeOf, type Sink } from './evaluation.ts';
export { inputsOf, keysOf } from './inputs-of.ts';
export { measuredValue } from './measured-value.ts';
export { comparedIndex, printIndex, type Ranked, rankUnits } from './rank-units.ts';
export { type Ruler, type RulerSegment, type RulerTick, ruler } from './ruler.ts';
export { scoreCase } from './score-case.ts';
export { isClaimed, scoreClaims } from './score-claims.ts';
export { type GroupScores, scoreGroup } from './score-group.ts';
export { scoreUnit } from './score-unit.ts';
export type { CaseUnit, ScoringCase } from './scoring-case.ts';
export { groupFigures, settleGroup } from './settle-group.ts';
export type { ScoredCase, ShownAmount, ShownHeading, ShownItem, ShownUnit } from './show-case.ts';
export {
  comparePublicResults,
  compareSnapshots,
  type Pair,
  type RowCorrection,
  type UnitCorrection,
} from './snapshot/compare-snapshots.ts';
export {
  engineVersion,
  makeSnapshot,
  type SettledUnit,
  type SnapshotHeader,
  type UnsealedSnapshot,
} from './snapshot/make-snapshot.ts';
export {
  publicResultOf,
  recomputePublicResult,
  type UnsealedPublicResult,
} from './snapshot/public-result.ts';
export { recomputeSnapshot } from './snapshot/recompute-snapshot.ts';
export { inputOfSource } from './snapshot/snapshot-input.ts';
export {
  type AnswerCounts,
  type GroupMean,
  type PartMean,
  type SurveyMean,
  surveyMean,
  worthMean,
} from './survey/survey-mean.ts';
export { crossesThreshold, isNearThreshold, type Threshold, thresholdsOf } from './thresholds.ts';
export type {
  Amount,
  GroupFiguresByItem,
  HeadingScore,
  ItemInput,
  ItemScore,
  UnitInput,
  UnitScore,
} from './unit-score.ts';
