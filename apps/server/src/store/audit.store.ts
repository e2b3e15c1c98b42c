import { createHmac } from 'node:crypto';
import { type Actor, canonicalJson, type Instant, type Json, type Verb } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './tables.ts';

/** What one act leaves in the audit log: which thing, and what changed. */
export type AuditNote = {
  readonly subject: string;
  readonly roundId?: string;
  readonly unitId?: string;
  readonly content: { readonly [key: string]: Json | undefined };
};

/** One act as the log keeps it. */
export type AuditRecord = {
  readonly verb: Verb;
  readonly actor: Actor;
  readonly now: Instant;
  readonly requestId: string;
  readonly note: AuditNote;
};

/** Appends one entry in the caller's transaction; touches no shared row, so that writers never wait for each other. */
export const insertAuditEntry = async (
  tx: Kysely<Database>,
  key: Buffer,
  record: AuditRecord,
): Promise<void> => {
  const row = {
    id: uuidv7(),
    at: record.now,
    verb: record.verb,
    actor_id: record.actor.personId || null,
    round_id: record.note.roundId ?? null,
    unit_id: record.note.unitId ?? null,
    subject: record.note.subject,
    content: canonicalJson({ ...record.note.content, request: record.requestId }),
  };
  await tx
    .insertInto('audit_entry')
    .values({ ...row, mac: macOf(key, row) })
    .execute();
};

/** The entry's fields that its authentication code covers. */
export type AuditFields = {
  readonly id: string;
  readonly at: string;
  readonly verb: string;
  readonly actor_id: string | null;
  readonly round_id: string | null;
  readonly unit_id: string | null;
  readonly subject: string;
  readonly content: string;
};

/** HMAC-SHA-256 over the entry under a key that is kept outside the database. */
export const macOf = (key: Buffer, row: AuditFields): string =>
  createHmac('sha256', key)
    .update(
      canonicalJson([
        row.id,
        row.at,
        row.verb,
        row.actor_id,
        row.round_id,
        row.unit_id,
        row.subject,
        row.content,
      ]),
    )
    .digest('hex');
