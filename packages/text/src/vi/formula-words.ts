import { type BinaryOperator, type Expression, parseFormula } from '@parindex/domain';
import { showDecimal } from '../figures.ts';

const signs: Record<BinaryOperator, string> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
  '&&': 'và',
  '||': 'hoặc',
};

const calls = {
  min: 'số nhỏ nhất của',
  max: 'số lớn nhất của',
  round: 'làm tròn',
  abs: 'giá trị tuyệt đối của',
  floor: 'phần nguyên của',
  ceil: 'làm tròn lên',
} as const;

/**
 * Công thức bằng lời — a formula with the labels of its figures in place of their names.
 *
 * @param labels  words for each name; a name without words stays as it is
 * @returns       the expression itself where it cannot be read
 */
export const formulaInWords = (expression: string, labels: ReadonlyMap<string, string>): string => {
  const parsed = parseFormula(expression);
  return parsed.ok ? wordsOf(parsed.value, labels) : expression;
};

const wordsOf = (part: Expression, labels: ReadonlyMap<string, string>): string => {
  switch (part.kind) {
    case 'number':
      return showDecimal(part.value);
    case 'flag':
      return part.value ? 'đúng' : 'sai';
    case 'name':
      return part.name === 'max' ? 'điểm tối đa' : `“${labels.get(part.name) ?? part.name}”`;
    case 'unary':
      return part.operator === '!'
        ? `không phải ${bracketed(part.operand, labels)}`
        : `−${bracketed(part.operand, labels)}`;
    case 'binary':
      return `${operand(part, 'left', labels)} ${signs[part.operator]} ${operand(part, 'right', labels)}`;
    case 'choose':
      return `nếu ${wordsOf(part.condition, labels)} thì ${bracketed(part.yes, labels)}; không thì ${wordsOf(part.no, labels)}`;
    case 'call': {
      const given = part.given.map((value) => wordsOf(value, labels));
      return part.name === 'round'
        ? `${calls.round} (${given[0] ?? ''}) đến ${given[1] ?? '0'} chữ số`
        : `${calls[part.name]} (${given.join('; ')})`;
    }
  }
};

/** Brackets where leaving them out would say another thing, or leave a reader in doubt. */
const operand = (
  around: Extract<Expression, { kind: 'binary' }>,
  side: 'left' | 'right',
  labels: ReadonlyMap<string, string>,
): string => {
  const part = around[side];
  const words = wordsOf(part, labels);
  if (part.kind === 'choose') return `(${words})`;
  if (part.kind !== 'binary') return words;
  const [inner, outer] = [tightness(part.operator), tightness(around.operator)];
  const sameInOrder = side === 'left' ? outer > 0 || part.operator === around.operator : false;
  return inner > outer || (inner === outer && sameInOrder) ? words : `(${words})`;
};

const bracketed = (part: Expression, labels: ReadonlyMap<string, string>): string =>
  part.kind === 'binary' || part.kind === 'choose' ? `(${wordsOf(part, labels)})` : wordsOf(part, labels);

const tightness = (operator: BinaryOperator): number => {
  if (operator === '*' || operator === '/') return 3;
  if (operator === '+' || operator === '-') return 2;
  return operator === '&&' || operator === '||' ? 0 : 1;
};
