import { parseXlsExpression, type XlsExpression } from './expression.ts';

/** Giới hạn đọc từ cột constraint — bounds of a number or a day, of how many are chosen, or of a text's length. */
export type ConstraintBounds = Readonly<{
  smallest?: string;
  largest?: string;
  earliest?: string;
  latest?: string;
  atLeast?: number;
  atMost?: number;
  longest?: number;
}>;

/**
 * Đọc cột constraint — joined bounds such as `. >= 1 and . <= 99`, `count-selected(.) <= 3`, `string-length(.) <= 200`,
 * `. <= date('2020-11-03')`; nothing when it says something else. `<` and `>` are bounds where only whole numbers are.
 */
export function readConstraint(text: string, whole: boolean): ConstraintBounds | undefined {
  const expression = parseXlsExpression(text);
  return expression && boundsOf(expression, whole);
}

function boundsOf(expression: XlsExpression, whole: boolean): ConstraintBounds | undefined {
  if (expression.kind === 'and') {
    const [left, right] = expression.of.map((one) => boundsOf(one, whole));
    const twice = left && right && Object.keys(left).some((key) => key in right);
    return left && right && !twice ? { ...left, ...right } : undefined;
  }
  if (expression.kind !== 'compare') return undefined;
  const { by, of } = expression;
  const [left, right] = of;
  if (left.kind === 'self' && right.kind === 'call' && right.name === 'date')
    return dayBound(by, right.of[0]);
  if (right.kind !== 'number') return undefined;
  const edge = edgeOf(by, right.number, whole || left.kind === 'call');
  if (!edge) return undefined;
  if (left.kind === 'self') return edge.low ? { smallest: edge.value } : { largest: edge.value };
  if (left.kind !== 'call' || left.of[0]?.kind !== 'self') return undefined;
  if (left.name === 'count-selected')
    return edge.low ? { atLeast: Number(edge.value) } : { atMost: Number(edge.value) };
  return left.name === 'string-length' && !edge.low ? { longest: Number(edge.value) } : undefined;
}

function edgeOf(by: string, number: string, whole: boolean): { low: boolean; value: string } | undefined {
  if (by === '>=' || by === '<=') return { low: by === '>=', value: number };
  if (!whole || !/^-?\d+$/.test(number)) return undefined;
  if (by === '>') return { low: true, value: String(Number(number) + 1) };
  return by === '<' ? { low: false, value: String(Number(number) - 1) } : undefined;
}

function dayBound(by: string, day: XlsExpression | undefined): ConstraintBounds | undefined {
  if (day?.kind !== 'text' || !/^\d{4}-\d\d-\d\d$/.test(day.text)) return undefined;
  return by === '>=' ? { earliest: day.text } : by === '<=' ? { latest: day.text } : undefined;
}
