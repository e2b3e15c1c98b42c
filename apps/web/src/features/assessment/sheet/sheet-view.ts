import type { EntryReply, SheetReply } from '@parindex/contract';
import { type Decimal, exact, type IndexSet, isItem, type Outcome, type Rational } from '@parindex/domain';
import {
  type CompiledSet,
  compileSet,
  type ItemInput,
  isClaimed,
  outcomeOf,
  scoreClaims,
  scoreUnit,
  type UnitScore,
} from '@parindex/scoring';
import type { TreeRow } from '../../../ui/index.ts';
import { claimOf } from '../saving/claim.ts';
import type { Held } from '../saving/held.ts';
import { headingLine, itemLine, type SheetLine } from './sheet-line.ts';

/** One field (lĩnh vực) in the bar above the sheet. Shares are for drawing only. */
export type FieldTotal = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly points: Decimal;
  readonly maximum: Decimal;
  readonly share: number;
  readonly lastYearShare: number | undefined;
};

export type SheetTotals = {
  readonly total: Decimal;
  /** Of what the unit scores itself. */
  readonly maximum: Decimal;
  /** Of everything that applies to the unit. */
  readonly appliedMaximum: Decimal;
  /** What survey and other indexes will give. */
  readonly elsewhere: Decimal;
  readonly fields: readonly FieldTotal[];
};

export type SheetView = {
  readonly rows: readonly TreeRow<SheetLine>[];
  readonly totals: SheetTotals;
};

/** A set made ready, with the parts of the sheet that do not follow what is typed. */
export type SheetFrame = {
  readonly set: IndexSet;
  readonly compiled: CompiledSet;
  readonly levels: ReadonlyMap<string, number>;
};

export const frameOf = (set: IndexSet): SheetFrame => {
  const compiled = compileSet(set);
  return {
    set,
    compiled,
    levels: new Map(compiled.rows.map(({ row, above }) => [row.id, above.length + 1])),
  };
};

/**
 * The sheet as it stands with what is being typed: every row, every sum.
 *
 * @param former  the view before; rows in which nothing changed are taken over as they are
 */
export const viewSheet = (
  frame: SheetFrame,
  sheet: SheetReply,
  held: ReadonlyMap<string, Held>,
  former?: SheetView,
): SheetView => {
  const entries = new Map(sheet.entries.map((entry) => [entry.itemId, entry]));
  const score = scoreClaims(frame.compiled, {
    unitId: sheet.unit.id,
    items: inputsOfSheet(sheet.entries, held),
  });
  const rows = rowsOf(frame, sheet, entries, held, score);
  return {
    rows: former === undefined ? rows : reuse(former.rows, rows),
    totals: totalsOf(frame, sheet, score),
  };
};

/** What the sums are made of: drafts before saved claims, the province's figures, exemptions. */
export const inputsOfSheet = (
  entries: readonly EntryReply[],
  held: ReadonlyMap<string, Held> = new Map(),
): Readonly<Record<string, ItemInput>> =>
  Object.fromEntries(
    entries.filter(isCounted(held)).map((entry): [string, ItemInput] => {
      if (entry.exempt !== undefined) return [entry.itemId, { exempt: entry.exempt }];
      if (entry.figure?.notSurveyed === true) return [entry.itemId, { notSurveyed: true }];
      if (entry.figure !== undefined) return [entry.itemId, { facts: entry.figure.facts }];
      return [entry.itemId, { facts: (held.get(entry.itemId)?.claim ?? claimOf(entry)).facts }];
    }),
  );

/** A claim that waits for a look after the set changed counts only once it is being typed anew. */
const isCounted =
  (held: ReadonlyMap<string, Held>) =>
  ({ exempt, state, itemId }: EntryReply): boolean =>
    exempt !== undefined || state !== 'to-review' || held.has(itemId);

const rowsOf = (
  { compiled, levels }: SheetFrame,
  sheet: SheetReply,
  entries: ReadonlyMap<string, EntryReply>,
  held: ReadonlyMap<string, Held>,
  score: UnitScore,
): readonly TreeRow<SheetLine>[] => {
  const outcomes = new Map<string, Outcome>(
    score.items.map(({ rowId, evaluation }) => [rowId, outcomeOf(evaluation)]),
  );
  const sums = new Map(score.headings.map(({ rowId, points }) => [rowId, points]));
  const closing = sheet.round.phases.find(({ name }) => name === 'self-scoring')?.closesAt;
  const context = {
    offices: sheet.offices,
    late: sheet.state === 'scoring' && closing !== undefined && closing < sheet.round.now,
  };
  const lines = new Map<string, SheetLine>();
  for (const { row } of compiled.items) {
    const entry = entries.get(row.id);
    lines.set(row.id, itemLine(row, entry, held.get(row.id), outcomeFor(row, entry, outcomes), context));
  }
  for (const { row, position } of compiled.headings) {
    const own = itemsUnder(compiled, position).flatMap((id) => {
      const line = lines.get(id);
      return line?.item && isClaimed(line.item) && line.entry?.exempt === undefined ? [line] : [];
    });
    lines.set(row.id, headingLine(row, own, sumOf(sums.get(row.id))));
  }
  return compiled.rows.flatMap(({ row }) => {
    const line = lines.get(row.id);
    if (line === undefined) return [];
    return [
      {
        key: row.id,
        level: levels.get(row.id) ?? 1,
        hasChildren: !isItem(row),
        ...toneOf(line, levels.get(row.id)),
        data: line,
      },
    ];
  });
};

