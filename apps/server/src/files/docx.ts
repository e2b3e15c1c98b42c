import type { Block, Page, Section } from '@parindex/documents';
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import {
  annexHeading,
  ending,
  gap,
  heading,
  jointEnding,
  letterhead,
  line,
  paragraph,
} from './docx-blocks.ts';
import { atLeastMm, mm } from './docx-measures.ts';
import { stylesOf } from './docx-styles.ts';
import { table } from './docx-table.ts';

const margins = {
  top: atLeastMm(20),
  bottom: atLeastMm(20),
  left: atLeastMm(30),
  right: atLeastMm(15),
  header: mm(10),
  footer: mm(7),
};
const textWidth = { portrait: 165, landscape: 252 };

/**
 * Writes a document as .docx in the layout of Nghị định 30/2020/NĐ-CP: real styles, page fields, repeated table heads;
 * landscape sections number their pages anew.
 */
export const writeDocument = (page: Page): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: page.title.normalize('NFC'),
      creator: 'parindex',
      styles: stylesOf(page.bodySize),
      sections: page.sections.map((section) => sectionOf(section, page.footer)),
    }),
  );

const sectionOf = (section: Section, footer: string | undefined): ISectionOptions => {
  const mark = footer === undefined ? [] : [line('footer-mark', footer)];
  const footers = () => new Footer({ children: mark.length === 0 ? [gap()] : mark });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation:
            section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: margins,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [gap()] }),
    },
    footers: { default: footers(), first: footers() },
    children: section.blocks.flatMap((block) => [...drawn(block, section)]),
  };
};

const pageNumber = (): Paragraph =>
  new Paragraph({ style: 'page-number', children: [new TextRun({ children: [PageNumber.CURRENT] })] });

const drawn = (block: Block, section: Section): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'title':
      return heading(block);
    case 'annex-title':
      return annexHeading(block, textWidth[section.orientation]);
    case 'table':
      return [table(block), gap(5)];
    case 'ending':
      return ending(block);
    case 'joint-ending':
      return jointEnding(block);
    default:
      return [paragraph(block)];
  }
};
