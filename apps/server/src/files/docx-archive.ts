import { type Problem, problem, type Result, refuse } from '@parindex/domain';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { type ArchiveLimits, unpackGuarded } from './unzip-guard.ts';

/** A template is a few pages; its pictures are coats of arms and logos. */
export const templateLimitBytes = 5_000_000;

const limits: ArchiveLimits = { parts: 200, partSize: 20_000_000, totalSize: 40_000_000, ratio: 400 };

/** Parts of a Word file by name. */
export type DocxParts = ReadonlyMap<string, Uint8Array>;

export const mainPart = 'word/document.xml';

/**
 * Opens a Word file that somebody sent: nothing that runs, nothing embedded, nothing fetched from elsewhere.
 *
 * Problems  `document.template-too-large`, `document.template-not-word`, `document.template-foreign` with the part
 */
export const openDocx = (bytes: Uint8Array): Result<DocxParts> => {
  if (bytes.length > templateLimitBytes)
    return refuse(problem('document.template-too-large', { limit: templateLimitBytes / 1_000_000 }, 'file'));
  const opened = unpackGuarded(bytes, limits, () => true);
  if (!opened.ok || !opened.value.parts.has(mainPart))
    return refuse(problem('document.template-not-word', {}, 'file'));
  const { parts } = opened.value;
  const foreign = [...parts].flatMap(([name, content]) => foreignIn(name, content));
  return foreign.length === 0 ? { ok: true, value: parts } : refuse(...foreign);
};

const foreignIn = (name: string, content: Uint8Array): Problem[] => {
  const active = /vbaProject|(^|\/)embeddings\/|(^|\/)activeX\//i.test(name);
  const fetched = name.endsWith('.rels') && fetchesFromElsewhere(strFromU8(content));
  return active || fetched
    ? [problem('document.template-foreign', { part: name.slice(0, 200) }, 'file')]
    : [];
};

/** A hyperlink waits for a click; every other outside target is fetched on opening. */
const fetchesFromElsewhere = (relationships: string): boolean =>
  (relationships.match(/<Relationship\b[^>]*>/g) ?? []).some(
    (one) => /TargetMode\s*=\s*["']External/i.test(one) && !/\/hyperlink["']/.test(one),
  );

export const textOfPart = (parts: DocxParts, name: string): string =>
  strFromU8(parts.get(name) ?? new Uint8Array());

export const packDocx = (parts: DocxParts): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(parts), { level: 6, mtime: '2020-01-01T00:00:00Z' }));

export const bytesOfText = (text: string): Uint8Array => strToU8(text);
