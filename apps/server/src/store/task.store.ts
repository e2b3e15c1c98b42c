import type { Day, Id } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** How many steps a person took in a round on one of its days. */
export const countStepsOfDay = async (
  db: Kysely<Database>,
  roundId: Id,
  personId: Id,
  day: Day,
): Promise<number> => {
  const { count } = await db
    .selectFrom('transition')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('round_id', '=', roundId)
    .where('by_id', '=', personId)
    .where(sql<string>`at::date`, '=', day)
    .executeTakeFirstOrThrow();
  return Number(count);
};
