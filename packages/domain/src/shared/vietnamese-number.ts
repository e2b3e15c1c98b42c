import { parseDecimal, toDecimal } from './exact.ts';
import type { Decimal } from './ids.ts';

/** What the number counts: `whole` things never have decimals, a `decimal` rarely has three places. */
export type NumberContext = 'whole' | 'decimal';

/**
 * Một số đọc được. `assumed` is there when the same characters may mean another number and the context decided:
 * `"1.000"` is one thousand where things are counted, and one thousand too for a decimal, since "1,000" would be
 * written for one.
 */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: Decimal; readonly assumed?: { readonly otherwise: Decimal } }
  | { readonly kind: 'unreadable' };

const unreadable: ReadNumber = { kind: 'unreadable' };

/**
 * Đọc số theo cách viết Việt Nam — "1.000,5", "1,25", "1 000", "95 %", "−0,5", in NFC or NFD, with ordinary or
 * no-break spaces. A percent sign is allowed and left out: 95 % is 95.
 *
 * A lone point before exactly three digits groups thousands ("2.871"); before any other number of digits it is taken
 * for a decimal point, as Excel writes it ("1.5"). A comma is a decimal comma; before exactly three digits of a whole
 * quantity it groups thousands ("2,871"), and `assumed` says so.
 */
export const readVietnameseNumber = (text: string, context: NumberContext): ReadNumber => {
  const clean = text
    .normalize('NFKC')
    .replace(/\s*%\s*$/, '')
    .replace(/^\s+|\s+$/g, '')
    .replace(/^[−–-]\s*/, '-');
  const signed = /^(-?)([\d,][\d.,\s']*)$/.exec(clean);
  if (!signed) return unreadable;
  const [, sign = '', digits = ''] = signed;
  const read = readDigits(digits, context);
  if (read.kind === 'unreadable') return read;
  return {
    kind: 'number',
    value: tidy(sign + read.value),
    ...(read.assumed === undefined ? {} : { assumed: { otherwise: tidy(sign + read.assumed.otherwise) } }),
  };
};

const readDigits = (digits: string, context: NumberContext): ReadNumber => {
  if (/^\d+$/.test(digits)) return number(digits);
  const both = /^(\d{1,3}(?:([.\s'])\d{3})(?:\2\d{3})*),(\d+)$/.exec(digits);
  if (both) return number(`${onlyDigits(both[1])}.${both[3]}`);
  const english = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(digits);
  if (english) return number(`${onlyDigits(english[1])}.${english[2]}`);
  const grouped = /^\d{1,3}(?:([.,\s'])\d{3})(?:\1\d{3})*$/.exec(digits);
  if (grouped) return readGrouped(digits, grouped[1] ?? '', context);
  const simple = /^(\d+)[.,](\d+)$/.exec(digits) ?? /^(),(\d+)$/.exec(digits);
  return simple ? number(`${simple[1] || '0'}.${simple[2]}`) : unreadable;
};

/** Only a single group is doubtful: "1.000.000" can mean nothing else, and "0.125" no thousands. */
const readGrouped = (digits: string, mark: string, context: NumberContext): ReadNumber => {
  const whole = onlyDigits(digits);
  const single = digits.indexOf(mark) === digits.lastIndexOf(mark);
  if (!single || (mark !== '.' && mark !== ',')) return number(whole);
  const decimal = digits.replace(mark, '.');
  if (digits.startsWith('0')) return number(decimal);
  const [value, otherwise] = mark === '.' || context === 'whole' ? [whole, decimal] : [decimal, whole];
  return { kind: 'number', value, assumed: { otherwise } };
};

const number = (value: Decimal): ReadNumber => ({ kind: 'number', value });

const onlyDigits = (text = ''): string => text.replace(/\D/g, '');

const tidy = (text: string): Decimal => {
  const value = parseDecimal(text);
  return value === undefined ? text : toDecimal(value);
};
