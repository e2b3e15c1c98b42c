import type { ProblemCode } from '../problems/index.ts';

/**
 * Lý do từ chối — one reason why something cannot be done, in a form that text can be made of.
 *
 * `code`     `noun.reason`, stable, from the one catalogue
 * `at`       where: a form field (`facts.numerator`), an item (`item:1.1.3`) or a cell (`Tiêu chí!D17`)
 * `details`  values that the sentence names; decimals as text
 * `blocking` false for what only needs a person's look (a warning)
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly at?: string;
  readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly blocking?: boolean;
};

export const problem = (
  code: ProblemCode,
  details?: Problem['details'],
  at?: string,
  blocking = true,
): Problem => ({
  code,
  ...(at === undefined ? {} : { at }),
  ...(details === undefined ? {} : { details }),
  ...(blocking ? {} : { blocking }),
});
