import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './tables.ts';

/** Puts a mail into the outbox; the job `mail.send` of the same transaction takes it from there. */
export const insertMail = async (
  tx: Kysely<Database>,
  mail: { to: string; subject: string; bodyText: string },
): Promise<string> => {
  const id = uuidv7();
  await tx
    .insertInto('mail_message')
    .values({
      id,
      to_address: mail.to,
      subject: mail.subject,
      body_text: mail.bodyText,
      state: 'queued',
      created_at: sql<string>`now()`,
    })
    .execute();
  return id;
};
