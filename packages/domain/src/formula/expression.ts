import type { Decimal } from '../shared/ids.ts';

/**
 * Biểu thức của công thức — our own tree of a formula in CEL syntax. `at` is the position in the text, counted from 1.
 * Numbers are exact: unlike CEL, `1 / 2` is one half, and whole numbers and decimals are one kind.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal; readonly at: number }
  | { readonly kind: 'flag'; readonly value: boolean; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'unary';
      readonly operator: UnaryOperator;
      readonly operand: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'choose';
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: FormulaFunction;
      readonly given: readonly Expression[];
      readonly at: number;
    };

/** Operators before one value. */
export type UnaryOperator = '-' | '!';
/** Operators between two values. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||';

/** Functions a formula may call, with the fewest and the most values each takes. */
export const formulaFunctions = {
  min: [1, 20],
  max: [1, 20],
  round: [1, 2],
  abs: [1, 1],
  floor: [1, 1],
  ceil: [1, 1],
} as const satisfies Record<string, readonly [number, number]>;

/** The name of a function. */
export type FormulaFunction = keyof typeof formulaFunctions;

/** True for a name that a formula may call. */
export const isFormulaFunction = (name: string): name is FormulaFunction =>
  Object.hasOwn(formulaFunctions, name);
