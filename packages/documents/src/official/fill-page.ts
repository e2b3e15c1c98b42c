import type { Block, Page, Paragraph, Signature } from '../page.ts';
import { fillText, type OfficialContent, soleField } from './fields.ts';

/** Điền mẫu — the page with every field filled in, tables in their places. */
export const fillPage = (page: Page, content: OfficialContent, footer: string | undefined): Page => ({
  title: once(page.title, content),
  bodySize: page.bodySize,
  sections: page.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => fillBlock(block, content)),
  })),
  ...(footer === undefined ? {} : { footer }),
});

const once = (text: string, content: OfficialContent): string => fillText(text, content).join(' ');

/** Lines of a list of texts; what is empty takes no line. */
const linesOf = (texts: readonly string[], content: OfficialContent): readonly string[] =>
  texts.flatMap((text) => fillText(text, content)).filter((text) => text !== '');

const fillBlock = (block: Block, content: OfficialContent): readonly Block[] => {
  switch (block.kind) {
    case 'letterhead': {
      const { parent, ...rest } = block;
      const superior = parent === undefined ? '' : once(parent, content);
      return [
        {
          ...rest,
          ...(superior === '' ? {} : { parent: superior }),
          issuer: linesOf(block.issuer, content),
          number: once(block.number, content),
          dated: once(block.dated, content),
          ...(block.about === undefined ? {} : { about: linesOf(block.about, content) }),
        },
      ];
    }
    case 'title':
      return [{ ...block, subject: linesOf(block.subject, content) }];
    case 'annex-title':
      return [
        { ...block, title: linesOf(block.title, content), reference: linesOf(block.reference, content) },
      ];
    case 'ending':
      return [
        {
          ...block,
          receivers: linesOf(block.receivers, content),
          signature: fillSignature(block.signature, content),
        },
      ];
    case 'joint-ending':
      return [
        {
          ...block,
          receivers: linesOf(block.receivers, content),
          signatures: block.signatures.map((signature) => fillSignature(signature, content)),
        },
      ];
    case 'table':
      return [block];
    default:
      return fillParagraph(block, content);
  }
};

const fillSignature = ({ titles, name }: Signature, content: OfficialContent): Signature => {
  const signer = name === undefined ? '' : once(name, content);
  return { titles: linesOf(titles, content), ...(signer === '' ? {} : { name: signer }) };
};

const fillParagraph = (block: Paragraph, content: OfficialContent): readonly Block[] => {
  const text = block.runs.map((run) => run.text).join('');
  const sole = soleField(text);
  const blocks = sole === undefined ? undefined : content.tables[sole];
  if (blocks) return blocks;
  const runs = block.runs.map((run) => ({ run, texts: fillText(run.text, content) }));
  const most = Math.max(1, ...runs.map(({ texts }) => texts.length));
  return Array.from({ length: most }, (_, at) => ({
    ...block,
    runs: runs.map(({ run, texts }) => ({ ...run, text: texts[at] ?? texts[0] ?? '' })),
  })).filter((paragraph) => paragraph.runs.some((run) => run.text.trim() !== ''));
};
