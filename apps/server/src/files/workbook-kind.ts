import type { Problem } from '@parindex/domain';
import { refusal } from './refusal.ts';

/** The kind of a file by its first bytes, where it is not a ZIP archive; the names are given words in `@parindex/text`. */
export const refuseByFirstBytes = (bytes: Uint8Array): Problem | undefined => {
  if (bytes.length === 0) return refusal('workbook.empty');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 4096);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return undefined;
  if (head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return refuseContainer(buffer);
  const text = head.toString('latin1').trimStart();
  if (text.startsWith('%PDF')) return otherFormat('pdf');
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|table|\?xml|meta|head|body)/i.test(text))
    return otherFormat('html');
  return looksLikeText(head) ? otherFormat('csv') : refusal('workbook.not-a-workbook');
};

/** A compound file holds an old workbook, or a new one under a password. */
const refuseContainer = (buffer: Buffer): Problem => {
  const names = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) return refusal('workbook.encrypted');
  return names('Workbook') || names('Book')
    ? refusal('workbook.old-format')
    : refusal('workbook.not-a-workbook');
};

/** The kind of an archive that is not an .xlsx, by the names of its parts. */
export const refuseByParts = (
  names: ReadonlySet<string>,
  mimetype: string | undefined,
): Problem | undefined => {
  if (mimetype?.startsWith('application/vnd.oasis.opendocument')) return otherFormat('ods');
  if (names.has('xl/workbook.bin')) return otherFormat('xlsb');
  if (names.has('word/document.xml')) return otherFormat('docx');
  if (names.has('ppt/presentation.xml')) return otherFormat('pptx');
  return names.has('[Content_Types].xml') ? undefined : refusal('workbook.not-a-workbook');
};

const otherFormat = (format: string): Problem => refusal('workbook.other-format', { format });

/** Text has no zero bytes and hardly any control characters. */
const looksLikeText = (head: Buffer): boolean =>
  !head.includes(0) &&
  head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length * 100 <= head.length;
