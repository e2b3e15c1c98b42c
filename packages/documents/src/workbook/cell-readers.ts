import {
  type Day,
  type Decimal,
  type Problem,
  problem,
  type ScoringMethod,
  type ScoringRule,
} from '@parindex/domain';
import { readNumber } from '@parindex/reading';
import type { CellValue } from '../grid.ts';
import { foldedText, textOf } from './sheet-view.ts';

/** What a cell gave, and what a person should know about how it was read. */
export type Read<T> = { readonly value?: T; readonly problems: readonly Problem[] };

const warning = (code: Problem['code'], details: Problem['details'], at: string): Problem =>
  problem(code, details, at, false);

/**
 * What was typed before Excel made a day of it: 1.5 became 01/05 of the current year; 2.25 is no day of a month, so it
 * became the first of 02/2025.
 */
const typedBefore = (day: Day, year: number): string => {
  const [ofYear = '', month = '', date = ''] = day.split('-');
  const farYear = Math.abs(Number(ofYear) - year) > 2;
  return date === '01' && farYear
    ? `${Number(month)}.${ofYear.slice(2)}`
    : `${Number(date)}.${Number(month)}`;
};

/**
 * Đọc ô "Điểm tối đa". A date is what Excel made of "1.5": read back and shown to a person.
 *
 * @returns no value when the cell is empty or holds no number
 */
export const readMaximum = (value: CellValue | undefined, at: string, year: number): Read<Decimal> => {
  if (value === undefined) return { problems: [] };
  if (value.kind === 'number') return { value: value.number, problems: [] };
  if (value.kind === 'date') {
    const typed = typedBefore(value.day, year);
    const [, month = '', date = ''] = value.day.split('-');
    const shown = `${date}/${Number(month)}`;
    return {
      value: typed,
      problems: [warning('criteria-sheet.maximum-became-date', { typed, shown, number: typed }, at)],
    };
  }
  if (value.kind === 'error')
    return { problems: [problem('criteria-sheet.cell-error', { error: value.error }, at)] };
  const text = textOf(value);
  if (text === '' || /^[-–—]$/.test(text)) return { problems: [] };
  const number = readNumber(text.replace(/\s*điểm$/iu, ''));
  if (!number) return { problems: [problem('criteria-sheet.maximum-not-a-number', { text }, at)] };
  if (number.other === undefined) return { value: number.number, problems: [] };
  return {
    value: number.number,
    problems: [
      warning(
        'criteria-sheet.maximum-two-readings',
        { text, number: number.number, other: number.other },
        at,
      ),
    ],
  };
};

/**
 * Đọc ô mã: "1.1.3", "I", "a". A number that Excel kept may have lost its last zero ("1.10"), a date was "1.5".
 *
 * @param before  the code of the row above, to see whether a zero was lost
 */
export const readCode = (
  value: CellValue | undefined,
  at: string,
  before: string | undefined,
  year: number,
): Read<string> => {
  if (value === undefined) return { problems: [] };
  if (value.kind === 'date') {
    const code = typedBefore(value.day, year);
    return {
      value: code,
      problems: [warning('criteria-sheet.code-became-date', { day: value.day, code }, at)],
    };
  }
  if (value.kind === 'number') return readNumericCode(value.number, at, before);
  const code = textOf(value)
    .replace(/\s+/g, '')
    .replace(/[.)]$/, '')
    .replace(/^(\d+),(\d+)$/, '$1.$2');
  return code === '' ? { problems: [] } : { value: code, problems: [] };
};

const readNumericCode = (number: Decimal, at: string, before: string | undefined): Read<string> => {
  const afterNine = before !== undefined && number.includes('.') && before === `${number.slice(0, -1)}9`;
  const lostZero = afterNine && number.endsWith('.1');
  if (!lostZero) return { value: number, problems: [] };
  const code = `${number}0`;
  return {
    value: code,
    problems: [warning('criteria-sheet.code-became-number', { number, code, other: number }, at)],
  };
};

/** Đọc ngày: ô ngày, hoặc chữ "31/12/2020". */
export const readDay = (text: string): Day | undefined => {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Đọc ô ngày của một cột từ ngày, đến ngày. */
export const readDayCell = (value: CellValue | undefined, at: string): Read<Day> => {
  if (value?.kind === 'date') return { value: value.day, problems: [] };
  const text = textOf(value);
  if (text === '') return { problems: [] };
  const day = readDay(text);
  return day === undefined
    ? { problems: [problem('criteria-sheet.date-unreadable', { text }, at)] }
    : { value: day, problems: [] };
};

/** The words for each method, as the workbook writes them; others are read by their key words. */
export const methodWords: Readonly<Record<ScoringMethod, string>> = {
  self: 'Tự chấm và thẩm định',
  'appraisal-only': 'Chỉ thẩm định',
  survey: 'Điều tra xã hội học',
  'other-index': 'Chỉ số khác',
  loaded: 'Số liệu do tỉnh nhập',
};

const methodKeys: readonly (readonly [ScoringMethod, RegExp])[] = [
  ['survey', /xã hội học|xhh|khảo sát/u],
  ['other-index', /chỉ số khác|sipas|dti|papi/u],
  ['loaded', /tỉnh nhập|số liệu do|số liệu hệ thống/u],
  ['self', /tự (?:chấm|đánh giá)/u],
  ['appraisal-only', /thẩm định/u],
];

/** Đọc ô phương pháp. */
export const readMethod = (value: CellValue | undefined, at: string): Read<ScoringMethod> => {
  const text = foldedText(value);
  if (text === '') return { problems: [] };
  const found = methodKeys.find(([, pattern]) => pattern.test(text));
  return found
    ? { value: found[0], problems: [] }
    : {
        problems: [
          problem(
            'criteria-sheet.method-unknown',
            { text: textOf(value), known: Object.values(methodWords) },
            at,
          ),
        ],
      };
};

/** Where no column says it: a survey's rule is a survey, another index's an index, the rest is self-scored. */
export const impliedMethod = (rule: ScoringRule, evidence: string): ScoringMethod => {
  if (rule.kind === 'survey-mean@1' || /xã hội học|xhh/iu.test(evidence)) return 'survey';
  return rule.kind === 'other-index@1' ? 'other-index' : 'self';
};
