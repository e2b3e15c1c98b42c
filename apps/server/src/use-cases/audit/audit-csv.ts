import { type AuditReading, auditColumns, auditEntryInWords, type ChangeInWords } from '@parindex/text';
import type { ShownEntry } from './list-audit.ts';

/**
 * Nhật ký thành CSV — with the byte order mark and the semicolons that a spreadsheet with Vietnamese settings opens
 * without asking; a cell that would be taken for a formula begins with an apostrophe.
 */
export const auditCsv = (entries: readonly ShownEntry[], reading: AuditReading): string =>
  `\uFEFF${[auditColumns, ...entries.map((entry) => rowOf(entry, reading))]
    .map((cells) => cells.map(cellOf).join(';'))
    .join('\r\n')}\r\n`;

const rowOf = (entry: ShownEntry, reading: AuditReading): readonly string[] => {
  const words = auditEntryInWords(entry, reading);
  return [
    reading.showInstant(entry.at),
    entry.actorName ?? words.nobody,
    words.act,
    words.subject,
    entry.unitName ?? '',
    entry.roundTitle ?? '',
    words.changes.map(changeLine).join(' | '),
    words.details.map(({ what, value }) => `${what}: ${value}`).join(' | '),
    entry.id,
  ];
};

const changeLine = ({ what, from, to }: ChangeInWords) => `${what}: ${from ?? '–'} → ${to ?? '–'}`;

const cellOf = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};
