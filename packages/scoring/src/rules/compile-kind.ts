import type { SimpleRule } from '@parindex/domain';
import type { ItemRange, RunRule } from '../evaluation.ts';
import { compileBands } from './bands.ts';
import { compileBonus } from './bonus.ts';
import { compileChecklist } from './checklist.ts';
import { compileDate } from './date.ts';
import { compileDeduction } from './deduction.ts';
import { compileFormula } from './formula.ts';
import { compileManual } from './manual.ts';
import { unlessNothingArose } from './nothing-arose.ts';
import { compileOptions } from './options.ts';
import { compileOtherIndex } from './other-index.ts';
import { compileRatio } from './ratio.ts';
import { compileRatioToTarget } from './ratio-to-target.ts';
import { compileRatioWithFloor } from './ratio-with-floor.ts';
import { compileSurveyMean } from './survey-mean.ts';

/** Makes a rule that can stand inside a situation ready for one item. */
export const compileSimple = (rule: SimpleRule, range: ItemRange): RunRule =>
  unlessNothingArose(rule, range, compileKind(rule, range));

const compileKind = (rule: SimpleRule, range: ItemRange): RunRule => {
  switch (rule.kind) {
    case 'options@1':
      return compileOptions(rule);
    case 'checklist@1':
      return compileChecklist(rule);
    case 'date@1':
      return compileDate(rule);
    case 'ratio@1':
      return compileRatio(rule, range);
    case 'ratio-with-floor@1':
      return compileRatioWithFloor(rule, range);
    case 'ratio-to-target@1':
      return compileRatioToTarget(rule, range);
    case 'bands@1':
      return compileBands(rule);
    case 'deduction@1':
      return compileDeduction(rule);
    case 'bonus@1':
      return compileBonus(rule);
    case 'other-index@1':
      return compileOtherIndex(rule, range);
    case 'survey-mean@1':
      return compileSurveyMean(rule, range);
    case 'formula@1':
      return compileFormula(rule, range);
    case 'manual@1':
      return compileManual();
  }
};
