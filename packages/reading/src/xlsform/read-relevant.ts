import type { Condition } from '@parindex/domain';
import { parseXlsExpression, type XlsExpression } from './expression.ts';

/** What an earlier question of the form is: its code in the questionnaire, and whether it is answered by options. */
export type KnownQuestion = Readonly<{ code: string; answeredBy: 'options' | 'figures' }>;

/**
 * Đọc cột relevant — the condition under which a question is asked; nothing when it says more than a condition can.
 * A question that the form does not have keeps its name, so that the check of the questionnaire names it.
 */
export function readRelevant(
  text: string,
  find: (name: string) => KnownQuestion | undefined,
): Condition | undefined {
  const expression = parseXlsExpression(text);
  return expression && conditionOf(expression, find);
}

type Find = Parameters<typeof readRelevant>[1];

function conditionOf(expression: XlsExpression, find: Find): Condition | undefined {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const kind = expression.kind === 'and' ? 'all' : 'any';
      const flat: Condition[] = [];
      for (const one of expression.of) {
        const part = conditionOf(one, find);
        if (!part) return undefined;
        flat.push(...(part.kind === kind ? part.of : [part]));
      }
      return { kind, of: flat };
    }
    case 'call':
      return conditionOfCall(expression, find);
    case 'compare':
      return conditionOfComparison(expression, find);
    default:
      return undefined;
  }
}

function conditionOfCall(
  { name, of: [first, second, ...more] }: Extract<XlsExpression, { kind: 'call' }>,
  find: Find,
): Condition | undefined {
  if (more.length > 0 || !first) return undefined;
  if (name === 'not' && !second) {
    const inside = conditionOf(first, find);
    return inside && { kind: 'not', of: inside };
  }
  if (name === 'selected' && first.kind === 'question' && second?.kind === 'text')
    return { kind: 'chosen', question: find(first.name)?.code ?? first.name, option: second.text };
  return undefined;
}

function conditionOfComparison(
  { by, of: [left, right] }: Extract<XlsExpression, { kind: 'compare' }>,
  find: Find,
): Condition | undefined {
  if (left.kind !== 'question') return countOf(left, by, right, find);
  const known = find(left.name);
  const question = known?.code ?? left.name;
  if (right.kind === 'text' && right.text === '') {
    const answered: Condition = { kind: 'answered', question };
    return by === '!=' ? answered : by === '=' ? { kind: 'not', of: answered } : undefined;
  }
  if (right.kind !== 'text' && right.kind !== 'number') return undefined;
  const value = right.kind === 'text' ? right.text : right.number;
  if (known?.answeredBy !== 'figures' && (right.kind === 'text' || known)) {
    const chosen: Condition = { kind: 'chosen', question, option: value };
    return by === '=' ? chosen : by === '!=' ? { kind: 'not', of: chosen } : undefined;
  }
  return /^-?\d+(\.\d+)?$/.test(value) ? { kind: 'compare', question, by, value } : undefined;
}

/** `count-selected(${q}) > 0`: that something was chosen. */
function countOf(left: XlsExpression, by: string, right: XlsExpression, find: Find): Condition | undefined {
  if (left.kind !== 'call' || left.name !== 'count-selected' || right.kind !== 'number') return undefined;
  const [question] = left.of;
  const some = (by === '>' && right.number === '0') || (by === '>=' && right.number === '1');
  return some && question?.kind === 'question'
    ? { kind: 'answered', question: find(question.name)?.code ?? question.name }
    : undefined;
}
