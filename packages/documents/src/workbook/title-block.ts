import type { Day, LegalBasis, LevelWords } from '@parindex/domain';
import { readDay } from './cell-readers.ts';
import { type SheetView, textOf } from './sheet-view.ts';

/** Những gì các dòng phía trên bảng nói về bộ tiêu chí. */
export type TitleBlock = {
  readonly title?: string;
  readonly groupKind?: string;
  readonly decision?: Partial<LegalBasis>;
  readonly demonstration: boolean;
};

const decisionNumber = /quyết định (?:số )?:?\s*(\d+[a-zđ]?(?:\/\d{4})?\/[\p{L}\d&-]+)/iu;
const decisionDay = /ngày\s+(\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
const decisionIssuer = /năm\s+\d{4}\s+của\s+(.+?)\)?\.?$|\/\d{4}\s+của\s+(.+?)\)?\.?$/iu;

/** Đọc các dòng phía trên bảng: tên bộ, quyết định ban hành, nhóm đơn vị, dấu bộ minh họa. */
export const readTitleBlock = (sheet: SheetView, headingRow: number): TitleBlock => {
  const lines = sheet.rows
    .filter((row) => row.number < headingRow)
    .flatMap((row) => row.cells.map((cell) => textOf(cell.value)))
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const all = lines.join(' ');
  const title = titleOf(lines);
  const decision = decisionOf(lines);
  const groupKind = groupOf(title ?? all);
  return {
    ...(title === undefined ? {} : { title }),
    ...(groupKind === undefined ? {} : { groupKind }),
    ...(decision === undefined ? {} : { decision }),
    demonstration: /minh họa|minh hoạ|không phải bộ chính thức/iu.test(all),
  };
};

/** A title may run over several lines in capitals; it starts at the one that names a set or a table. */
const titleOf = (lines: readonly string[]): string | undefined => {
  const start = lines.findIndex(
    (line) => /^(?:bộ (?:tiêu chí|chỉ số)|bảng|chỉ số|khung)/iu.test(line) && !/minh họa/iu.test(line),
  );
  if (start < 0) return undefined;
  const further = lines
    .slice(start + 1)
    .findIndex((line) => line !== line.toUpperCase() || line.startsWith('('));
  const end = further < 0 ? lines.length : start + 1 + further;
  return lines
    .slice(start, Math.max(end, start + 1))
    .join(' ')
    .replace(/\s+/g, ' ');
};

const decisionOf = (lines: readonly string[]): Partial<LegalBasis> | undefined => {
  const line = lines.find((each) => decisionNumber.test(each));
  const number = line && decisionNumber.exec(line)?.[1];
  if (line === undefined || !number) return undefined;
  const day = dayIn(line);
  const issued = decisionIssuer.exec(line);
  const issuer = issued?.[1] ?? issued?.[2];
  return {
    number: number.toUpperCase().replace(/TTR/u, 'TTr'),
    ...(day === undefined ? {} : { date: day }),
    ...(issuer === undefined ? {} : { issuer: issuer.trim() }),
  };
};

const dayIn = (line: string): Day | undefined => {
  const written = decisionDay.exec(line)?.[1];
  return written === undefined
    ? undefined
    : readDay(written.replace(/\s+(?:tháng|năm)\s+/giu, '/').replace(/\s/g, ''));
};

const groups: readonly (readonly [RegExp, string])[] = [
  [/cấp xã|xã, phường|phường, xã|đặc khu/iu, 'commune'],
  [/cấp huyện|huyện, thị xã|quận, huyện|các huyện/iu, 'district'],
  [/sở, ban|các sở|cơ quan chuyên môn thuộc ubnd tỉnh/iu, 'department'],
  [/cấp tỉnh|của tỉnh/iu, 'province'],
];

const groupOf = (text: string): string | undefined => groups.find(([pattern]) => pattern.test(text))?.[1];

/** "Lĩnh vực/Tiêu chí/Tiêu chí thành phần" → the set's own words for its levels. */
export const levelWordsOf = (nameHeading: string): LevelWords => {
  const words = nameHeading
    .split(/[/\n,]|\s-\s/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return words.length >= 2 ? words : ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'];
};
