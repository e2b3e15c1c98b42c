import { type Expression, exact } from '@parindex/domain';
import { safe } from './kernel.ts';
import { smallFraction } from './small.ts';

/** A part of the formula for one unit: the numerator; the denominator is left in `register.d`. Flags are 1 or 0. */
export type PartAt = (unit: number) => number;

/** What the parts of one formula share while they run; `doubtful` once an integer might not be safe. */
export type Register = { d: number; doubtful: boolean };

/** Compiles a part; undefined where a number is too large or a function is left to the rule itself. */
export const compilePart = (
  part: Expression,
  names: ReadonlyMap<string, PartAt>,
  register: Register,
): PartAt | undefined => {
  switch (part.kind) {
    case 'number': {
      const value = smallFraction(exact.decimal(part.value));
      if (value === undefined) return undefined;
      return () => {
        register.d = value.d;
        return value.n;
      };
    }
    case 'flag': {
      const value = part.value ? 1 : 0;
      return () => {
        register.d = 1;
        return value;
      };
    }
    case 'name':
      return names.get(part.name);
    case 'unary': {
      const operand = compilePart(part.operand, names, register);
      if (operand === undefined) return undefined;
      return part.operator === '!' ? (unit) => 1 - operand(unit) : (unit) => -operand(unit);
    }
    case 'choose': {
      const condition = compilePart(part.condition, names, register);
      const yes = compilePart(part.yes, names, register);
      const no = compilePart(part.no, names, register);
      if (!condition || !yes || !no) return undefined;
      return (unit) => (condition(unit) === 1 ? yes(unit) : no(unit));
    }
    case 'binary': {
      const left = compilePart(part.left, names, register);
      const right = compilePart(part.right, names, register);
      return left && right ? compileBinary(part.operator, left, right, register) : undefined;
    }
    case 'call': {
      const given = part.given.map((value) => compilePart(value, names, register));
      const parts = given.filter((value) => value !== undefined);
      if (parts.length < given.length || (part.name !== 'min' && part.name !== 'max')) return undefined;
      return parts.reduce((a, b) => compileExtreme(part.name === 'max' ? 1 : -1, a, b, register));
    }
  }
};

type Operator = Extract<Expression, { kind: 'binary' }>['operator'];

const compileBinary = (operator: Operator, left: PartAt, right: PartAt, register: Register): PartAt => {
  if (operator === '&&') return (unit) => (left(unit) === 1 ? right(unit) : 0);
  if (operator === '||') return (unit) => (left(unit) === 1 ? 1 : right(unit));
  /** Left and right over one denominator, which is left in the register. */
  const apart = (unit: number, combine: (a: number, b: number) => number): number => {
    const a = left(unit);
    const under = register.d;
    const b = right(unit);
    if (under === register.d) return checked(combine(a, b), register);
    const raised = checked(a * register.d, register);
    const other = checked(b * under, register);
    register.d = checked(register.d * under, register);
    return checked(combine(raised, other), register);
  };
  const compared =
    (holds: (difference: number) => boolean): PartAt =>
    (unit) => {
      const answer = holds(apart(unit, minus)) ? 1 : 0;
      register.d = 1;
      return answer;
    };
  switch (operator) {
    case '+':
      return (unit) => apart(unit, plus);
    case '-':
      return (unit) => apart(unit, minus);
    case '*':
      return (unit) => {
        const a = left(unit);
        const under = register.d;
        const b = right(unit);
        register.d = checked(register.d * under, register);
        return checked(a * b, register);
      };
    case '/':
      return (unit) => {
        const a = left(unit);
        const under = register.d;
        const b = right(unit);
        const sign = b < 0 ? -1 : 1;
        if (b === 0) register.doubtful = true;
        const points = checked(a * register.d * sign, register);
        register.d = checked(under * b * sign, register);
        return points;
      };
    case '<':
      return compared((difference) => difference < 0);
    case '<=':
      return compared((difference) => difference <= 0);
    case '>':
      return compared((difference) => difference > 0);
    case '>=':
      return compared((difference) => difference >= 0);
    case '==':
      return compared((difference) => difference === 0);
    case '!=':
      return compared((difference) => difference !== 0);
  }
};

const compileExtreme =
  (sign: 1 | -1, left: PartAt, right: PartAt, register: Register): PartAt =>
  (unit) => {
    const a = left(unit);
    const under = register.d;
    const b = right(unit);
    const difference = checked(a * register.d, register) - checked(b * under, register);
    if (difference * sign < 0) return b;
    register.d = under;
    return a;
  };

const plus = (a: number, b: number): number => a + b;
const minus = (a: number, b: number): number => a - b;

const checked = (value: number, register: Register): number => {
  if (value > safe || value < -safe) register.doubtful = true;
  return value;
};
