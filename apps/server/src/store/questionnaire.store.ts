import type { Instant, Questionnaire } from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './tables.ts';

/** One version of a questionnaire as stored; `rowVersion` guards edits of a draft. */
export type StoredQuestionnaire = Readonly<{
  versionId: string;
  questionnaireId: string;
  version: number;
  state: 'draft' | 'issued';
  content: Questionnaire;
  hash: string;
  rowVersion: number;
  updatedAt: Instant;
}>;

/** An issued version never changes, so that every process may keep what it read. */
const issued = new Map<string, StoredQuestionnaire>();

const toQuestionnaire = (row: Selectable<Database['questionnaire_version']>): StoredQuestionnaire => ({
  versionId: row.id,
  questionnaireId: row.questionnaire_id,
  version: row.version,
  state: row.state,
  content: JSON.parse(row.content) as Questionnaire,
  hash: row.hash,
  rowVersion: row.row_version,
  updatedAt: row.updated_at,
});

export const findQuestionnaire = async (
  db: Kysely<Database>,
  versionId: string,
): Promise<StoredQuestionnaire | undefined> => {
  const known = issued.get(versionId);
  if (known) return known;
  const row = await db
    .selectFrom('questionnaire_version')
    .selectAll()
    .where('id', '=', versionId)
    .executeTakeFirst();
  const found = row && toQuestionnaire(row);
  if (found?.state === 'issued') issued.set(versionId, found);
  return found;
};

/** Every version, the one worked on last first. */
export const listQuestionnaires = async (db: Kysely<Database>): Promise<readonly StoredQuestionnaire[]> =>
  (await db.selectFrom('questionnaire_version').selectAll().orderBy('updated_at', 'desc').execute()).map(
    toQuestionnaire,
  );

/** The number that the next version of a questionnaire gets; its versions are held until the transaction ends. */
export const nextQuestionnaireVersion = async (
  tx: Kysely<Database>,
  questionnaireId: string,
): Promise<number> => {
  const rows = await tx
    .selectFrom('questionnaire_version')
    .select('version')
    .where('questionnaire_id', '=', questionnaireId)
    .forUpdate()
    .execute();
  return Math.max(0, ...rows.map(({ version }) => version)) + 1;
};

type Content = { title: string; content: string; hash: string };

export const insertQuestionnaire = async (
  tx: Kysely<Database>,
  row: Content & { versionId: string; questionnaireId: string; version: number; now: Instant },
): Promise<void> => {
  await tx
    .insertInto('questionnaire_version')
    .values({
      id: row.versionId,
      questionnaire_id: row.questionnaireId,
      version: row.version,
      title: row.title,
      state: 'draft',
      content: row.content,
      hash: row.hash,
      issued_at: null,
      updated_at: row.now,
    })
    .execute();
};

/** Saves a draft, or issues it; false when somebody saved in between or it is issued already. */
export const updateQuestionnaire = async (
  tx: Kysely<Database>,
  row: Content & { versionId: string; state: 'draft' | 'issued'; rowVersion: number; now: Instant },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('questionnaire_version')
    .set({
      title: row.title,
      state: row.state,
      content: row.content,
      hash: row.hash,
      issued_at: row.state === 'issued' ? row.now : null,
      updated_at: row.now,
      row_version: row.rowVersion + 1,
    })
    .where('id', '=', row.versionId)
    .where('row_version', '=', row.rowVersion)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
