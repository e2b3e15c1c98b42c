import { type Problem, problem } from '../shared/problem.ts';
import { ok, type Result } from '../shared/result.ts';
import { type BinaryOperator, type Expression, formulaFunctions, isFormulaFunction } from './expression.ts';
import { type Token, tokensOf } from './tokens.ts';

/** From loosest to tightest, as in CEL; operators of one line bind from the left. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['<', '<=', '>', '>=', '==', '!='],
  ['+', '-'],
  ['*', '/'],
];

const longest = 2000;
const deepest = 60;

/**
 * Đọc công thức — CEL syntax: numbers, `true`, `false`, names, `a ? b : c`, `&& || !`, comparison, `+ - * /`, brackets,
 * and the calls of `formulaFunctions`. Names are not looked up here (`checkFormula` does).
 *
 * Problems  `rule.formula-unreadable` with `position` and what was found there; `rule.formula-too-long`;
 *           `rule.formula-unknown-function`; `rule.formula-argument-count`
 */
export const parseFormula = (text: string): Result<Expression> => {
  if (text.length > longest)
    return {
      ok: false,
      problems: [problem('rule.formula-too-long', { length: text.length, limit: longest })],
    };
  const tokens = tokensOf(text);
  const problems: Problem[] = [];
  let next = 0;
  let depth = 0;

  const token = (): Token => tokens[next] ?? { kind: 'end', text: '', at: text.length + 1 };
  const isSign = (sign: string): boolean => token().kind === 'sign' && token().text === sign;
  const stop = (): never => {
    throw new Unreadable(token());
  };
  const pass = (sign: string): void => {
    if (!isSign(sign)) stop();
    next += 1;
  };

  const expression = (): Expression => {
    depth += 1;
    if (depth > deepest) stop();
    const condition = binary(0);
    let read = condition;
    if (isSign('?')) {
      const { at } = token();
      next += 1;
      const yes = expression();
      pass(':');
      read = { kind: 'choose', condition, yes, no: expression(), at };
    }
    depth -= 1;
    return read;
  };

  const binary = (level: number): Expression => {
    const operators = levels[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (;;) {
      const { kind, text: sign, at } = token();
      const operator = kind === 'sign' ? operators.find((known) => known === sign) : undefined;
      if (operator === undefined) return left;
      next += 1;
      left = { kind: 'binary', operator, left, right: binary(level + 1), at };
    }
  };

  const unary = (): Expression => {
    const { kind, text: sign, at } = token();
    if (kind !== 'sign' || (sign !== '-' && sign !== '!')) return primary();
    next += 1;
    depth += 1;
    if (depth > deepest) stop();
    const read: Expression = { kind: 'unary', operator: sign, operand: unary(), at };
    depth -= 1;
    return read;
  };

  const primary = (): Expression => {
    const { kind, text: word, at } = token();
    if (kind === 'number') {
      next += 1;
      return { kind: 'number', value: word, at };
    }
    if (kind === 'name') {
      next += 1;
      if (isSign('(')) return call(word, at);
      return word === 'true' || word === 'false'
        ? { kind: 'flag', value: word === 'true', at }
        : { kind: 'name', name: word, at };
    }
    pass('(');
    const inner = expression();
    pass(')');
    return inner;
  };

  const call = (name: string, at: number): Expression => {
    pass('(');
    const given: Expression[] = [];
    while (!isSign(')')) {
      if (given.length > 0) pass(',');
      given.push(expression());
    }
    pass(')');
    if (!isFormulaFunction(name)) {
      problems.push(problem('rule.formula-unknown-function', { name, position: at }));
      return { kind: 'call', name: 'max', given, at };
    }
    const [fewest, most] = formulaFunctions[name];
    if (given.length < fewest || given.length > most)
      problems.push(
        problem('rule.formula-argument-count', { name, position: at, given: given.length, fewest, most }),
      );
    return { kind: 'call', name, given, at };
  };

  try {
    const read = expression();
    if (token().kind !== 'end') stop();
    return problems.length === 0 ? ok(read) : { ok: false, problems };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { at, text: found } = error.token;
    return {
      ok: false,
      problems: [...problems, problem('rule.formula-unreadable', { position: at, found, expression: text })],
    };
  }
};

class Unreadable extends Error {
  readonly token: Token;
  constructor(token: Token) {
    super('unreadable formula');
    this.token = token;
  }
}
