import type { Id, Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** The words of a self-assessment report, a paragraph per line. */
export type ReportText = {
  readonly version: number;
  readonly basis: string;
  readonly organisation: string;
  readonly difficulties: string;
  readonly proposals: string;
};

export const findReportText = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReportText | undefined> =>
  db
    .selectFrom('report_text')
    .select(['version', 'basis', 'organisation', 'difficulties', 'proposals'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst();

/** Saves over the version that was seen; false when somebody saved in between. */
export const saveReportText = async (
  tx: Kysely<Database>,
  key: { roundId: Id; unitId: Id; by: Id; at: Instant },
  text: ReportText,
): Promise<boolean> => {
  const { version, ...words } = text;
  const columns = { ...words, version: version + 1, updated_at: key.at, updated_by: key.by };
  const saved = await tx
    .insertInto('report_text')
    .values({ round_id: key.roundId, unit_id: key.unitId, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'unit_id'])
        .doUpdateSet(columns)
        .where('report_text.version', '=', version),
    )
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows === 1n;
};
