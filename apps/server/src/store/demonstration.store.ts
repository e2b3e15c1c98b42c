import type { AppDatabase } from './database.ts';

const key = 'demonstration';

/** Năm minh họa — `loading` after a start that was cut short while loading. */
export type DemonstrationState = 'absent' | 'loading' | 'loaded';

export const readDemonstrationState = async (database: AppDatabase): Promise<DemonstrationState> => {
  const row = await database.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value === 'loading' || row?.value === 'loaded' ? row.value : 'absent';
};

export const writeDemonstrationState = async (
  database: AppDatabase,
  value: DemonstrationState,
): Promise<void> => {
  await database
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

/** Whether nobody has been entered yet. */
export const isEmptyDatabase = async (database: AppDatabase): Promise<boolean> =>
  (await database.selectFrom('person').select('id').limit(1).executeTakeFirst()) === undefined;
