import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { mm, twentieths } from './docx-measures.ts';

/** Sizes of Word are half points. */
const points = (size: number): number => Math.round(size * 2);

/** Dòng thưa ít nhất bằng chừng này: stacked marks (Ể, Ữ) are never cut as they would be by an exact height. */
const atLeast = (height: number) => ({ line: twentieths(height), lineRule: LineRuleType.AT_LEAST });

const centred = { alignment: AlignmentType.CENTER };

type Look = {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly characterSpacing?: number;
};

const style = (
  id: string,
  name: string,
  { size, ...look }: Look,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: points(size), ...look },
  paragraph,
});

const body = (bodySize: 13 | 14): readonly IParagraphStyleOptions[] => {
  const spacing = { after: twentieths(6), ...atLeast(bodySize === 14 ? 17.5 : 15.6) };
  const indented = { indent: { firstLine: mm(12.7) }, spacing };
  const justified = { ...indented, alignment: AlignmentType.JUSTIFIED };
  return [
    style('body', 'Nội dung', { size: bodySize }, justified),
    style('basis', 'Căn cứ', { size: bodySize, italics: true }, justified),
    style('part', 'Đề mục phần', { size: bodySize, bold: true }, { ...indented, keepNext: true }),
    style('article', 'Điều', { size: bodySize }, justified),
    style(
      'decisive',
      'Quyết định',
      { size: bodySize, bold: true },
      { ...centred, spacing: { before: twentieths(6), ...spacing }, keepNext: true },
    ),
  ];
};

const heads: readonly IParagraphStyleOptions[] = [
  style('national-name', 'Quốc hiệu', { size: 13, bold: true, characterSpacing: -4 }, centred),
  style('motto', 'Tiêu ngữ', { size: 14, bold: true }, centred),
  style('parent-issuer', 'Cơ quan chủ quản', { size: 12 }, centred),
  style('issuer', 'Cơ quan ban hành', { size: 13, bold: true }, centred),
  style('number', 'Số, ký hiệu', { size: 13 }, { ...centred, spacing: { before: twentieths(7) } }),
  style('about', 'Trích yếu công văn', { size: 12 }, { ...centred, spacing: atLeast(14.4) }),
  style(
    'dated',
    'Địa danh, ngày tháng',
    { size: 14, italics: true },
    { ...centred, spacing: { before: twentieths(7) } },
  ),
  style(
    'draft-mark',
    'Dự thảo',
    { size: 12, bold: true },
    {
      ...centred,
      spacing: { before: twentieths(6) },
      indent: { left: mm(7), right: mm(7) },
      border: Object.fromEntries(
        (['top', 'bottom', 'left', 'right'] as const).map((side) => [
          side,
          { style: BorderStyle.SINGLE, size: 6, space: 2 },
        ]),
      ),
    },
  ),
  style(
    'document-name',
    'Tên loại văn bản',
    { size: 14, bold: true },
    { ...centred, spacing: { before: twentieths(14), ...atLeast(16.8) }, keepNext: true },
  ),
  style(
    'subject',
    'Trích yếu',
    { size: 14, bold: true },
    { ...centred, spacing: atLeast(16.8), keepNext: true },
  ),
  style(
    'annex-number',
    'Số phụ lục',
    { size: 14, bold: true },
    { ...centred, spacing: atLeast(16.8), keepNext: true },
  ),
  style(
    'annex-name',
    'Tên phụ lục',
    { size: 14, bold: true },
    { ...centred, spacing: atLeast(16.8), keepNext: true },
  ),
  style(
    'annex-reference',
    'Kèm theo',
    { size: 14, italics: true },
    { ...centred, spacing: atLeast(16.8), keepNext: true },
  ),
];

const tables: readonly IParagraphStyleOptions[] = [
  style('table-head', 'Bảng, tiêu đề', { size: 12, bold: true }, { ...centred, keepNext: true }),
  style('table-number', 'Bảng, số cột', { size: 10, italics: true }, { ...centred, keepNext: true }),
  style('table-text', 'Bảng', { size: 12 }, {}),
  style('table-small', 'Bảng, chữ nhỏ', { size: 11.5 }, {}),
  style(
    'note-head',
    'Ghi chú, tiêu đề',
    { size: 12, bold: true, italics: true },
    { spacing: { before: twentieths(6), ...atLeast(14.4) } },
  ),
  style(
    'note',
    'Ghi chú',
    { size: 12 },
    { alignment: AlignmentType.JUSTIFIED, spacing: { after: twentieths(2), ...atLeast(14.4) } },
  ),
];

const ends = (bodySize: 13 | 14): readonly IParagraphStyleOptions[] => [
  style(
    'receivers-head',
    'Nơi nhận',
    { size: 12, bold: true, italics: true },
    { spacing: atLeast(14.4), keepNext: true },
  ),
  style('receivers', 'Nơi nhận, danh sách', { size: 11 }, { spacing: atLeast(13.2) }),
  style('signer', 'Chức danh người ký', { size: bodySize, bold: true }, { ...centred, keepNext: true }),
  style('signer-name', 'Họ tên người ký', { size: bodySize, bold: true }, centred),
  style('page-number', 'Số trang', { size: 14 }, centred),
  style(
    'footer-mark',
    'Dấu minh họa',
    { size: 10, bold: true, color: '6B3B00', characterSpacing: 14 },
    centred,
  ),
];

/** Thin paragraphs that only carry a rule, or close a table as Word demands. */
const thin = style(
  'rule',
  'Dòng kẻ',
  { size: 1 },
  {
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  },
);

/** Kiểu chữ của văn bản hành chính, real Word styles with Vietnamese names: Times New Roman, Nghị định 30/2020. */
export const stylesOf = (bodySize: 13 | 14): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Times New Roman', size: points(bodySize), language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  paragraphStyles: [...heads, ...body(bodySize), ...tables, ...ends(bodySize), thin],
});
