import { type Id, ok, type Problem } from '@parindex/domain';
import {
  cite,
  type Evidence,
  findEvidence,
  insertEvidence,
  type NewEvidence,
} from '../../store/evidence.store.ts';
import { type EntryKey, type LoadedEntry, loadEntry } from '../assessment/entry-access.ts';
import { sheetTopic } from '../assessment/topics.ts';
import type { Context } from '../context.ts';
import { requireEvidenceTime } from './evidence-access.ts';

/** The part of a document that proves an item. */
export type Place = { readonly pages?: string | undefined; readonly section?: string | undefined };

/** An item that a document is cited for, the document when it is known already, and why it may be too late. */
export type CitingEntry = LoadedEntry & {
  readonly late: readonly Problem[];
  readonly known: Evidence | undefined;
};
/** A citation: of a new document, or of one that is there. */
export type Citation = {
  readonly evidence: NewEvidence | undefined;
  readonly evidenceId: Id;
  readonly place: Place;
};

export const loadForEvidence = async (
  context: Context,
  input: EntryKey & { evidenceId?: Id | undefined },
) => {
  const loaded = await loadEntry(context, input);
  const known = input.evidenceId === undefined ? undefined : await findEvidence(context.tx, input.evidenceId);
  return loaded && { ...loaded, late: requireEvidenceTime(loaded, context.actor.posts), known };
};

export const saveCitation = async (context: Context, decided: Citation, loaded: CitingEntry) => {
  const { evidence, evidenceId, place } = decided;
  const { roundId, unitId, itemId } = loaded.entry;
  if (evidence) await insertEvidence(context.tx, evidence);
  await cite(context.tx, { roundId, unitId, itemId }, evidenceId, {
    pages: place.pages,
    section: place.section,
  });
  const { kind, fileName, sha256, number, address } = evidence ?? loaded.known ?? {};
  return ok({
    reply: { evidenceId },
    audit: {
      subject: `entry:${roundId}:${unitId}:${itemId}`,
      roundId,
      unitId,
      content: {
        code: loaded.item.code,
        evidence: evidenceId,
        kind,
        fileName,
        sha256,
        number,
        address,
        ...place,
      },
    },
    topics: [sheetTopic(roundId, unitId)],
  });
};
