import {
  type Decimal,
  exact,
  isItem,
  type Problem,
  type PublicField,
  type PublicResult,
  type PublicUnit,
  publicResultFormat,
  type Rational,
  type ResultSnapshot,
  type SetRow,
  type Sha256,
  type SnapshotUnit,
} from '@parindex/domain';
import { indexOf, totalOf } from '../aggregate.ts';
import { rankUnits } from '../rank-units.ts';
import type { UnitScore } from '../unit-score.ts';
import { difference } from './recompute-snapshot.ts';

/** A public result before its seal is put on. */
export type UnsealedPublicResult = Omit<PublicResult, 'seal'>;

/** Kết quả công khai của một bản chốt — rank, total and fields of every unit; no item's points, no figures. */
export const publicResultOf = (snapshot: ResultSnapshot, snapshotSha256: Sha256): UnsealedPublicResult => {
  const { set, round, group } = snapshot;
  return {
    format: publicResultFormat,
    engine: snapshot.engine,
    round: { year: round.year, title: round.title, demonstration: round.demonstration },
    group: { name: group.name },
    version: snapshot.version,
    decision: snapshot.decision,
    setTitle: set.title,
    scoring: set.scoring,
    fields: fieldsOf(set.rows),
    units: snapshot.units.map((unit) => publicUnit(unit, set.rows)),
    snapshotSha256,
  };
};

const fieldsOf = (rows: readonly SetRow[]): readonly PublicField[] =>
  rows
    .filter(({ parentId, part }) => parentId === undefined && part === 'main')
    .map(({ id, code, name, shortName, maxPoints }) => ({
      rowId: id,
      code,
      name,
      shortName: shortName ?? name,
      maxPoints,
    }));

const publicUnit = (unit: SnapshotUnit, rows: readonly SetRow[]): PublicUnit => {
  const { items, headings, notes, ...result } = unit;
  const amounts = new Map<string, { points: Decimal; maximum: Decimal }>([
    ...headings.map(({ rowId, points, maximum }) => [rowId, { points, maximum }] as const),
    ...items.map(({ itemId, points, maximum }) => [itemId, { points: points ?? '0', maximum }] as const),
  ]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return {
    ...result,
    fields: fieldsOf(rows).map(({ rowId }) => ({
      rowId,
      ...(amounts.get(rowId) ?? { points: '0', maximum: '0' }),
    })),
    exemptions: items.flatMap(({ itemId, exempt }) => {
      const row = rowOf.get(itemId);
      return row && exempt !== undefined
        ? [{ code: row.code, maxPoints: row.maxPoints, reason: exempt }]
        : [];
    }),
    unsurveyed: items.flatMap(({ itemId, points, exempt }) => {
      const row = rowOf.get(itemId);
      const left = row && isItem(row) && row.method === 'survey';
      return left && points === undefined && exempt === undefined
        ? [{ code: row.code, maxPoints: row.maxPoints }]
        : [];
    }),
    notes: notes ?? {},
  };
};

/**
 * Tính lại kết quả công khai — totals from the parts, index, ranks and grades, as far as fields show them.
 *
 * @returns  `snapshot.differs` for every value that does not come out as written
 * Problems  throws where the file is not shaped as its format says
 */
export const recomputePublicResult = (result: PublicResult): readonly Problem[] => {
  const scores = result.units.map((unit) => scoreOfFields(result, unit));
  const ranks = new Map(rankUnits(result.scoring, scores).map((ranked) => [ranked.unitId, ranked]));
  return result.units.flatMap((unit, index) => {
    const ranked = ranks.get(unit.unitId);
    const score = scores[index];
    if (!ranked || !score) return [];
    const at = (what: string) => `${unit.name}, ${what}`;
    return [
      ...difference(at('total'), unit.total, exact.toDecimal(score.total)),
      ...difference(at('index'), seenFromOutside(unit.index), seenFromOutside(ranked.index)),
      ...difference(at('grade'), unit.grade, ranked.grade),
      ...(breaksByHiddenRows(result) ? [] : difference(at('rank'), unit.rank, ranked.rank)),
    ];
  });
};

/** Fields are written with 12 places: what follows from them is the same to 8. */
const seenFromOutside = (index: Rational | Decimal | undefined): string | undefined =>
  index === undefined
    ? undefined
    : exact.toDecimal(typeof index === 'string' ? exact.decimal(index) : index, 8);

/** Ties that are broken by a row that is no field cannot be followed from outside. */
const breaksByHiddenRows = ({ scoring, fields }: PublicResult): boolean =>
  scoring.ranking.tieBreaks.some(
    (tieBreak) => tieBreak.by === 'row' && fields.every(({ rowId }) => rowId !== tieBreak.rowId),
  );

const scoreOfFields = ({ scoring }: PublicResult, unit: PublicUnit): UnitScore => {
  const amount = (points: Decimal, maximum: Decimal = '0') => ({
    points: exact.decimal(points),
    maximum: exact.decimal(maximum),
  });
  const maximum = exact.decimal(unit.maximum);
  const bonus = exact.decimal(unit.bonus);
  const deduction = exact.decimal(unit.deduction);
  const total: Rational = totalOf(scoring, exact.decimal(unit.main), bonus, deduction);
  return {
    unitId: unit.unitId,
    ranked: unit.ranked,
    items: [],
    headings: unit.fields.map(({ rowId, points, maximum: most }) => ({
      rowId,
      ...amount(points, most),
      pending: 0,
    })),
    main: amount(unit.main, unit.maximum),
    survey: amount(unit.survey),
    bonus,
    deduction,
    total,
    maximum,
    index: indexOf(total, maximum),
    pending: 0,
  };
};
