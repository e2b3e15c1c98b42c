import type { AppDatabase } from './database.ts';

/** Năm minh họa — the districts of 2019 and 2020 that a first start loads, and the communes of 2025 beside them. */
export type Demonstration = 'districts' | 'communes';

/** `loading` after a load that was cut short. */
export type DemonstrationState = 'absent' | 'loading' | 'loaded';

const keys: Readonly<Record<Demonstration, string>> = {
  districts: 'demonstration',
  communes: 'demonstration.communes',
};

export const readDemonstrationState = async (
  database: AppDatabase,
  of: Demonstration = 'districts',
): Promise<DemonstrationState> => {
  const key = keys[of];
  const row = await database.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value === 'loading' || row?.value === 'loaded' ? row.value : 'absent';
};

export const writeDemonstrationState = async (
  database: AppDatabase,
  value: DemonstrationState,
  of: Demonstration = 'districts',
): Promise<void> => {
  const key = keys[of];
  await database
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

/** Whether nobody has been entered yet. */
export const isEmptyDatabase = async (database: AppDatabase): Promise<boolean> =>
  (await database.selectFrom('person').select('id').limit(1).executeTakeFirst()) === undefined;
