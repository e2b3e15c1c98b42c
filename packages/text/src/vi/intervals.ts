import type { Band } from '@parindex/domain';
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
  return showDecimal(value, places).replace(/,?0+$/, '');
};

/** Khoảng — "từ 70 % đến dưới 100 %", "dưới 20 %", "từ 30 % trở lên", "trên 90 %". */
export const intervalWords = (
  { from, fromInclusive, to, toInclusive }: Omit<Band, 'points'>,
  unit: string | undefined,
): string => {
  const end = (value: string) => (unit === '%' ? showPercent(value) : withUnit(value, unit));
  if (from !== undefined && from === to) return `đúng ${end(from)}`;
  const lower = from === undefined ? '' : `${fromInclusive === true ? 'từ' : 'trên'} ${end(from)}`;
  if (to === undefined)
    return lower === '' ? 'mọi giá trị' : `${lower}${fromInclusive === true ? ' trở lên' : ''}`;
  if (lower === '') return `${toInclusive === true ? 'đến' : 'dưới'} ${end(to)}`;
  return `${lower} đến ${toInclusive === true ? 'hết' : 'dưới'} ${end(to)}`;
};
