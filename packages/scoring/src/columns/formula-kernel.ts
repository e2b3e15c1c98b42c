import { type FormulaRule, parseFormula, type Rational } from '@parindex/domain';
import { compilePart, type PartAt, type Register } from './formula-parts.ts';
import { cellState, type FactsOfUnits, type Kernel } from './kernel.ts';
import { numberColumn, readNumberInto } from './number-column.ts';
import { smallFraction } from './small.ts';

/** The formula over columns: the same tree, compiled to functions over safe integers. */
export const formulaKernel = (
  rule: FormulaRule,
  maximum: Rational,
  facts: FactsOfUnits,
): Kernel | undefined => {
  const parsed = parseFormula(rule.expression);
  const highest = smallFraction(maximum);
  if (!parsed.ok || highest === undefined || rule.inputs.length === 0) return undefined;
  const register: Register = { d: 1, doubtful: false };
  const columns = rule.inputs.map(({ key, flag }) => ({
    flag: flag === true,
    column: numberColumn(key, facts),
  }));
  const names = new Map<string, PartAt>(
    columns.map(({ column, flag }) => [
      column.key,
      (unit) => {
        register.d = flag ? 1 : column.scale;
        return column.values[unit] as number;
      },
    ]),
  );
  names.set('max', () => {
    register.d = highest.d;
    return highest.n;
  });
  const formula = compilePart(parsed.value, names, register);
  if (formula === undefined) return undefined;
  return {
    read: (unit, own) => {
      if (!columns.some(({ column }) => own[column.key] !== undefined)) return false;
      return columns.every(({ column, flag }) => {
        if (!flag) return readNumberInto(column, unit, own);
        column.values[unit] = own[column.key] === true ? 1 : 0;
        return true;
      });
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        register.doubtful = false;
        const points = formula(unit);
        if (register.doubtful) state[unit] = cellState.doubtful;
        else {
          n[unit] = points;
          d[unit] = register.d;
        }
      }
    },
  };
};
