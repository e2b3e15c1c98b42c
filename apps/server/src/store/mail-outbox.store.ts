import { sql } from 'kysely';
import type { AppDatabase } from './database.ts';

export type OutgoingMail = Readonly<{ to: string; subject: string; bodyText: string }>;

/** Takes a queued mail for one try; `interrupted` when an earlier try ended without a word, `gone` when it is settled. */
export async function takeMail(
  database: AppDatabase,
  id: string,
): Promise<OutgoingMail | 'too-old' | 'interrupted' | 'gone'> {
  const taken = await database
    .updateTable('mail_message')
    .set({ state: 'sending', error: null })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .returning(['to_address', 'subject', 'body_text', isOld.as('is_old')])
    .executeTakeFirst();
  if (taken) {
    if (taken.is_old) return 'too-old';
    return { to: taken.to_address, subject: taken.subject, bodyText: taken.body_text };
  }
  const found = await database
    .selectFrom('mail_message')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.state === 'sending' ? 'interrupted' : 'gone';
}

const isOld = sql<boolean>`created_at < now() - interval '3 days'`;

export async function settleMail(
  database: AppDatabase,
  id: string,
  state: 'queued' | 'sent' | 'doubtful' | 'failed',
  error: string | null,
): Promise<void> {
  await database
    .updateTable('mail_message')
    .set({ state, error, ...(state === 'sent' && { sent_at: sql<string>`now()` }) })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}
