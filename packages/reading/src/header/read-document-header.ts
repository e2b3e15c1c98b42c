import type { Day } from '@parindex/domain';
import { dayOf } from '../wording/calendar.ts';
import { kindOfLine, kindOfSymbol } from './document-kinds.ts';
import { completeIssuer, issuerOf } from './issuer.ts';
import { mendLegacyText } from './legacy-text.ts';
import { subjectFrom, subjectOfArticle, subjectOfLetter } from './subject.ts';

/**
 * Phần đầu của một văn bản hành chính, as far as it could be read; what is absent was not there or not sure.
 *
 * `number`  số và ký hiệu: "214/KH-UBND", "05-NQ/HU", "116/2025/QH15"
 * `kind`    tên loại as it is printed; of a công văn "Công văn"
 * `layout`  which rules its look follows; earlier papers must not be measured by Nghị định 30/2020
 * `secret`  a stamp of secrecy stands on it: cite it, never upload it
 */
export type DocumentHeader = {
  readonly number?: string;
  readonly date?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly kind?: string;
  readonly layout?: 'decree-30-2020' | 'circular-01-2011' | 'party';
  readonly secret: boolean;
};

const symbol = String.raw`\d{1,5}[a-zđ]?(?:\/\d{4})?\s*[-/]\s*\p{L}[\p{L}\d]*(?:\s*[-/&]\s*[\p{L}\d]+)*`;
const ownNumber = new RegExp(String.raw`(?:^|\n)\s*số\s*[:.]?\s*(${symbol})`, 'iu');
const listedNumber = new RegExp(String.raw`(?:^|\n)\s*số hiệu\s*:?\s*(${symbol})`, 'iu');
const writtenDay = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const blankDay = /ngày[\s.…_]*tháng[\s.…_]*(?:\d{1,2}\s*)?năm/iu;
const attached = new RegExp(
  String.raw`kèm theo\s+\p{L}+\s+\p{L}+\s+số\s*:?\s*(${symbol})\s*,?\s*(ngày\s+[^()]*?\d{4})(?:\s+của\s+([^()\n]+))?\)`,
  'iu',
);

/** A first page has some 3,000 signs. */
const longestPage = 8000;

/**
 * Đọc số, ngày, cơ quan, tên loại và trích yếu từ chữ của trang đầu — copied or recognised text with all its mess:
 * columns run together, lines broken anywhere, fonts of old, notes of a website above it. Pure.
 */
export const readDocumentHeader = (text: string): DocumentHeader => {
  const lines = linesOf(text.slice(0, longestPage));
  const joined = lines.join('\n');
  const title = titleLine(lines);
  const own = ownNumber.exec(joined) ?? listedNumber.exec(joined);
  const head = own ? headAround(joined, own) : lines.slice(0, title?.at ?? lines.length).join('\n');
  const annex = own ? undefined : attached.exec(joined);
  const named = own || annex ? undefined : namedElsewhere(joined, title?.kind);
  const number = clean(own?.[1] ?? annex?.[1] ?? named?.[1]);
  const date = own ? dateAfter(joined, own) : (readDay(annex?.[2] ?? named?.[2] ?? '') ?? dateOf(head));
  const issuer = issuerAmong(head, lines, annex?.[3]);
  const below = title ? lines.slice(title.at + title.lines) : belowHead(joined, own);
  const letter = title || !number ? undefined : subjectOfLetter(lines);
  const subject = letter ?? subjectFrom(below) ?? (title ? subjectOfArticle(below) : undefined);
  const kind =
    title?.kind ?? (letter !== undefined && number && !kindOfSymbol(number) ? 'Công văn' : undefined);
  const layout = layoutOf(number, date);
  return {
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(kind === undefined ? {} : { kind }),
    ...(layout === undefined ? {} : { layout }),
    secret: lines.some((line) => /^(?:tuyệt |tối )?mật$/iu.test(line) && line === line.toUpperCase()),
  };
};

