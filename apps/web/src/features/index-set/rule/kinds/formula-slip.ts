import { checkRule, type FormulaRule } from '@parindex/domain';

/** Where a formula first goes wrong: the text before, the sign there, and a little after. */
export type FormulaSlip = {
  readonly before: string;
  readonly there: string;
  readonly after: string;
  readonly position: number;
};

/** The first problem that names its place in the expression; undefined when none does. */
export const formulaSlip = (rule: FormulaRule): FormulaSlip | undefined => {
  const positions = checkRule(rule, { maxPoints: '1' }).flatMap(({ details }) => {
    const position = Number(details?.position);
    return Number.isInteger(position) && position > 0 ? [position] : [];
  });
  if (positions.length === 0) return undefined;
  const position = Math.min(...positions);
  const rest = rule.expression.slice(position - 1);
  const there = /^[A-Za-z_]\w*|^\d[\d.]*|^./.exec(rest)?.[0] ?? ' ';
  return {
    before: rule.expression.slice(0, position - 1),
    there,
    after: rest.slice(there.length),
    position,
  };
};
