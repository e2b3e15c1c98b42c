import type { Day, Decimal } from '@parindex/domain';

const minusSign = '−';
const noBreakSpace = '\u00A0';

/**
 * Số thập phân để đọc — an exact decimal written the Vietnamese way: decimal comma, dot for thousands, U+2212 minus.
 *
 * @param decimal  `"2871.5"`; text that is no decimal comes back as it is
 * @param places   digits after the comma: a number fixes them (half up, away from zero); without it those that are there
 * @returns        `"2.871,5"`, with two places `"2.871,50"`
 */
export const showDecimal = (decimal: Decimal, places?: number): string => {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal.trim());
  if (!parts) return decimal;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const rounded =
    places === undefined
      ? { whole: whole.replace(/^0+(?=\d)/, ''), fraction }
      : roundDigits(whole, fraction, places);
  const shown =
    rounded.fraction === ''
      ? groupThousands(rounded.whole)
      : `${groupThousands(rounded.whole)},${rounded.fraction}`;
  return sign === '-' && /[1-9]/.test(shown) ? `${minusSign}${shown}` : shown;
};

/** Điểm — points with two decimals: `"1.9"` → `"1,90"`. */
export const showPoints = (points: Decimal): string => showDecimal(points, 2);

/** Điểm tối đa — as the set prints it, without idle zeros: `"0.50"` → `"0,5"`, `"2.00"` → `"2"`. */
export const showMaximum = (points: Decimal): string =>
  showDecimal(points.includes('.') ? points.replace(/\.?0+$/, '') : points);

/** True where two decimals hide something: 1.125 is shown as 1,13 (and then gets a dotted underline). */
export const isRoundedWhenShown = (points: Decimal): boolean => /\.\d\d\d*[1-9]/.test(points);

/** Tỷ lệ phần trăm — with a no-break space: `"95"` → `"95 %"`. */
export const showPercent = (percent: Decimal, places?: number): string =>
  `${showDecimal(percent, places)}${noBreakSpace}%`;

/** A difference with its sign written out: `"+1,05"`, `"−0,25"`, `"0,00"`. */
export const showDifference = (points: Decimal, places = 2): string => {
  const shown = showDecimal(points, places);
  return shown.startsWith(minusSign) || !/[1-9]/.test(shown) ? shown : `+${shown}`;
};

/** A whole number of things: 2871 → `"2.871"`. */
export const showCount = (count: number): string => showDecimal(String(Math.trunc(count)));

/** Ngày — `"2020-11-05"` → `"05/11/2020"`; other text comes back as it is. */
export const showDay = (day: Day): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/** Ngày trong năm đang làm — `"2020-11-05"` → `"05/11"`. */
export const showDayOfYear = (day: Day): string => showDay(day).slice(0, 5);

/** Cỡ tệp — bytes as an official reads them: `"0 byte"`, `"420 kB"`, `"1,8 MB"`. */
export const showBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes}${noBreakSpace}byte`;
  if (bytes < 999_500) return `${showCount(Math.round(bytes / 1000))}${noBreakSpace}kB`;
  if (bytes < 999_500_000) return `${tenths(bytes / 1_000_000)}${noBreakSpace}MB`;
  return `${tenths(bytes / 1_000_000_000)}${noBreakSpace}GB`;
};

const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

const tenths = (value: number): string => showDecimal((Math.round(value * 10) / 10).toString());

const roundDigits = (
  whole: string,
  fraction: string,
  places: number,
): { whole: string; fraction: string } => {
  const kept = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`;
  const up = fraction.charAt(places) >= '5' ? 1n : 0n;
  const digits = (BigInt(kept) + up).toString().padStart(places + 1, '0');
  return { whole: digits.slice(0, digits.length - places), fraction: digits.slice(digits.length - places) };
};
