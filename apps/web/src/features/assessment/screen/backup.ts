import { factsInBrief, assessmentWords as words } from '@parindex/text';
import { showInstant } from '../../../lib/format.ts';
import type { HeldOfItem } from '../entry/held-part.tsx';

/** The held changes as a table that Excel opens: the mark at the front says UTF-8. */
export const backupTable = (all: readonly HeldOfItem[]): string => {
  const rows = all.map(({ item, held }) => [
    item.code,
    item.name,
    factsInBrief(item.rule, held.claim.facts),
    [held.claim.explanation?.gap, held.claim.explanation?.computation].filter(Boolean).join('\n'),
    showInstant(held.at),
  ]);
  const lines = [words.backupColumns, ...rows].map((row) => row.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

export const saveBackup = (all: readonly HeldOfItem[]): void => {
  const address = URL.createObjectURL(new Blob([backupTable(all)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = words.backupName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** A text that begins like a formula is data here, not a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""').replace(/^[=+\-@\t]/, "'$&")}"`;