/** Table borders become line ends, rules and empty lines go, a word broken over two lines is joined where it must be. */
const linesOf = (text: string): readonly string[] =>
  mendLegacyText(
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/\u00A0/g, ' '),
  )
    .normalize('NFC')
    .replace(/\|/g, '\n')
    .replace(/(^|\n)(\s*)(số\s*:?)\s*\n\s*(?=\d)/giu, '$1$2$3 ')
    .replace(/(ngày)\s*\n\s*(?=\d)/giu, '$1 ')
    .replace(/(\d)\s*\n\s*(?=tháng)/giu, '$1 ')
    .replace(/(tháng\s+\d{1,2})\s*\n\s*(?=năm)/giu, '$1 ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !/^[-–—_*=.]+$/.test(line));

type Title = { readonly at: number; readonly lines: number; readonly kind: string };

/** The first line that is nothing but a kind of document, in capitals; it may be broken over two lines. */
const titleLine = (lines: readonly string[]): Title | undefined => {
  for (const [at, line] of lines.entries()) {
    if (line !== line.toUpperCase()) continue;
    const kind = kindOfLine(line);
    if (kind !== undefined) return { at, lines: 1, kind };
    const next = lines[at + 1];
    const joined = next === next?.toUpperCase() ? kindOfLine(`${line} ${next ?? ''}`) : undefined;
    if (joined !== undefined) return { at, lines: 2, kind: joined };
  }
  return undefined;
};

/** The lines before the number; the left block stands there, whatever else was copied above it. */
const headAround = (joined: string, own: RegExpExecArray): string => joined.slice(0, own.index);

const belowHead = (joined: string, own: RegExpExecArray | null): readonly string[] => {
  const day = writtenDay.exec(joined) ?? blankDay.exec(joined);
  const from = Math.max((own?.index ?? 0) + (own?.[0].length ?? 0), day ? day.index + day[0].length : 0);
  const rest = joined.slice(from);
  return rest.slice(rest.indexOf('\n') + 1).split('\n');
};

/** A page without its head may still name itself: "TẢI Quyết định số 2839/QĐ-UBND ngày 20/11/2017". */
const namedElsewhere = (joined: string, kind: string | undefined): RegExpExecArray | undefined =>
  kind === undefined
    ? undefined
    : (new RegExp(
        String.raw`(?<!tại |theo |cứ |kèm )${kind}\s+số\s*:?\s*(${symbol})\s*,?\s*(ngày\s+(?:\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))`,
        'iu',
      ).exec(joined) ?? undefined);

/** The date of the head follows its number closely; a blank there means that the paper is not dated. */
const dateAfter = (joined: string, own: RegExpExecArray): Day | undefined =>
  dateOf(joined.slice(Math.max(0, own.index - 200), own.index + 400));

const dateOf = (head: string): Day | undefined => {
  const day = writtenDay.exec(head);
  const blank = blankDay.exec(head);
  return day && (!blank || day.index < blank.index) ? readDay(day[0]) : undefined;
};

const readDay = (text: string): Day | undefined => {
  const words = writtenDay.exec(text) ?? /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  return words ? dayOf(Number(words[3]), Number(words[2]), Number(words[1])) : undefined;
};

const issuerAmong = (
  head: string,
  lines: readonly string[],
  named: string | undefined,
): string | undefined => {
  if (named !== undefined) return named.trim();
  const issuer = issuerOf(head);
  return issuer === undefined ? undefined : completeIssuer(issuer, lines);
};

const clean = (number: string | undefined): string | undefined => number?.replace(/\s+/g, '');

/** Party papers put a hyphen after the number; Nghị định 30/2020 holds from 05/3/2020, the circular before it. */
const layoutOf = (number: string | undefined, date: Day | undefined): DocumentHeader['layout'] => {
  if (number !== undefined && /^\d+[a-zđ]?-/u.test(number)) return 'party';
  if (date === undefined) return undefined;
  return date >= '2020-03-05' ? 'decree-30-2020' : 'circular-01-2011';
};
