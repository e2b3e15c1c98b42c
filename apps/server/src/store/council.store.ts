import type { Cell, CouncilDecision, Id, RoundState } from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import type { CellFilter } from './appraisal.store.ts';
import type { Database } from './tables.ts';

const toDecision = (row: Selectable<Database['council_decision']>): CouncilDecision => ({
  roundId: row.round_id,
  unitId: row.unit_id,
  itemId: row.item_id,
  points: row.points,
  conclusion: row.conclusion,
  minutesNumber: row.minutes_number,
  minutesOn: row.minutes_on,
  ...(row.votes_for === null ? {} : { votesFor: row.votes_for }),
  ...(row.votes_of === null ? {} : { votesOf: row.votes_of }),
  decidedAt: row.decided_at,
  version: row.version,
});

/** The council's decisions as they stand. */
export const listDecisions = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly CouncilDecision[]> => {
  const rows = await db
    .selectFrom('council_decision')
    .selectAll()
    .where('round_id', '=', filter.roundId)
    .$if(filter.unitId !== undefined, (query) => query.where('unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('item_id', '=', filter.itemId ?? ''))
    .execute();
  return rows.map(toDecision);
};

export const findDecision = async (
  db: Kysely<Database>,
  cell: Cell,
): Promise<CouncilDecision | undefined> => {
  const [found] = await listDecisions(db, cell);
  return found;
};

/** Saves a decision if none was taken since `expected` (0: there was none). False is a clash. */
export const saveDecision = async (
  tx: Kysely<Database>,
  decision: CouncilDecision,
  expected: number,
  decidedBy: Id,
): Promise<boolean> => {
  const columns = {
    points: decision.points,
    conclusion: decision.conclusion,
    minutes_number: decision.minutesNumber,
    minutes_on: decision.minutesOn,
    votes_for: decision.votesFor ?? null,
    votes_of: decision.votesOf ?? null,
    decided_at: decision.decidedAt,
    decided_by: decidedBy,
    version: expected + 1,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('council_decision')
    .values({
      round_id: decision.roundId,
      unit_id: decision.unitId,
      item_id: decision.itemId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'unit_id', 'item_id'])
        .doUpdateSet(columns)
        .where('council_decision.version', '=', expected),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Moves the round to its next state; false when somebody moved it in between. */
export const moveRound = async (
  tx: Kysely<Database>,
  round: { readonly id: Id; readonly state: RoundState },
  state: RoundState,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('round')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', round.id)
    .where('state', '=', round.state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
