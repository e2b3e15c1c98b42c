import type { Grid } from '@parindex/documents';
import type { Problem, Result } from '@parindex/domain';
import { type Zippable, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { refused } from './refusal.ts';
import { unpackGuarded, workbookLimits } from './unzip-guard.ts';
import { refuseByFirstBytes, refuseByParts } from './workbook-kind.ts';
import { toGrid } from './xlsx-cells.ts';
import { checkParts, isWantedPart, leftOut } from './xlsx-parts.ts';

/** A workbook that was read, and what was left out of it. */
export type Workbook = { readonly grids: readonly Grid[]; readonly warnings: readonly Problem[] };

/**
 * Reads a workbook in this process: every check first, then only the parts that passed, packed anew. Call it through
 * `readWorkbook`, which gives it a process of its own with limits.
 */
export const readXlsxBytes = async (bytes: Uint8Array): Promise<Result<Workbook>> => {
  const kind = refuseByFirstBytes(bytes);
  if (kind) return { ok: false, problems: [kind] };
  const archive = unpackGuarded(bytes, workbookLimits, isWantedPart);
  if (!archive.ok) return archive;
  const { names, parts } = archive.value;
  const mimetype = parts.get('mimetype');
  const other = refuseByParts(names, mimetype && new TextDecoder().decode(mimetype));
  if (other) return { ok: false, problems: [other] };
  const checked = checkParts(parts);
  if (!checked.ok) return checked;
  return parse(checked.value, leftOut(names));
};

/** Whatever the library throws at parts that look whole is a broken workbook: a refusal, no fault of ours. */
const parse = async (
  parts: ReadonlyMap<string, Uint8Array>,
  warnings: readonly Problem[],
): Promise<Result<Workbook>> => {
  const stored: Zippable = {};
  for (const [name, bytes] of parts) stored[name] = [bytes, { level: 0 }];
  const book = await readXlsx(zipSync(stored), { readStyles: true }).catch(() => undefined);
  if (!book) return refused('workbook.broken');
  const grids = book.sheets.map(toGrid);
  return holdsTooMuch(grids)
    ? refused('workbook.unpacks-too-large', { limit: `${Math.round(textLimit / 1_000_000)} MB` })
    : { ok: true, value: { grids, warnings } };
};

const cellLimit = 500_000;
const textLimit = 10_000_000;

/** One long text that half a million cells share is small in the file and large everywhere else. */
const holdsTooMuch = (grids: readonly Grid[]): boolean => {
  let cells = 0;
  let text = 0;
  for (const { rows } of grids)
    for (const row of rows) {
      cells += row.cells.length;
      for (const { value } of row.cells) if (value?.kind === 'text') text += value.text.length;
      if (cells > cellLimit || text > textLimit) return true;
    }
  return false;
};
