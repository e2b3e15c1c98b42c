import type { Day, Decimal } from '@parindex/domain';
import { showMaximum, showPoints } from '@parindex/text';
import { type Page, paragraph, type Signature, type Table } from '../page.ts';
import { demonstrationLine } from '../workbook/looks.ts';
import { type Draft, datedWords, type Issue, type Issuer, letterheadOf } from './letter.ts';

/** Một mục đã thảo luận. `claimed` absent where the unit does not score it. */
export type MinutesItem = {
  readonly code: string;
  readonly maxPoints: Decimal;
  readonly claimed?: Decimal;
  readonly decided: Decimal;
  readonly reason: string;
  readonly opinion: string;
};

/** Lúc bắt đầu, kết thúc: hour and minute, two digits each, and the day. */
export type MinutesTime = { readonly day: Day; readonly hour: string; readonly minute: string };

/**
 * Biên bản hội đồng, biên bản thẩm định: the data.
 *
 * `subject`    lines of the subject, broken by sense
 * `opening`    "thẩm định 48 tiêu chí, tiêu chí thành phần; thống nhất 43; thảo luận 05 tiêu chí thành phần sau:"
 * `decidedHeading`  heading of the fourth column: "Thẩm định", "Kết luận"
 * `totals`     sums of the third and fourth columns with the words beside them
 * `conclusions` paragraphs below the table
 */
export type CouncilMinutes = {
  readonly issuer: Issuer;
  readonly issue: Issue;
  readonly draft?: Draft;
  readonly demonstration: boolean;
  readonly subject: readonly string[];
  readonly begins: MinutesTime;
  readonly ends: MinutesTime;
  readonly place: string;
  readonly participants: string;
  readonly chair: string;
  readonly secretary: string;
  readonly opening: string;
  readonly decidedHeading: string;
  readonly items: readonly MinutesItem[];
  readonly totals?: { readonly claimed: Decimal; readonly decided: Decimal; readonly words: string };
  readonly conclusions: readonly string[];
  readonly signatures: readonly Signature[];
  readonly receivers: readonly string[];
};

/** Soạn biên bản, portrait, body 13. */
export const councilMinutes = (minutes: CouncilMinutes): Page => {
  const year = Number(minutes.begins.day.slice(0, 4));
  return {
    title: `Biên bản ${minutes.subject.join(' ')}`,
    bodySize: 13,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          letterheadOf(minutes.issuer, minutes.issue, minutes.draft, year),
          { kind: 'title', name: 'BIÊN BẢN', subject: minutes.subject, ruleMm: 40 },
          labelled('Thời gian bắt đầu:', `${clock(minutes.begins)} ${datedWords(minutes.begins.day, year)}.`),
          labelled('Địa điểm:', minutes.place),
          labelled('Thành phần tham dự:', minutes.participants),
          paragraph(
            'body',
            { text: 'Chủ trì (chủ tọa): ', bold: true },
            `${minutes.chair}. `,
            { text: 'Thư ký (người ghi biên bản): ', bold: true },
            `${minutes.secretary}.`,
          ),
          labelled('Nội dung:', minutes.opening),
          itemsTable(minutes),
          ...minutes.conclusions.map((text) => paragraph('body', text)),
          paragraph('body', closingWords(minutes)),
          { kind: 'joint-ending', receivers: minutes.receivers, signatures: minutes.signatures },
        ],
      },
    ],
    ...(minutes.demonstration ? { footer: demonstrationLine } : {}),
  };
};

const labelled = (label: string, text: string) => paragraph('body', { text: `${label} `, bold: true }, text);

const clock = ({ hour, minute }: MinutesTime): string => `${hour} giờ ${minute} phút`;

const closingWords = ({ begins, ends }: CouncilMinutes): string => {
  const day = begins.day === ends.day ? 'cùng ngày' : datedWords(ends.day, Number(ends.day.slice(0, 4)));
  return `Cuộc họp kết thúc vào ${clock(ends)} ${day}. Biên bản đã đọc lại, các bên thống nhất ký./.`;
};

/** Millimetres add up to the 165 of a portrait page. */
const itemsTable = (minutes: CouncilMinutes): Table => ({
  kind: 'table',
  numbered: false,
  size: 'normal',
  columns: [
    { heading: ['Mã'], widthMm: 12, align: 'center' },
    { heading: ['Tối', 'đa'], widthMm: 11, align: 'right' },
    { heading: ['Tự', 'chấm'], widthMm: 14, align: 'right' },
    { heading: minutes.decidedHeading.split(' '), widthMm: 15, align: 'right' },
    { heading: ['Lý do tăng, giảm hoặc giữ nguyên'], widthMm: 72, align: 'left' },
    { heading: ['Ý kiến của đơn vị'], widthMm: 41, align: 'left' },
  ],
  rows: [
    ...minutes.items.map((item) => ({
      weight: 'plain' as const,
      cells: [
        { lines: [item.code] },
        { lines: [showMaximum(item.maxPoints)] },
        { lines: item.claimed === undefined ? [] : [showPoints(item.claimed)] },
        { lines: [showPoints(item.decided)], bold: true },
        { lines: [item.reason] },
        { lines: [item.opinion] },
      ],
    })),
    ...(minutes.totals
      ? [
          {
            weight: 'total' as const,
            cells: [
              { lines: ['Tổng'], columns: 2 },
              { lines: [showPoints(minutes.totals.claimed)] },
              { lines: [showPoints(minutes.totals.decided)] },
              { lines: [minutes.totals.words], bold: false, columns: 2 },
            ],
          },
        ]
      : []),
  ],
});
