import type { Day } from '@parindex/domain';
import { showDay } from '@parindex/text';
import type { Letterhead } from '../page.ts';

/**
 * Cơ quan ban hành văn bản, as data of a template.
 *
 * `parent`  cơ quan chủ quản in capitals; absent for a UBND
 * `lines`   cơ quan ban hành in capitals, a line each
 * `symbol`  ký hiệu: "BC-UBND"
 * `place`   địa danh
 * `ruleMm`  rule below the issuer: a third to a half of its line
 */
export type Issuer = {
  readonly parent?: string;
  readonly lines: readonly string[];
  readonly symbol: string;
  readonly place: string;
  readonly ruleMm: number;
};

/** Số và ngày của một văn bản; absent while it is not issued: left blank to be filled in by hand. */
export type Issue = { readonly number?: string; readonly date?: Day };

/** Bản dự thảo: which version, of which day. */
export type Draft = { readonly version: number; readonly date: Day };

/** Đầu văn bản từ cơ quan, số và ngày. */
export const letterheadOf = (
  issuer: Issuer,
  issue: Issue,
  draft: Draft | undefined,
  year: number,
): Letterhead => ({
  kind: 'letterhead',
  ...(issuer.parent === undefined ? {} : { parent: issuer.parent }),
  issuer: issuer.lines,
  ruleMm: issuer.ruleMm,
  number: `Số: ${numberWords(issue)}/${issuer.symbol}`,
  dated: `${issuer.place}, ${datedWords(issue.date, year)}`,
  ...(draft === undefined ? {} : { draft: `DỰ THẢO lần ${draft.version}, ${showDay(draft.date)}` }),
});

const blank = '\u00A0'.repeat(8);

/** Numbers below 10 are written with a zero before them. */
const numberWords = ({ number }: Issue): string => (number === undefined ? blank : number.padStart(2, '0'));

/** "ngày 05 tháng 02 năm 2021"; days below 10 and months 1 and 2 with a zero, the other months without. */
export const datedWords = (date: Day | undefined, year: number): string => {
  const [ofYear = String(year), month = '', day = ''] = date?.split('-') ?? [];
  if (date === undefined) return `ngày ${blank.slice(0, 5)} tháng ${blank.slice(0, 5)} năm ${year}`;
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${ofYear}`;
};

/** "Báo cáo số 305/BC-UBND ngày 20 tháng 11 năm 2020 của Ủy ban nhân dân huyện Côn Đảo" for the head of an annex. */
export const referenceTo = (name: string, issuer: Issuer, issue: Issue, by: string, year: number): string =>
  `(Kèm theo ${name} số ${numberWords(issue)}/${issuer.symbol} ${datedWords(issue.date, year)} của ${by})`;
