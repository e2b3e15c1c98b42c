import { parse } from 'csv-parse/sync';

/** Bảng CSV — the heading's names, and every column's cells as text, white space around them gone, in NFC. */
export type CsvTable = Readonly<{ rows: number; columns: ReadonlyMap<string, readonly string[]> }>;

/** Why bytes are no table: `why` in the words of the reader, with the line. */
export type CsvRefusal = Readonly<{ why: string }>;

/**
 * Reads a table whose first line names its columns; commas or semicolons (Excel in Vietnamese writes these), quotes,
 * a byte-order mark. Lines of another length than the heading are refused.
 */
export function readCsv(text: string): CsvTable | CsvRefusal {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  try {
    const [names = [], ...lines] = parse(text, { bom: true, delimiter, trim: true, skipEmptyLines: true });
    const columns = new Map(
      names.map((name, at) => [
        name.normalize('NFC'),
        lines.map((line) => (line[at] ?? '').normalize('NFC')),
      ]),
    );
    return { rows: lines.length, columns };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
