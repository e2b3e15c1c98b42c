import type { Decimal, Id, PublicResult } from '@parindex/domain';
import { listPublications, type Publication } from '../../store/publication.store.ts';
import { readPublicResult } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';

/** A unit's line of the result published for the year before; fields by their code, since ids belong to a set. */
export type PreviousLine = {
  readonly rank?: number;
  readonly index?: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  readonly fields: ReadonlyMap<string, { readonly points: Decimal; readonly maximum: Decimal }>;
};

/** Kết quả năm trước đã công bố — by unit, over all groups, so that a unit that changed its group is found. */
export type PreviousResult = { readonly year: number; readonly lines: ReadonlyMap<Id, PreviousLine> };

type Round = { readonly year: number; readonly demonstration: boolean };

/** Undefined where nothing was published for that year. */
export const loadPreviousResult = async (
  tx: Context['tx'],
  { year, demonstration }: Round,
): Promise<PreviousResult | undefined> => {
  const newest = await listPreviousPublications(tx, { year, demonstration });
  if (newest.length === 0) return undefined;
  const lines = new Map<Id, PreviousLine>();
  for (const { publicSha256 } of newest)
    for (const [unitId, line] of linesOf(await readPublicResult(tx, publicSha256))) lines.set(unitId, line);
  return { year: year - 1, lines };
};

/** What was published for the year before, one version per group. Demonstration and real years never mix. */
export const listPreviousPublications = async (
  tx: Context['tx'],
  { year, demonstration }: Round,
): Promise<readonly Publication[]> =>
  newestVersions(
    (await listPublications(tx, { year: year - 1 })).filter((one) => one.demonstration === demonstration),
  );

/** One publication per group: its highest version. */
export const newestVersions = (publications: readonly Publication[]): readonly Publication[] => [
  ...publications
    .toSorted((a, b) => a.version - b.version)
    .reduce((newest, one) => newest.set(one.groupId, one), new Map<Id, Publication>())
    .values(),
];

const linesOf = (result: PublicResult): ReadonlyMap<Id, PreviousLine> => {
  const codes = new Map(result.fields.map(({ rowId, code }) => [rowId, code]));
  return new Map(
    result.units.map((unit) => [
      unit.unitId,
      {
        total: unit.total,
        maximum: unit.maximum,
        ...(unit.rank === undefined ? {} : { rank: unit.rank }),
        ...(unit.index === undefined ? {} : { index: unit.index }),
        fields: new Map(
          unit.fields.map(({ rowId, points, maximum }) => [codes.get(rowId) ?? rowId, { points, maximum }]),
        ),
      },
    ]),
  );
};
