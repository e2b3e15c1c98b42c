import { closingOf, exact, type RoundState } from '@parindex/domain';
import { type CompiledItem, type GroupFigures, inputsOf } from '@parindex/scoring';
import type { AppraisedUnit } from '../../store/appraisal-basis.store.ts';
import type { Board, BoardGroup } from './load-board.ts';

/** The round as every screen of appraisal shows it. */
export const roundReply = ({ round, at }: Pick<Board, 'round' | 'at'>) => {
  const closesAt = closingOf(round.phases, [], 'appraisal', '');
  return {
    id: round.id,
    year: round.year,
    title: round.title,
    state: round.state as RoundState,
    demonstration: round.demonstration,
    now: at,
    ...(closesAt === undefined ? {} : { closesAt }),
  };
};

export const unitReply = (unit: AppraisedUnit) => ({
  unitId: unit.unitId,
  name: unit.name,
  shortName: unit.shortName,
  kind: unit.kind,
  ranked: unit.ranked,
  state: unit.state,
  ...(unit.submittedAt === undefined ? {} : { submittedAt: unit.submittedAt }),
});

/** An item as the screen draws it: the official wording, what is asked for, what it is measured against. */
export const itemReply = (group: BoardGroup, compiled: CompiledItem) => {
  const figures: GroupFigures | undefined = group.figures[compiled.row.id];
  return {
    item: compiled.row,
    inputs: inputsOf(compiled.row.rule),
    fieldName: fieldOf(group, compiled),
    ...(figures
      ? {
          groupFigures: {
            smallest: exact.toDecimal(figures.smallest),
            largest: exact.toDecimal(figures.largest),
          },
        }
      : {}),
  };
};

/** The name of the field (the top row) that an item stands in; the short one where the set has it. */
export const fieldOf = ({ prepared }: BoardGroup, compiled: CompiledItem): string => {
  const top = prepared.set.rows[compiled.above.at(-1) ?? compiled.position];
  return top?.row.shortName ?? top?.row.name ?? '';
};
