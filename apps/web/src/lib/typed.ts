import { showDecimal } from '@parindex/text';

/**
 * Reads a number as it is typed in Vietnam: "1,25", "1.000,5", "1 000", "−2". A dot before exactly three digits groups
 * thousands ("1.000" is one thousand, "0.125" is not); any other single dot is a decimal point.
 *
 * @returns exact decimal text ("1000.5"), or undefined when it is no number
 */
export const typedDecimal = (text: string): string | undefined => {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/^[−–-]/, '-');
  const parts = /^(-?)(\d[\d.]*|(?=,))(?:,(\d+))?$/.exec(plain);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction] = parts;
  const grouped = /^[1-9]\d{0,2}(\.\d{3})+$/.test(whole);
  if (fraction !== undefined)
    return whole.includes('.') && !grouped ? undefined : tidy(sign, whole.replaceAll('.', ''), fraction);
  if (grouped) return tidy(sign, whole.replaceAll('.', ''), '');
  const point = /^(\d+)(?:\.(\d+))?$/.exec(whole);
  return point ? tidy(sign, point[1] ?? '', point[2] ?? '') : undefined;
};

/** An exact decimal as it is shown inside an input. */
export const showTypedDecimal = (decimal: string): string => (decimal === '' ? '' : showDecimal(decimal));

/**
 * Reads a day typed as "5/11/2020", "05.11.20", "05112020" or, with a year given, "5/11".
 *
 * @returns `yyyy-mm-dd`, or undefined when no such day exists
 */
export const typedDay = (text: string, year?: number): string | undefined => {
  const plain = text.trim();
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/.exec(plain) ??
    /^(\d\d)(\d\d)(\d{4}|\d{2})$/.exec(plain);
  if (!parts) return undefined;
  const writtenYear = parts[3] ?? (year === undefined ? undefined : String(year));
  if (writtenYear === undefined) return undefined;
  const fullYear = writtenYear.length === 2 ? `20${writtenYear}` : writtenYear;
  const day = `${fullYear}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
};

/** Reads an hour as it is typed: "17", "17h", "17:30", "17h30", "8.05"; undefined when it is none. */
export const typedHour = (text: string): string | undefined => {
  const found = /^(\d{1,2})(?:\s*[:h.g]\s*(\d{2})?)?$/i.exec(text.trim());
  const [, hour = '', minute = '00'] = found ?? [];
  if (!found || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
};

/**
 * Reads a moment typed as "11:30 19/11/2020" or "11h30 19/11", in the province's time zone.
 *
 * @returns an instant, or undefined when no such moment exists
 */
export const typedMoment = (text: string, year?: number): string | undefined => {
  const [, hourText = '', dayText = ''] = /^(\S+?),?\s+(\S+)$/.exec(text.trim()) ?? [];
  const [hour, day] = [typedHour(hourText), typedDay(dayText, year)];
  return hour === undefined || day === undefined
    ? undefined
    : new Date(`${day}T${hour}:00+07:00`).toISOString();
};

const tidy = (sign: string, whole: string, fraction: string): string => {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.replace(/0+$/, '');
  const value = decimals === '' ? digits : `${digits}.${decimals}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
};
