import type { Actor, Instant, Problem } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { AuditHeads } from '../files/audit-heads.ts';
import type { ArrivedFile, EvidenceVault } from '../files/evidence-vault.ts';
import type { TextReader } from '../files/text/text-reader.ts';
import type { UploadHall } from '../files/upload-hall.ts';
import type { AuditNote } from '../store/audit.store.ts';
import type { BlobText } from '../store/evidence-text.store.ts';
import type { Database } from '../store/tables.ts';

export type { AuditNote };

/** What use cases need of the outside besides the database; made once by `app.ts`. */
export type Services = {
  readonly vault: EvidenceVault;
  readonly uploads: UploadHall;
  /** What a Word file or a workbook holds, for a preview. */
  readonly readContent: TextReader['readContent'];
  /** What an arrived file says; the same content is read once. */
  readonly readText: (file: Pick<ArrivedFile, 'path' | 'sha256'>, mediaType: string) => Promise<BlobText>;
  readonly auditKey: Buffer;
  readonly auditHeads: AuditHeads;
  readonly uploadLimitBytes: number;
  readonly publicUrl: string;
  readonly timeZone: string;
  readonly surveyPerMinute: number;
  readonly sessionHours: number;
  /** Puts a mail into the outbox inside the transaction; it leaves after the commit. */
  readonly enqueueMail: (tx: Kysely<Database>, mail: OutgoingMail) => Promise<void>;
};

export type OutgoingMail = { readonly to: string; readonly subject: string; readonly bodyText: string };

/** One request as a use case sees it. `requestKey` is the client-made id of a create: repeating it repeats the reply. */
export type Ask = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly requestId: string;
  readonly requestKey?: string;
  readonly device?: string;
};

/** Ask + the transaction it runs in. */
export type Context = Ask & { readonly tx: Kysely<Database>; readonly services: Services };

/** What `save` hands back to the runner. `topics` wake the screens that show the thing. */
export type Saved<Reply> = {
  readonly reply: Reply;
  readonly audit: AuditNote | readonly AuditNote[];
  readonly topics?: readonly string[];
};

/** A fault that carries a refusal out of the transaction, so that everything is rolled back. */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => one.code).join(', '));
    this.problems = problems;
  }
}

/** The anonymous actor of acts that need no session. */
export const nobody: Actor = { personId: '', posts: [] };
