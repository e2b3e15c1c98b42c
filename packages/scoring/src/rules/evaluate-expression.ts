import { type Expression, exact, type Rational } from '@parindex/domain';

/** What a part of a formula can be. */
export type Value = Rational | boolean;

/** What the names of a formula stand for. */
export type Names = ReadonlyMap<string, Value>;

/** The position, counted from 1, of the division that has no result. */
export type DividesByZero = { readonly dividesAt: number };

/**
 * Tính biểu thức — in exact fractions; names and kinds are those that `checkFormula` proved, anything else is a fault.
 */
export const evaluateExpression = (part: Expression, names: Names): Value | DividesByZero => {
  try {
    return valueIn(part, names);
  } catch (error) {
    if (error instanceof DivisionByZero) return { dividesAt: error.at };
    throw error;
  }
};

const valueIn = (part: Expression, names: Names): Value => {
  switch (part.kind) {
    case 'number':
      return exact.decimal(part.value);
    case 'flag':
      return part.value;
    case 'name': {
      const value = names.get(part.name);
      if (value === undefined) throw new TypeError(`formula was not checked: ${part.name}`);
      return value;
    }
    case 'unary':
      return part.operator === '!' ? !flag(part.operand, names) : exact.negate(number(part.operand, names));
    case 'choose':
      return valueIn(flag(part.condition, names) ? part.yes : part.no, names);
    case 'binary':
      return binaryValue(part, names);
    case 'call':
      return callValue(part, names);
  }
};

const binaryValue = (part: Extract<Expression, { kind: 'binary' }>, names: Names): Value => {
  const { operator } = part;
  if (operator === '&&') return flag(part.left, names) && flag(part.right, names);
  if (operator === '||') return flag(part.left, names) || flag(part.right, names);
  const left = valueIn(part.left, names);
  const right = valueIn(part.right, names);
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return operator === '==' ? left === right : left !== right;
  switch (operator) {
    case '+':
      return exact.add(left, right);
    case '-':
      return exact.subtract(left, right);
    case '*':
      return exact.multiply(left, right);
    case '/':
      if (exact.isZero(right)) throw new DivisionByZero(part.at);
      return exact.divide(left, right);
    case '<':
      return exact.compare(left, right) < 0;
    case '<=':
      return exact.compare(left, right) <= 0;
    case '>':
      return exact.compare(left, right) > 0;
    case '>=':
      return exact.compare(left, right) >= 0;
    case '==':
      return exact.equals(left, right);
    case '!=':
      return !exact.equals(left, right);
  }
};

const callValue = (part: Extract<Expression, { kind: 'call' }>, names: Names): Rational => {
  const given = part.given.map((value) => number(value, names));
  const first = given[0] ?? exact.zero;
  switch (part.name) {
    case 'min':
      return given.reduce(exact.smaller);
    case 'max':
      return given.reduce(exact.larger);
    case 'abs':
      return exact.absolute(first);
    case 'floor':
      return exact.floor(first);
    case 'ceil':
      return exact.ceiling(first);
    case 'round':
      return exact.round(first, exact.toNumber(given[1] ?? exact.zero), 'half-up');
  }
};

const number = (part: Expression, names: Names): Rational => {
  const value = valueIn(part, names);
  if (typeof value === 'boolean') throw new TypeError('formula was not checked: number expected');
  return value;
};

const flag = (part: Expression, names: Names): boolean => {
  const value = valueIn(part, names);
  if (typeof value !== 'boolean') throw new TypeError('formula was not checked: flag expected');
  return value;
};

class DivisionByZero extends Error {
  readonly at: number;
  constructor(at: number) {
    super('division by zero');
    this.at = at;
  }
}
