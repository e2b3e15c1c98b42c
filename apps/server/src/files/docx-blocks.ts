import type {
  AnnexHeading,
  Ending,
  Heading,
  JointEnding,
  Letterhead,
  Paragraph as PageParagraph,
  Signature,
} from '@parindex/documents';
import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { mm, twentieths } from './docx-measures.ts';

/** Text as Unicode composes it; line breaks become breaks inside the paragraph. */
export const line = (
  style: string,
  text: string,
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph => new Paragraph({ style, children: [new TextRun(text.normalize('NFC'))], ...more });

const textWidth = 165;

/** A rule of the given length, in the middle of a block: a thin paragraph with a border above. */
const rule = (length: number, width: number, before: number): Paragraph =>
  new Paragraph({
    style: 'rule',
    indent: { left: mm((width - length) / 2), right: mm((width - length) / 2) },
    spacing: { before: twentieths(before), line: 20, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0 } },
  });

/** What Word wants after every table; it takes no room but the points before it. */
export const gap = (before = 0): Paragraph =>
  new Paragraph({ style: 'rule', spacing: { before: twentieths(before), line: 20, lineRule: 'exact' } });

/** A table that only places blocks side by side. Widths in millimetres. */
const sideBySide = (
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  indent = 0,
): Table => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => mm(width)),
    width: { size: widths.reduce((sum, width) => sum + mm(width), 0), type: WidthType.DXA },
    indent: { size: mm(indent), type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: mm(widths[at] ?? 0), type: WidthType.DXA },
                margins: { top: 0, bottom: 0, left: 0, right: 0 },
                children: children.length === 0 ? [gap()] : [...children],
              }),
          ),
        }),
    ),
  });
};

const leftBlock = 66;
const rightBlock = 97;

/** The two blocks reach one millimetre past each edge of the text. */
export const letterhead = (head: Letterhead): readonly (Paragraph | Table)[] => [
  sideBySide(
    [leftBlock, textWidth + 2 - leftBlock - rightBlock, rightBlock],
    [
      [
        [
          ...(head.parent === undefined ? [] : [line('parent-issuer', head.parent)]),
          ...head.issuer.map((words) => line('issuer', words)),
          rule(head.ruleMm, leftBlock, 3.5),
        ],
        [],
        [
          line('national-name', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          line('motto', 'Độc lập - Tự do - Hạnh phúc'),
          rule(62, rightBlock, 1.5),
        ],
      ],
      [
        [
          line('number', head.number),
          ...(head.about ?? []).map((words) => line('about', words)),
          ...(head.draft === undefined ? [] : [line('draft-mark', head.draft)]),
        ],
        [],
        [line('dated', head.dated)],
      ],
    ],
    -1,
  ),
  gap(),
];

/** Tên loại, trích yếu and the rule; then the room before the body. */
export const heading = (title: Heading): readonly Paragraph[] => [
  line('document-name', title.name),
  ...title.subject.map((words) => line('subject', words)),
  rule(title.ruleMm, textWidth, 5),
  gap(11),
];

export const annexHeading = (annex: AnnexHeading, width: number): readonly Paragraph[] => [
  line('annex-number', annex.annex),
  ...annex.title.map((words) => line('annex-name', words)),
  ...annex.reference.map((words) => line('annex-reference', words)),
  rule(40, width, 4),
  gap(9),
];

export const paragraph = ({ kind, runs }: PageParagraph): Paragraph =>
  new Paragraph({
    style: kind,
    children: runs.map(
      ({ text, bold, italic }) =>
        new TextRun({
          text: text.normalize('NFC'),
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
        }),
    ),
  });

const receiversOf = (receivers: readonly string[]): readonly Paragraph[] =>
  receivers.length === 0
    ? []
    : [
        line('receivers-head', 'Nơi nhận:'),
        ...receivers.map((receiver) => line('receivers', `- ${receiver}`)),
      ];

/** Room for signature and seal between title and name. */
const signatureOf = ({ titles, name }: Signature, room: number): readonly Paragraph[] => [
  ...titles.map((title) => line('signer', title)),
  line('signer-name', name ?? '', { spacing: { before: mm(room) } }),
];

export const ending = ({ receivers, signature }: Ending): readonly (Paragraph | Table)[] => [
  gap(8),
  sideBySide([textWidth - 80, 80], [[receiversOf(receivers), signatureOf(signature, 26)]]),
  gap(),
];

/** Minutes: all signatures side by side, the receivers below them. */
export const jointEnding = ({ receivers, signatures }: JointEnding): readonly (Paragraph | Table)[] => {
  const width = textWidth / Math.max(1, signatures.length);
  const tallest = Math.max(0, ...signatures.map(({ titles }) => titles.length));
  return [
    sideBySide(
      signatures.map(() => width),
      [
        signatures.map(({ titles }) => titles.map((title) => line('signer', title))),
        signatures.map(({ name }) => [
          line('signer-name', name ?? '', { spacing: { before: mm(tallest > 1 ? 12 : 18) } }),
        ]),
      ],
    ),
    gap(5),
    ...receiversOf(receivers),
  ];
};
