import { type Problem, problem } from '../shared/problem.ts';
import type { Expression } from './expression.ts';

/** What a name or an expression stands for. */
export type ExpressionKind = 'number' | 'flag';

/**
 * Kiểm tra công thức — every name known, every operator given what it works on, a number at the end.
 *
 * @param names  names that may be used and what each stands for; `max`, the item's maximum, is always known
 * Problems      `rule.formula-unknown-name`, `rule.formula-wrong-kind`, each with its position
 */
export const checkFormula = (
  expression: Expression,
  names: ReadonlyMap<string, ExpressionKind>,
): readonly Problem[] => {
  const problems: Problem[] = [];

  const expect = (part: Expression, wanted: ExpressionKind): void => {
    const found = kindOf(part);
    if (found !== undefined && found !== wanted)
      problems.push(problem('rule.formula-wrong-kind', { position: part.at, wanted, found }));
  };

  /** Undefined where a problem was already named, so that one slip is told once. */
  const kindOf = (part: Expression): ExpressionKind | undefined => {
    switch (part.kind) {
      case 'number':
        return 'number';
      case 'flag':
        return 'flag';
      case 'name': {
        if (part.name === 'max') return 'number';
        const known = names.get(part.name);
        if (known === undefined)
          problems.push(
            problem('rule.formula-unknown-name', {
              name: part.name,
              position: part.at,
              known: [...names.keys(), 'max'],
            }),
          );
        return known;
      }
      case 'unary': {
        const wanted = part.operator === '!' ? 'flag' : 'number';
        expect(part.operand, wanted);
        return wanted;
      }
      case 'binary':
        return binaryKind(part);
      case 'choose': {
        expect(part.condition, 'flag');
        const yes = kindOf(part.yes);
        const no = kindOf(part.no);
        if (yes !== undefined && no !== undefined && yes !== no)
          problems.push(problem('rule.formula-wrong-kind', { position: part.no.at, wanted: yes, found: no }));
        return yes ?? no;
      }
      case 'call':
        for (const value of part.given) expect(value, 'number');
        if (part.name === 'round') requirePlaces(part.given[1]);
        return 'number';
    }
  };

  /** Places of rounding are written out, so that no figure typed in can change how points are rounded. */
  const requirePlaces = (places: Expression | undefined): void => {
    if (places === undefined) return;
    if (places.kind !== 'number' || !/^(\d|1[0-2])$/.test(places.value))
      problems.push(problem('rule.formula-places', { position: places.at }));
  };

  const binaryKind = (part: Extract<Expression, { kind: 'binary' }>): ExpressionKind | undefined => {
    if (part.operator === '&&' || part.operator === '||') {
      expect(part.left, 'flag');
      expect(part.right, 'flag');
      return 'flag';
    }
    if (part.operator === '==' || part.operator === '!=') {
      const left = kindOf(part.left);
      if (left !== undefined) expect(part.right, left);
      else kindOf(part.right);
      return 'flag';
    }
    expect(part.left, 'number');
    expect(part.right, 'number');
    return ['+', '-', '*', '/'].includes(part.operator) ? 'number' : 'flag';
  };

  expect(expression, 'number');
  return problems;
};
