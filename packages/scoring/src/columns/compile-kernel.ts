import { exact, type Rational, type ScoringRule, type SimpleRule } from '@parindex/domain';
import { formulaKernel } from './formula-kernel.ts';
import type { CompileKernel, FactsOfUnits, Kernel } from './kernel.ts';
import { figureColumn, measureColumn } from './measure-column.ts';
import { bandsKernel, floorKernel, scaledKernel } from './measure-kernels.ts';
import { occurrencesKernel } from './occurrences-kernel.ts';
import { type RelativeKernel, relativeKernel } from './relative-kernel.ts';
import { situationsKernel } from './situations-kernel.ts';
import { checklistKernel, dateKernel, optionsKernel } from './table-kernels.ts';
import { targetKernel } from './target-kernel.ts';

/** Kernel for any rule but a relative one, which looks over the group first. */
export const compileKernel = (
  rule: Exclude<ScoringRule, { kind: 'relative@1' }>,
  maximum: Rational,
  facts: FactsOfUnits,
): Kernel | undefined => {
  const compile: CompileKernel = (own, given) => simpleKernel(own, maximum, given);
  return rule.kind === 'situations@1' ? situationsKernel(rule, facts, compile) : compile(rule, facts);
};

/** Kernel for a relative rule. */
export const compileRelativeKernel = (
  rule: Extract<ScoringRule, { kind: 'relative@1' }>,
  maximum: Rational,
  facts: FactsOfUnits,
): RelativeKernel | undefined => relativeKernel(measureColumn(rule.measure, facts), rule, maximum);

const simpleKernel: (rule: SimpleRule, maximum: Rational, facts: FactsOfUnits) => Kernel | undefined = (
  rule,
  maximum,
  facts,
) => {
  const kernel = kernelOfKind(rule, maximum, facts);
  if (kernel === undefined) return undefined;
  return { ...kernel, read: (unit, own) => own.nothingArose !== true && kernel.read(unit, own) };
};

const kernelOfKind = (rule: SimpleRule, maximum: Rational, facts: FactsOfUnits): Kernel | undefined => {
  switch (rule.kind) {
    case 'options@1':
      return optionsKernel(rule, facts.length);
    case 'checklist@1':
      return checklistKernel(rule, facts.length);
    case 'date@1':
      return dateKernel(rule, facts.length);
    case 'ratio@1':
      return scaledKernel(measureColumn(rule.measure, facts), exact.divide(maximum, exact.hundred));
    case 'ratio-with-floor@1':
      return floorKernel(measureColumn(rule.measure, facts), rule, maximum);
    case 'ratio-to-target@1':
      return targetKernel(measureColumn(rule.measure, facts), rule, maximum, facts);
    case 'bands@1':
      return bandsKernel(measureColumn(rule.measure, facts), rule);
    case 'deduction@1':
    case 'bonus@1':
      return occurrencesKernel(rule, facts);
    case 'other-index@1':
      return scaledKernel(
        figureColumn('indexValue', facts),
        exact.divide(maximum, exact.decimal(rule.scale)),
      );
    case 'survey-mean@1':
      return surveyKernel(rule, maximum, facts);
    case 'formula@1':
      return formulaKernel(rule, maximum, facts);
    case 'manual@1':
      return scaledKernel(figureColumn('points', facts), exact.one);
  }
};

/** Too few answers, or an unknown number of them, is for the rule itself to say. */
const surveyKernel = (
  rule: Extract<SimpleRule, { kind: 'survey-mean@1' }>,
  maximum: Rational,
  facts: FactsOfUnits,
): Kernel | undefined => {
  const factor = exact.divide(maximum, exact.decimal(rule.scale));
  const kernel = scaledKernel(figureColumn('mean', facts), factor);
  const minimum = rule.minimumCount === undefined ? undefined : exact.decimal(rule.minimumCount);
  if (kernel === undefined || minimum === undefined) return kernel;
  return {
    ...kernel,
    read: (unit, own) => {
      const counted = typeof own.validCount === 'string' ? exact.parseDecimal(own.validCount) : undefined;
      return counted !== undefined && !exact.isLess(counted, minimum) && kernel.read(unit, own);
    },
  };
};
