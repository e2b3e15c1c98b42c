import { escapeXml, readXml } from './xml-text.ts';

/** The innermost paragraphs of a part; text boxes hold paragraphs of their own inside another one. */
const paragraphs = /<w:p(?: [^>]*[^/])?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const texts = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** Every paragraph of the part given to `change`, which returns what takes its place. */
export const changeParagraphs = (xml: string, change: (paragraph: string) => string): string =>
  // a cell of a table must end with a paragraph, whatever went out of it
  xml.replace(paragraphs, change).replaceAll(/(<w:tc>|<\/w:tcPr>)\s*<\/w:tc>/g, '$1<w:p/></w:tc>');

export const paragraphsOf = (xml: string): readonly string[] => xml.match(paragraphs) ?? [];

/** The words of a paragraph; Word cuts them into runs where it likes. */
export const wordsOf = (paragraph: string): string =>
  [...paragraph.matchAll(texts)].map(([, text = '']) => readXml(text)).join('');

/**
 * The paragraph with some of its characters replaced; what replaces them takes the look of the run in which they begin.
 *
 * @param spans  in order, not overlapping: characters of `wordsOf`, and what stands there instead
 */
export const replaceSpans = (
  paragraph: string,
  spans: readonly { readonly from: number; readonly to: number; readonly by: string }[],
): string => {
  let start = 0;
  return paragraph.replace(texts, (_whole, escaped: string) => {
    const text = readXml(escaped);
    const [from, to] = [start, start + text.length];
    start = to;
    let kept = '';
    let at = from;
    for (const span of spans) {
      if (span.to <= from || span.from >= to) continue;
      if (span.from >= from) kept += text.slice(at - from, span.from - from) + span.by;
      at = Math.min(to, span.to);
    }
    kept += text.slice(at - from);
    return `<w:t xml:space="preserve">${escapeXml(kept)}</w:t>`;
  });
};
