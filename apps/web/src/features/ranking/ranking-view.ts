import type { RankingReply, RankingRowReply } from '@parindex/contract';
import { gradeRange } from '@parindex/text';
import { compareDecimals } from '../../lib/search.ts';

/** One part of the table: a grade with its range, or the units outside the ranking. */
export type RankingPart = {
  readonly key: string;
  readonly grade: string | undefined;
  readonly range: string;
  readonly rows: readonly RankingRowReply[];
  readonly outside: boolean;
};

/** The rows in the order of their rank, one part per grade; units outside the ranking come last. */
export const partsOf = ({ rows, scoring }: RankingReply): readonly RankingPart[] => {
  const ranked = rows.filter(({ rank }) => rank !== undefined);
  const byGrade = [...Map.groupBy(ranked, ({ grade }) => grade)].map(
    ([grade, own]): RankingPart => ({
      key: grade ?? '',
      grade,
      range: grade === undefined ? '' : gradeRange(scoring.grading, grade),
      rows: own,
      outside: false,
    }),
  );
  const outside = rows.filter(({ rank }) => rank === undefined);
  return outside.length === 0
    ? byGrade
    : [...byGrade, { key: 'outside', grade: undefined, range: '', rows: outside, outside: true }];
};

/** The step of colour of a share among those of its field: the group's own smallest to its largest, five steps. */
export type Heat = { readonly step: 1 | 2 | 3 | 4 | 5; readonly lowest: boolean };

/** The colours of a group, by unit and field. Only ranked units set the ends. */
export const heatOf = ({ rows, fields }: RankingReply): ReadonlyMap<string, Heat> => {
  const heats = new Map<string, Heat>();
  fields.forEach((field, position) => {
    const shares = rows.flatMap((row) => {
      const share = row.fields[position]?.share;
      return share === undefined || row.rank === undefined ? [] : [share];
    });
    const ordered = shares.toSorted(compareDecimals);
    const [smallest, largest] = [ordered[0], ordered.at(-1)];
    if (smallest === undefined || largest === undefined) return;
    const spread = Number(largest) - Number(smallest);
    for (const row of rows) {
      const share = row.fields[position]?.share;
      if (share === undefined) continue;
      const place = spread === 0 ? 0.5 : (Number(share) - Number(smallest)) / spread;
      heats.set(heatKey(row.unitId, field.rowId), {
        step: stepAt(place),
        lowest: ordered.length > 1 && spread > 0 && compareDecimals(share, smallest) === 0,
      });
    }
  });
  return heats;
};

export const heatKey = (unitId: string, rowId: string): string => `${unitId} ${rowId}`;

const stepAt = (place: number): Heat['step'] => {
  const step = Math.floor(Math.min(Math.max(place, 0), 0.999) * 5) + 1;
  return step as Heat['step'];
};

/** A dot of the strip: its place and how many equal ones stand below it. */
export type StripDot = {
  readonly unitId: string;
  readonly name: string;
  readonly value: number;
  readonly level: number;
};

/** A label above the strip; units with the same index share one. */
export type StripLabel = {
  readonly names: readonly string[];
  readonly index: string;
  readonly value: number;
};

/** The axis from the five below the smallest index to the five above the largest, at most 100. */
export const axisOf = (values: readonly number[]): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, Math.floor((Math.min(...values) - 0.5) / 5) * 5),
  to: Math.min(100, Math.ceil((Math.max(...values) + 0.5) / 5) * 5),
});

/** Dots that would hide each other are stacked. `apart` is the smallest distance that shows both. */
export const dotsOf = (rows: readonly RankingRowReply[], apart: number): readonly StripDot[] => {
  const dots: StripDot[] = [];
  const ranked = rows
    .flatMap((row) => (row.index === undefined || row.rank === undefined ? [] : [{ row, index: row.index }]))
    .toSorted((a, b) => compareDecimals(a.index, b.index));
  for (const { row, index } of ranked) {
    const value = Number(index);
    const taken = new Set(dots.filter((dot) => value - dot.value < apart).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    dots.push({ unitId: row.unitId, name: row.shortName, value, level });
  }
  return dots;
};

/** Names to write above the dots, equal ones together. */
export const labelsOf = (rows: readonly RankingRowReply[]): readonly StripLabel[] =>
  [
    ...Map.groupBy(
      rows.filter(({ rank, index }) => rank !== undefined && index !== undefined),
      ({ index }) => index ?? '',
    ),
  ].map(([index, same]) => ({
    names: same.map(({ shortName }) => shortName),
    index,
    value: Number(index),
  }));
