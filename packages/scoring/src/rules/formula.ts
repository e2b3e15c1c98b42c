import { exact, type Facts, type FormulaRule, parseFormula, type Rational } from '@parindex/domain';
import { type ItemRange, incomplete, type RunRule, type Sink, settled, waitingFor } from '../evaluation.ts';
import { evaluateExpression, type Names, type Value } from './evaluate-expression.ts';
import { readNumber } from './measure.ts';

/**
 * Công thức — the formula over the figures typed in and `max`, the item's maximum, in exact fractions. A flag nobody
 * ticked is false once anything was filled in. A division by zero leaves the item pending; `checkFacts` says where.
 * Example: golden/rules/formula.json
 */
export const compileFormula = (rule: FormulaRule, { maximum }: ItemRange): RunRule => {
  const parsed = parseFormula(rule.expression);
  if (!parsed.ok) throw new TypeError(`formula was not checked: ${rule.expression}`);
  return (facts, sink) => {
    const names = readNames(rule, maximum, facts, sink);
    if (names === undefined) return waitingFor(facts);
    const points = evaluateExpression(parsed.value, names);
    if (typeof points !== 'object' || 'dividesAt' in points) return incomplete;
    sink?.push({
      code: 'formula.result',
      values: { expression: rule.expression, points: exact.toDecimal(points) },
    });
    return settled(points);
  };
};

/** The position at which a formula divides by zero with these facts; undefined when it does not. */
export const dividesByZeroAt = (rule: FormulaRule, maximum: Rational, facts: Facts): number | undefined => {
  const parsed = parseFormula(rule.expression);
  const names = readNames(rule, maximum, facts);
  if (!parsed.ok || names === undefined) return undefined;
  const value = evaluateExpression(parsed.value, names);
  return typeof value === 'object' && 'dividesAt' in value ? value.dividesAt : undefined;
};

const readNames = (rule: FormulaRule, maximum: Rational, facts: Facts, sink?: Sink): Names | undefined => {
  const names = new Map<string, Value>([['max', maximum]]);
  if (rule.inputs.length > 0 && !rule.inputs.some(({ key }) => facts[key] !== undefined)) return undefined;
  for (const { key, label, unit, flag } of rule.inputs) {
    const value = flag === true ? facts[key] === true : readNumber(facts, key);
    if (value === undefined) return undefined;
    names.set(key, value);
    sink?.push({
      code: 'formula.input',
      values: {
        key,
        label,
        value: typeof value === 'boolean' ? value : exact.toDecimal(value),
        ...(unit === undefined ? {} : { unit }),
      },
    });
  }
  return names;
};
