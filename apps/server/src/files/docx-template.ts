import { type Block, fieldNamesIn, fillText, type OfficialContent, soleField } from '@parindex/documents';
import type { DocumentField, Result } from '@parindex/domain';
import { writeDocument } from './docx.ts';
import { bytesOfText, type DocxParts, mainPart, openDocx, packDocx, textOfPart } from './docx-archive.ts';
import { changeParagraphs, paragraphsOf, replaceSpans, wordsOf } from './docx-paragraphs.ts';

/** A field as a template names it; `alone` when its paragraph holds nothing else. */
export type FoundField = { readonly name: string; readonly alone: boolean };

/** Parts of a document that people see and write in. */
const isWritten = (name: string): boolean => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name);

/** The fields of a template that somebody sent, in order. */
export const readTemplate = (bytes: Uint8Array): Result<readonly FoundField[]> => {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const fields = [...opened.value.keys()]
    .filter(isWritten)
    .flatMap((name) => paragraphsOf(textOfPart(opened.value, name)))
    .map(wordsOf)
    .flatMap((words) => fieldNamesIn(words).map((name) => ({ name, alone: soleField(words) !== undefined })));
  return { ok: true, value: fields };
};

/**
 * Điền mẫu Word — every field becomes its text, in the look it has in the template; a field of several lines repeats its
 * paragraph, an empty one that stands alone takes no line, a table stands where its name stood.
 */
export const fillTemplate = async (bytes: Uint8Array, content: OfficialContent): Promise<Result<Buffer>> => {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = new Map(opened.value);
  const tables = await tablesOf(content);
  for (const name of [...parts.keys()].filter(isWritten)) {
    const filled = changeParagraphs(textOfPart(parts, name), (paragraph) =>
      fillParagraph(paragraph, content, name === mainPart ? tables : new Map()),
    );
    parts.set(name, bytesOfText(filled));
  }
  return { ok: true, value: packDocx(parts) };
};

type Tables = ReadonlyMap<DocumentField, string>;

const fillParagraph = (paragraph: string, content: OfficialContent, tables: Tables): string => {
  const words = wordsOf(paragraph);
  if (fieldNamesIn(words).length === 0) return paragraph;
  const table = tables.get(soleField(words) ?? 'year');
  if (table !== undefined && soleField(words) !== undefined) return table;
  return linesOf(words, content)
    .map((line) => replaceSpans(paragraph, spansOf(words, line)))
    .join('');
};

/** For every line that the paragraph becomes: what each of its marks reads. */
const linesOf = (words: string, content: OfficialContent): readonly (readonly string[])[] => {
  const marks = words.match(mark) ?? [];
  const readings = marks.map((text) => fillText(text, content));
  const most = Math.max(1, ...readings.map(({ length }) => length));
  const lines = Array.from({ length: most }, (_, at) => readings.map((texts) => texts[at] ?? texts[0] ?? ''));
  const onlyMarks = words.replace(mark, '').trim() === '';
  return onlyMarks ? lines.filter((line) => line.some((text) => text !== '')) : lines;
};

const mark = /\{[^{}]{1,80}\}/g;

const spansOf = (words: string, line: readonly string[]) =>
  [...words.matchAll(mark)].map(({ 0: text, index }, at) => ({
    from: index,
    to: index + text.length,
    by: line[at] ?? '',
  }));

/** Every table as Word writes it. */
const tablesOf = async ({ tables }: OfficialContent): Promise<Tables> => {
  const made = new Map<DocumentField, string>();
  for (const [field, blocks] of Object.entries(tables))
    made.set(field as DocumentField, await bodyOf(blocks ?? []));
  return made;
};

const bodyOf = async (blocks: readonly Block[]): Promise<string> => {
  const bytes = await writeDocument({
    title: '',
    bodySize: 14,
    sections: [{ orientation: 'portrait', blocks }],
  });
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error('a document of our own does not open');
  const xml = textOfPart(opened.value as DocxParts, mainPart);
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr'));
};
