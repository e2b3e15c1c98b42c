import type { EntryReply, OverviewReply } from '@parindex/contract';
import { type Decimal, exact, type Id, type Item } from '@parindex/domain';
import { scoreClaims, traceOf } from '@parindex/scoring';
import { factsInBrief, showDay, traceInWords, approvalWords as words } from '@parindex/text';
import type { OpenSheet } from '../screen/use-sheet.ts';
import { inputsOfSheet } from '../sheet/sheet-view.ts';

/** One claimed item as the leader reads it: why it has these points, in one line. */
export type ClaimLine = {
  readonly item: Item;
  readonly entry: EntryReply;
  readonly points: Decimal | undefined;
  readonly lost: Decimal;
  readonly why: string;
};

/** A claim that the appraisal may reduce; `becomes` is what would be left, unknown for an estimate. */
export type FallingLine = ClaimLine & { readonly becomes: Decimal | undefined };

/** An item whose points differ from what the person saw on an earlier day. */
export type ChangedLine = ClaimLine & { readonly before: Decimal | undefined };

/** Every item that the unit scores itself, in the order of the set. */
export const claimLines = ({ sheet, frame }: OpenSheet): readonly ClaimLine[] => {
  const score = scoreClaims(frame.compiled, { unitId: sheet.unit.id, items: inputsOfSheet(sheet.entries) });
  const scored = new Map(score.items.map((item) => [item.rowId, item]));
  const compiled = new Map(frame.compiled.items.map((item) => [item.row.id, item]));
  return sheet.entries.flatMap((entry): ClaimLine[] => {
    const made = compiled.get(entry.itemId);
    const found = scored.get(entry.itemId);
    if (made === undefined || found === undefined) return [];
    if (made.row.method !== 'self' || entry.exempt !== undefined) return [];
    const points = found.evaluation.kind === 'settled' ? found.evaluation.points : undefined;
    const { remarks } = traceInWords(traceOf(made.rule, entry.facts));
    const brief = factsInBrief(made.row.rule, entry.facts);
    return [
      {
        item: made.row,
        entry,
        points: points && exact.toDecimal(points),
        lost: points === undefined ? '0' : exact.toDecimal(exact.subtract(found.maximum, points)),
        why: [brief, ...remarks].filter((part) => part !== '').join(', '),
      },
    ];
  });
};

/** Mất điểm nhiều nhất — of the main part, the largest loss first. */
export const lossesIn = (lines: readonly ClaimLine[]): readonly ClaimLine[] =>
  lines
    .filter(({ item, lost }) => item.part === 'main' && exact.isPositive(exact.decimal(lost)))
    .toSorted((one, other) => exact.compare(exact.decimal(other.lost), exact.decimal(one.lost)));

/** Điểm dễ bị giảm — claims whose documents do not show everything, and estimates. */
export const fallingIn = (lines: readonly ClaimLine[]): readonly FallingLine[] =>
  lines
    .filter(({ entry, points }) => entry.owed !== undefined && points !== undefined && points !== '0')
    .map((line): FallingLine => {
      const { entry, why } = line;
      if (!entry.estimated) return { ...line, why: entry.explanation?.gap ?? why, becomes: '0' };
      const day = entry.explanation?.officialFiguresOn;
      return {
        ...line,
        why: day === undefined ? words.estimated(why) : words.estimatedUntil(why, showDay(day)),
        becomes: undefined,
      };
    })
    .toSorted(
      (one, other) =>
        Number(one.becomes === undefined) - Number(other.becomes === undefined) ||
        exact.compare(exact.decimal(other.points ?? '0'), exact.decimal(one.points ?? '0')),
    );

/** The total that would be left if every claim with a known fall fell. */
export const totalIfFallen = (total: Decimal, falling: readonly FallingLine[]): Decimal =>
  exact.toDecimal(
    falling.reduce(
      (left, { points, becomes }) =>
        becomes === undefined || points === undefined
          ? left
          : exact.subtract(left, exact.subtract(exact.decimal(points), exact.decimal(becomes))),
      exact.decimal(total),
    ),
  );

/** Đã đổi từ lần xem trước — compared by value, so that "1,50" and "1,5" are the same. */
export const changedSince = (
  lines: readonly ClaimLine[],
  seen: Readonly<Record<Id, Decimal | null>>,
): readonly ChangedLine[] =>
  lines.flatMap((line): ChangedLine[] => {
    const before = seen[line.item.id] ?? undefined;
    const isSame =
      before === undefined || line.points === undefined
        ? before === line.points
        : exact.compare(exact.decimal(before), exact.decimal(line.points)) === 0;
    return isSame ? [] : [{ ...line, before }];
  });

/** Counts of the one sentence on completeness. */
export const completenessOf = (lines: readonly ClaimLine[]) => ({
  all: lines.length,
  done: lines.filter(({ entry }) => entry.state === 'accepted').length,
  withEvidence: lines.filter(({ entry }) => entry.evidenceCount > 0).length,
  explained: lines.filter(({ entry }) => entry.owed !== undefined && entry.explanation !== undefined).length,
});

/** The last time that the sheet was presented. */
export const presentedAt = ({ transitions }: OverviewReply): string | undefined =>
  transitions.findLast(({ verb }) => verb === 'assessment.present')?.at;
