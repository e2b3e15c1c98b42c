import type { Cell } from '@parindex/domain';
import { sheetTopic } from '../assessment/topics.ts';

/** The topic that wakes the screens of a round's appraisal, council and ranking. */
export const appraisalTopic = (roundId: string): string => `appraisal:${roundId}`;

/** What an act on some cells wakes: the appraisal, and the sheets of the units concerned. */
export const topicsOfCells = (roundId: string, cells: readonly Pick<Cell, 'unitId'>[]): readonly string[] => [
  appraisalTopic(roundId),
  ...new Set(cells.map(({ unitId }) => sheetTopic(roundId, unitId))),
];
