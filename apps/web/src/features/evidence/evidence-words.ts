import type { EvidenceReply } from '@parindex/contract';
import { evidenceWords as words } from '@parindex/text';
import { showDay } from '../../lib/format.ts';
import type { ShownDocument } from './preview/preview-kind.ts';

/** "214/KH-UBND · 27/12/2019", else the file's own name or the address. */
export const nameOf = (evidence: ShownDocument): string => {
  const named = [evidence.number, evidence.signedOn && showDay(evidence.signedOn)].filter(Boolean);
  if (named.length > 0) return named.join(' · ');
  return evidence.fileName ?? evidence.address ?? evidence.subject ?? words.noNumber;
};

/** Three or four letters of its kind: PDF, DOCX, WEB. */
export const kindOf = ({ kind, secret, fileName = '' }: EvidenceReply): string => {
  if (secret) return words.kindSecret;
  if (kind !== 'file') return kind === 'link' ? words.kindLink : words.kindPaper;
  return (/\.([a-z0-9]{1,4})$/i.exec(fileName)?.[1] ?? 'TỆP').toUpperCase();
};

/** "17–19" → 17; the page that a preview opens at. */
export const firstPage = (pages: string | undefined): number => {
  const text = pages ?? '';
  // A number after "trang" or "tr." is a page for sure; another may be the number of an annex.
  const found = /\btr(?:ang|\.)\s*(\d+)/i.exec(text)?.[1] ?? /(\d+)/.exec(text)?.[1];
  return found === undefined ? 1 : Number(found);
};

/** What a person should mend: pages of a long file, a document of another year, one without number and date. */
export const warningsOf = (evidence: EvidenceReply, pagesRequiredAbove: number): readonly string[] => {
  const { kind, pageCount = 0, pages = '', section = '', number, signedOn, outsideYear } = evidence;
  return [
    ...(outsideYear ? [words.outsideShort] : []),
    ...(kind === 'file' && pageCount > pagesRequiredAbove && pages === '' && section === ''
      ? [words.pagesNeeded(pageCount)]
      : []),
    ...(kind !== 'link' && number === undefined && signedOn === undefined ? [words.noNumber] : []),
  ];
};
