import type { AuditEntryReply } from '@parindex/contract';
import { auditEntryInWords, auditFieldWords, type ChangeInWords, type EntryInWords } from '@parindex/text';
import { showInstant } from '../../lib/format.ts';

/** An entry with its words. */
export type AuditLine = { readonly entry: AuditEntryReply; readonly words: EntryInWords };

export const auditLine = (entry: AuditEntryReply, names: Readonly<Record<string, string>>): AuditLine => ({
  entry,
  words: auditEntryInWords(entry, { names, showInstant }),
});

export const whoOf = ({ entry, words }: AuditLine): string => entry.actorName ?? words.nobody;

/** What a line of the list has room for: the changes, else what was written down besides. */
export const briefOf = ({ words: { changes, details } }: AuditLine): string =>
  changes.length > 0
    ? changes.map(changeInBrief).join(' · ')
    : details
        .filter(({ what }) => what !== auditFieldWords.device)
        .map(({ what, value }) => `${what}: ${value}`)
        .join(' · ');

const changeInBrief = ({ what, from, to }: ChangeInWords): string =>
  from === undefined ? `${what}: ${to ?? '–'}` : `${what}: ${from} → ${to ?? '–'}`;
