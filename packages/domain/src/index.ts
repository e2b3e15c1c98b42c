export * from './appraisal/appraisal.ts';
export * from './appraisal/attention.ts';
export * from './appraisal/objection.ts';
export * from './appraisal/settled-source.ts';
export type * from './assessment/entry.ts';
export * from './assessment/explanation.ts';
export type * from './assessment/facts.ts';
export * from './assessment/team.ts';
export type * from './assessment/trace.ts';
export * from './document/check-template.ts';
export * from './document/document-fields.ts';
export * from './document/document-heading.ts';
export * from './document/document-kinds.ts';
export * from './document/propose-heading.ts';
export { checkFormula, type ExpressionKind } from './formula/check-formula.ts';
export type { BinaryOperator, Expression, FormulaFunction, UnaryOperator } from './formula/expression.ts';
export { parseFormula } from './formula/parse-formula.ts';
export * from './index-set/change-index-set.ts';
export { checkIndexSet } from './index-set/check-index-set.ts';
export { checkRule } from './index-set/check-rule.ts';
export * from './index-set/compare-index-sets.ts';
export type * from './index-set/index-set.ts';
export type * from './index-set/index-set-change.ts';
export * from './index-set/index-set-summary.ts';
export { setRowLimit, workbookLimit } from './index-set/limits.ts';
export * from './index-set/revision.ts';
export type * from './index-set/rule-input.ts';
export type * from './index-set/scoring-policy.ts';
export type * from './index-set/scoring-rule.ts';
export type * from './index-set/set-row.ts';
export { isItem } from './index-set/set-row.ts';
export { extendTemplate, isTemplate } from './index-set/template.ts';
export { checkPost, homeUnitOf, isHeld, isInForce } from './person/posts.ts';
export { isUsername, proposeUsername } from './person/username.ts';
export type * from './policy/actor.ts';
export { type ConditionName, conditionNames } from './policy/conditions.ts';
export { type Grant, grants } from './policy/grants.ts';
export { may, mayOf } from './policy/may.ts';
export { isOfUnits, type Role, roles } from './policy/roles.ts';
export { type ProblemClass, type ProblemCode, problemCatalogue } from './problems/index.ts';
export * from './ranking/public-result.ts';
export * from './ranking/result-snapshot.ts';
export { checkCalendar, missingPhases, requiredPhases } from './round/check-calendar.ts';
export { checkReadiness, type GroupInSetUp, type RoundInSetUp } from './round/check-readiness.ts';
export { authorityCodeOf, isAppraised, isLoaded, isSelfScored } from './round/item-work.ts';
export { closingOf, phaseAt, requireOnePhase, requirePhase } from './round/phase.ts';
export {
  currentMark,
  type ProgressMark,
  type ProgressStep,
  progressOf,
  progressSteps,
  type RoundTime,
  type UnitProgress,
} from './round/progress.ts';
export { type Assignment, proposeAssignments } from './round/propose-assignments.ts';
export {
  type Exemption,
  type Extension,
  type Phase,
  type PhaseName,
  phases,
  type Round,
  type UnitGroup,
} from './round/round.ts';
export { canonicalJson, type Json } from './shared/canonical.ts';
export { daysBetween } from './shared/days-between.ts';
export type { Rational } from './shared/exact.ts';
export * as exact from './shared/exact.ts';
export type * from './shared/ids.ts';
export { initialsOf } from './shared/initials.ts';
export { matchName, type Named } from './shared/match-name.ts';
export { plainText } from './shared/plain-text.ts';
export { type Problem, problem } from './shared/problem.ts';
export { ok, type Result, refuse } from './shared/result.ts';
export { tidy } from './shared/tidy.ts';
export { type NumberContext, type ReadNumber, readVietnameseNumber } from './shared/vietnamese-number.ts';
export * from './survey/answer-slots.ts';
export type * from './survey/answers.ts';
export { type AnswerChecker, answerChecker, shownQuestions } from './survey/check-answers.ts';
export { checkQuestionnaire } from './survey/check-questionnaire.ts';
export { type Comparison, type Condition, holds, questionsIn } from './survey/condition.ts';
export * from './survey/questionnaire.ts';
export * from './survey/survey.ts';
export * from './survey/survey-scoring.ts';
export { checkUnit } from './unit/check-unit.ts';
export { type PlannedUnit, planUnits, type UnitRow, unitFields } from './unit/plan-units.ts';
export { type Unit, type UnitKind, unitKinds } from './unit/unit.ts';
export { type Verb, verbs } from './verbs/index.ts';
export * from './workflow/index.ts';
