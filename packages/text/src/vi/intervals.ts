import { type Band, exact } from '@parindex/domain';
import { showDecimal, showPercent } from '../figures.ts';

/** A measured value with its unit: `"95 %"`, `"3 sáng kiến"`, `"12,5"`; at most `places` digits after the comma. */
export const withUnit = (value: string, unit: string | undefined, places = 2): string => {
  const shown = atMost(value, places);
  if (unit === '%') return `${shown}\u00A0%`;
  return unit === undefined ? shown : `${shown} ${unit}`;
};

/** A decimal with no more than `places` digits, idle zeros left out: 33.333… → "33,33". */
export const atMost = (value: string, places: number): string => {
  const digits = value.split('.')[1]?.length ?? 0;
  if (digits <= places) return showDecimal(value);
  return showDecimal(value, places)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
};

/**
 * Khoảng — "từ 70 % đến dưới 100 %", "dưới 20 %", "từ 30 % trở lên", "từ 1 đến hết 3 ngày"; over whole things from 1 to
 * less than 2 is "đúng 1 sáng kiến".
 */
export const intervalWords = (
  { from, fromInclusive, to, toInclusive }: Omit<Band, 'points'>,
  unit: string | undefined,
  whole = false,
): string => {
  const last = (value: string) => (unit === '%' ? showPercent(value) : withUnit(value, unit, 12));
  const first = (value: string) => (unit === '%' ? showPercent(value) : showDecimal(value));
  if (from !== undefined && to !== undefined) {
    if (from === to || (whole && fromInclusive === true && toInclusive !== true && areNeighbours(from, to)))
      return `đúng ${last(from)}`;
    return `${fromInclusive === true ? 'từ' : 'trên'} ${first(from)} đến ${toInclusive === true ? 'hết' : 'dưới'} ${last(to)}`;
  }
  if (from !== undefined) return fromInclusive === true ? `từ ${last(from)} trở lên` : `trên ${last(from)}`;
  if (to !== undefined) return `${toInclusive === true ? 'đến hết' : 'dưới'} ${last(to)}`;
  return 'mọi giá trị';
};

const areNeighbours = (from: string, to: string): boolean =>
  exact.equals(exact.add(exact.decimal(from), exact.one), exact.decimal(to));
