import { compare, decimal } from '../shared/exact.ts';
import type { Decimal } from '../shared/ids.ts';
import type { Answers } from './answers.ts';

/**
 * Điều kiện hiện câu hỏi — when a question or a section is asked, by earlier answers. `question` is a question's code,
 * or `question.statement` for a line of a rating grid.
 */
export type Condition = Readonly<
  | { kind: 'all' | 'any'; of: readonly Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'answered'; question: string }
  | { kind: 'chosen'; question: string; option: string }
  | { kind: 'compare'; question: string; by: Comparison; value: Decimal }
>;

/** How a number is compared. */
export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** Whether the condition holds for the answers so far; a question without an answer is chosen nothing and compares false. */
export function holds(condition: Condition, answers: Answers): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((one) => holds(one, answers));
    case 'any':
      return condition.of.some((one) => holds(one, answers));
    case 'not':
      return !holds(condition.of, answers);
    case 'answered':
      return answerAt(condition.question, answers) !== undefined;
    case 'chosen': {
      const answer = answerAt(condition.question, answers);
      return Array.isArray(answer) ? answer.includes(condition.option) : answer === condition.option;
    }
    case 'compare': {
      const answer = answerAt(condition.question, answers);
      return typeof answer === 'string' && compares(answer, condition.by, condition.value);
    }
  }
}

/** Every question that the condition asks about, as written. */
export function questionsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn);
    case 'not':
      return questionsIn(condition.of);
    default:
      return [condition.question];
  }
}

function answerAt(question: string, answers: Answers): string | readonly string[] | undefined {
  const whole = answers[question];
  if (typeof whole === 'string' || Array.isArray(whole)) return whole as string | readonly string[];
  const dot = question.lastIndexOf('.');
  const grid = dot > 0 ? answers[question.slice(0, dot)] : undefined;
  return grid !== undefined && typeof grid === 'object' && !Array.isArray(grid)
    ? (grid as Readonly<Record<string, string>>)[question.slice(dot + 1)]
    : undefined;
}

function compares(answer: string, by: Comparison, value: Decimal): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(answer)) return false;
  const order = compare(decimal(answer), decimal(value));
  switch (by) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}
