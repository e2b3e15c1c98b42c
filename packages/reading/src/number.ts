import type { Decimal } from '@parindex/domain';
import { tidied } from './amount.ts';

/**
 * Một số như người Việt viết. `number` is the reading taken; `other` is there when the same digits may mean another
 * number: "1.000" is one thousand, or one with three places; a lone comma is a decimal comma first.
 */
export type NumberReading = { readonly number: Decimal; readonly other?: Decimal };

const grouped = /^(\d{1,3})((?:([.,\s])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/;
const plain = /^(\d+)(?:[.,](\d+))?$/;

/** No figure of the field has more digits; longer text is a slip or a trick. */
const longestNumber = 24;

/**
 * Đọc số viết tay: "0,5", "0.5", "1.000,5", "1 000,5", "02", "−0,25", "½".
 *
 * @returns undefined when the text is no number
 */
export const readNumber = (text: string): NumberReading | undefined => {
  if (text.length > longestNumber) return undefined;
  const clean = text
    .normalize('NFC')
    .replace(/\u00A0/g, ' ')
    .trim();
  const signed = /^([+\-−–]?)\s*(.*)$/s.exec(clean);
  const sign = signed && /[-−–]/.test(signed[1] ?? '') ? '-' : '';
  const digits = signed?.[2] ?? '';
  const reading = readUnsigned(digits);
  if (!reading) return undefined;
  const withSign = (decimal: Decimal): Decimal => tidied(`${sign}${decimal}`);
  return {
    number: withSign(reading.number),
    ...(reading.other === undefined ? {} : { other: withSign(reading.other) }),
  };
};

const readUnsigned = (digits: string): NumberReading | undefined => {
  if (digits === '½') return { number: '0.5' };
  const group = grouped.exec(digits);
  if (group) {
    const [, first = '', rest = '', separator = '', mark, fraction] = group;
    if (mark === separator) return undefined;
    const whole = first + rest.replace(/[.,\s]/g, '');
    if ((fraction?.length ?? 0) > 12) return undefined;
    if (mark !== undefined) return { number: `${whole}.${fraction}` };
    if (rest.length > 4 || separator === ' ') return { number: whole };
    const decimal = `${first}.${rest.slice(1)}`;
    if (first === '0') return { number: decimal };
    return separator === ',' ? { number: decimal, other: whole } : { number: whole, other: decimal };
  }
  const simple = plain.exec(digits);
  if (!simple || (simple[2]?.length ?? 0) > 12) return undefined;
  return { number: simple[2] === undefined ? (simple[1] ?? '0') : `${simple[1]}.${simple[2]}` };
};
