import { exact, type Problem, problem, type ResultSnapshot, type SnapshotUnit } from '@parindex/domain';
import { compileSet } from '../compiled-set.ts';
import { type Ranked, rankUnits } from '../rank-units.ts';
import { settleGroup } from '../settle-group.ts';
import type { UnitScore } from '../unit-score.ts';
import { resultOf } from './make-snapshot.ts';
import { inputOfItem } from './snapshot-input.ts';

/**
 * Tính lại bản chốt — settles and ranks from the snapshot's own inputs.
 *
 * @returns  `snapshot.differs` for every value that does not come out as written; empty when all agree
 * Problems  throws where the snapshot is not shaped as its format says: the caller read it from a file
 */
export const recomputeSnapshot = (snapshot: ResultSnapshot): readonly Problem[] => {
  const set = compileSet(snapshot.set);
  const { scores } = settleGroup(
    set,
    snapshot.units.map((unit) => ({
      unitId: unit.unitId,
      ranked: unit.ranked,
      items: Object.fromEntries(
        unit.items.flatMap((item) => {
          const input = inputOfItem(item);
          return input ? [[item.itemId, input]] : [];
        }),
      ),
    })),
  );
  const ranks = new Map(rankUnits(snapshot.set.scoring, scores).map((ranked) => [ranked.unitId, ranked]));
  const names = new Map(snapshot.set.rows.map(({ id, code }) => [id, code]));
  return snapshot.units.flatMap((unit, index) => {
    const score = scores[index];
    return score ? differences(unit, score, ranks.get(unit.unitId), names) : [];
  });
};

const differences = (
  stored: SnapshotUnit,
  score: UnitScore,
  ranked: Ranked | undefined,
  codes: ReadonlyMap<string, string>,
): readonly Problem[] => {
  const computed = resultOf(score, ranked);
  const at = (what: string) => `${stored.name}, ${what}`;
  return [
    ...score.items.flatMap((item, index) => {
      const written = stored.items[index];
      const code = codes.get(item.rowId) ?? item.rowId;
      const points = item.evaluation.kind === 'settled' ? exact.toDecimal(item.points) : undefined;
      return [
        ...difference(at(code), written?.points, points),
        ...difference(at(`${code} max`), written?.maximum, exact.toDecimal(item.maximum)),
      ];
    }),
    ...computed.headings.flatMap((heading, index) => {
      const written = stored.headings[index];
      const code = codes.get(heading.rowId) ?? heading.rowId;
      return [
        ...difference(at(code), written?.points, heading.points),
        ...difference(at(`${code} max`), written?.maximum, heading.maximum),
      ];
    }),
    ...results.flatMap((key) => difference(at(key), stored[key], computed[key])),
  ];
};

const results = [
  'main',
  'survey',
  'bonus',
  'deduction',
  'total',
  'maximum',
  'index',
  'rank',
  'shares',
  'grade',
] as const;

/** One value as written beside the same value as computed. */
export const difference = (
  path: string,
  stored: string | number | undefined,
  computed: string | number | undefined,
): readonly Problem[] =>
  stored === computed
    ? []
    : [problem('snapshot.differs', { path, stored: `${stored ?? '–'}`, computed: `${computed ?? '–'}` })];