const outcomeFor = (
  row: SheetLine['row'] & { kind: 'item' },
  entry: EntryReply | undefined,
  outcomes: ReadonlyMap<string, Outcome>,
): Outcome | undefined => {
  const own = outcomes.get(row.id);
  if (isClaimed(row) && !(own?.kind === 'pending' && own.reason === 'needs-group')) return own;
  return entry?.outcome;
};

const sumOf = (points: Rational | undefined): Decimal | undefined =>
  points === undefined ? undefined : exact.toDecimal(points);

const toneOf = (line: SheetLine, level: number | undefined): Pick<TreeRow<SheetLine>, 'tone'> => {
  if (line.item === undefined) return { tone: level === 1 ? 'strong' : 'soft' };
  return line.state === 'exempt' || !isClaimed(line.item) ? { tone: 'muted' } : {};
};

const itemsUnder = (compiled: CompiledSet, position: number): readonly string[] =>
  compiled.items.filter(({ above }) => above.includes(position)).map(({ row }) => row.id);

const totalsOf = ({ compiled }: SheetFrame, sheet: SheetReply, score: UnitScore): SheetTotals => {
  const applied = scoreUnit(compiled, { unitId: sheet.unit.id, items: inputsOfSheet(sheet.entries) }).maximum;
  const headings = new Map(score.headings.map((heading) => [heading.rowId, heading]));
  return {
    total: exact.toDecimal(score.total),
    maximum: exact.toDecimal(score.maximum),
    appliedMaximum: exact.toDecimal(applied),
    elsewhere: exact.toDecimal(exact.subtract(applied, score.maximum)),
    fields: compiled.roots.flatMap((position): FieldTotal[] => {
      const row = compiled.rows[position]?.row;
      const heading = row && headings.get(row.id);
      if (row === undefined || heading === undefined || row.part !== 'main') return [];
      return [
        {
          id: row.id,
          code: row.code,
          name: row.shortName ?? row.name,
          points: exact.toDecimal(heading.points),
          maximum: exact.toDecimal(heading.maximum),
          share: shareOf(heading.points, heading.maximum) ?? 0,
          lastYearShare: lastYearShare(compiled, position, sheet),
        },
      ];
    }),
  };
};

const shareOf = (points: Rational, maximum: Rational): number | undefined =>
  exact.isZero(maximum) ? undefined : exact.toNumber(exact.divide(points, maximum));

/** Last year's share of the same items, those that the unit scores itself. */
const lastYearShare = (compiled: CompiledSet, position: number, sheet: SheetReply): number | undefined => {
  const { lastYear } = sheet;
  if (lastYear === undefined) return undefined;
  const exempt = new Set(
    sheet.entries.filter((entry) => entry.exempt !== undefined).map((entry) => entry.itemId),
  );
  const found = itemsUnder(compiled, position).flatMap((id) => {
    const row = compiled.rows[compiled.positionOf.get(id) ?? -1]?.row;
    const points = row && lastYear.points[row.code];
    return row && isItem(row) && isClaimed(row) && points !== undefined && !exempt.has(id)
      ? [{ points: exact.decimal(points), maximum: exact.decimal(row.maxPoints) }]
      : [];
  });
  return shareOf(
    exact.sum(found.map(({ points }) => points)),
    exact.sum(found.map(({ maximum }) => maximum)),
  );
};

const reuse = (
  former: readonly TreeRow<SheetLine>[],
  rows: readonly TreeRow<SheetLine>[],
): readonly TreeRow<SheetLine>[] => {
  const before = new Map(former.map((row) => [row.key, row]));
  return rows.map((row) => {
    const known = before.get(row.key);
    return known !== undefined && isSameRow(known, row) ? known : row;
  });
};

const isSameRow = (one: TreeRow<SheetLine>, other: TreeRow<SheetLine>): boolean =>
  one.tone === other.tone &&
  one.level === other.level &&
  one.hasChildren === other.hasChildren &&
  (Object.keys(other.data) as (keyof SheetLine)[]).every(
    (key) => key === 'claim' || key === 'cell' || one.data[key] === other.data[key],
  ) &&
  (one.data.claim === other.data.claim || one.data.held === undefined);
