import { open } from 'node:fs/promises';
import { getDocument, PDFDataRangeTransport, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextEnd } from './document-text.ts';

const firstBytes = 65_536;
const pageLimit = 3000;
const signLimit = 5_000_000;

/**
 * Gives the text of a PDF page by page, lines as they are printed. Only what a page needs is read from the disk, so
 * that a scan of 200 MB costs no more than its directory.
 */
export const readPdfText = async (path: string, onPage: (text: string) => void): Promise<TextEnd> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const read = async (begin: number, end: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(Math.min(end, size) - begin);
      await file.read(bytes, 0, bytes.length, begin);
      return bytes;
    };
    const range = new PDFDataRangeTransport(size, await read(0, firstBytes), false);
    range.requestDataRange = (begin, end) => {
      void read(begin, end).then((bytes) => range.onDataRange(begin, bytes));
    };
    const task = getDocument({
      range,
      disableAutoFetch: true,
      disableStream: true,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    try {
      return await readPages(await task.promise, onPage);
    } catch (fault) {
      return { state: isNamed(fault, 'PasswordException') ? 'encrypted' : 'unreadable' };
    } finally {
      await task.destroy();
    }
  } finally {
    await file.close();
  }
};

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

const readPages = async (document: Pdf, onPage: (text: string) => void): Promise<TextEnd> => {
  const pages = Math.min(document.numPages, pageLimit);
  let signs = 0;
  for (let number = 1; number <= pages && signs < signLimit; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    page.cleanup();
    signs += text.trim().length;
    onPage(text);
  }
  return { state: signs === 0 ? 'no-text' : 'read', pageCount: document.numPages };
};

const isNamed = (fault: unknown, name: string) => fault instanceof Error && fault.name === name;
