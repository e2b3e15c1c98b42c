import { type Decimal, exact, type PublicUnit, type Rational } from '@parindex/domain';
import {
  findProvinceName,
  listComingRounds,
  listEveryPublication,
  type Publication,
} from '../../store/publication.store.ts';
import { readPublicResult } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';
import { meanOf } from '../ranking/ranking-reply.ts';
import { view } from '../view.ts';
import {
  frameOf,
  isPublic,
  loadPublished,
  type Published,
  rowOf,
  shareText,
  subtractText,
} from './load-published.ts';
import { slugOf } from './slug.ts';
import { standing } from './versions.ts';

/** Những gì đã công bố — open to anybody: years with their groups, and the year that is to come. */
export const listPublished = view({
  verb: 'publication.view',
  open: true,
  load: async ({ tx, now }: Context) => {
    const [everything, coming, province] = await Promise.all([
      listEveryPublication(tx),
      listComingRounds(tx),
      findProvinceName(tx),
    ]);
    const publications = standing(everything).filter((one) => isPublic(one, now));
    const newest = newestByAddress(publications);
    const units = new Map<string, number>();
    for (const { id, publicSha256 } of newest)
      units.set(id, (await readPublicResult(tx, publicSha256)).units.filter(({ ranked }) => ranked).length);
    return { newest, withdrawn: withdrawnOf(everything), coming, province, units };
  },
  subject: () => ({}),
  show: ({ newest, withdrawn, coming, province, units }) => {
    const years = [...Map.groupBy(newest, ({ year }) => year)].map(([year, published]) => ({
      year,
      demonstration: published.some(({ demonstration }) => demonstration),
      groups: published.map(({ id, groupName }) => ({
        slug: slugOf(groupName),
        name: groupName,
        units: units.get(id) ?? 0,
      })),
    }));
    const latest = years[0]?.year ?? 0;
    return {
      ...(province === undefined ? {} : { province }),
      years,
      withdrawn,
      coming: coming
        .filter(({ year }) => year > latest)
        .map(({ year, expectedOn }) => ({ year, ...(expectedOn === undefined ? {} : { expectedOn }) })),
    };
  },
});

/** Groups of a round whose every version was taken back, each by its last document. */
const withdrawnOf = (publications: readonly Publication[]) =>
  [...Map.groupBy(publications, ({ roundId, groupId }) => `${roundId} ${groupId}`).values()].flatMap(
    (versions) => {
      const [newest] = versions.toSorted((a, b) => b.version - a.version);
      if (newest?.withdrawal === undefined) return [];
      const { number, on, reason } = newest.withdrawal;
      return [{ year: newest.year, group: newest.groupName, number, on, reason }];
    },
  );

/** Two rounds of one year may publish the same group (demonstration days): the later one is what the address shows. */
const newestByAddress = (publications: readonly Publication[]): readonly Publication[] => {
  const newest = new Map<string, Publication>();
  for (const one of publications) {
    const address = `${one.year} ${slugOf(one.groupName)}`;
    const known = newest.get(address);
    if (!known || known.publishedAt < one.publishedAt) newest.set(address, one);
  }
  return [...newest.values()];
};

type RankingInput = {
  readonly year: number;
  readonly group: string;
  readonly version?: number | undefined;
};

/** Xếp hạng đã công bố — open to anybody: rank, total and fields of every unit, best first. */
export const showPublishedRanking = view({
  verb: 'publication.view',
  open: true,
  load: (context: Context, input: RankingInput) => loadPublished(context, input),
  subject: () => ({}),
  show: (published: Published) => {
    const { units } = published.result;
    const rows = units.toSorted(byRank).map((unit) => rowOf(published, unit));
    const average = meanOf(indexesOf(rows.filter(({ rank }) => rank !== undefined)));
    const before = meanOf(
      rows.flatMap(({ rank, previous }) =>
        rank === undefined || previous?.index === undefined ? [] : [exact.decimal(previous.index)],
      ),
    );
    return {
      ...frameOf(published),
      ...(average === undefined ? {} : { average }),
      ...(before === undefined ? {} : { previousAverage: before }),
      rows,
    };
  },
});

const byRank = (a: PublicUnit, b: PublicUnit): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
  a.name.localeCompare(b.name, 'vi');

const indexesOf = (rows: readonly { readonly index?: Decimal }[]): readonly Rational[] =>
  rows.flatMap(({ index }) => (index === undefined ? [] : [exact.decimal(index)]));

/** Vì sao đơn vị đạt chừng ấy — open to anybody: its fields by points lost, beside the group's median and last year. */
export const showPublishedUnit = view({
  verb: 'publication.view',
  open: true,
  load: async (context: Context, input: RankingInput & { readonly unit: string }) => {
    const published = await loadPublished(context, input);
    const position = published?.slugs.indexOf(input.unit) ?? -1;
    const unit = published?.result.units[position];
    return published && unit ? { published, unit } : undefined;
  },
  subject: () => ({}),
  show: ({ published, unit }) => {
    const earlier = published.previous?.lines.get(unit.unitId);
    return {
      ...frameOf(published),
      unit: rowOf(published, unit),
      lost: subtractText(unit.total, unit.maximum),
      bonus: unit.bonus,
      deduction: unit.deduction,
      ...(earlier ? { totalDifference: subtractText(unit.total, earlier.total) } : {}),
      exemptions: unit.exemptions,
      unsurveyed: unit.unsurveyed,
      reasons: reasonsOf(published, unit).toSorted(byLoss),
    };
  },
});

const byLoss = (a: { readonly lost: Decimal }, b: { readonly lost: Decimal }): number =>
  exact.compare(exact.decimal(a.lost), exact.decimal(b.lost));

const reasonsOf = (published: Published, unit: PublicUnit) => {
  const { result, previous } = published;
  return result.fields.flatMap((field, position) => {
    const own = unit.fields[position];
    if (!own) return [];
    const share = shareText(own.points, own.maximum);
    const median = medianPoints(result.units, position, own.maximum);
    const earlier = previous?.lines.get(unit.unitId)?.fields.get(field.code);
    const note = unit.notes[field.rowId];
    return [
      {
        code: field.code,
        name: field.name,
        shortName: field.shortName,
        points: own.points,
        maximum: own.maximum,
        ...(share === undefined ? {} : { share }),
        lost: subtractText(own.points, own.maximum),
        ...(median === undefined ? {} : { median }),
        ...(earlier ? { difference: subtractText(own.points, earlier.points) } : {}),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
};

/** The median share of the ranked units in a field, in points of this unit's own maximum. */
const medianPoints = (
  units: readonly PublicUnit[],
  position: number,
  maximum: Decimal,
): Decimal | undefined => {
  const shares = units
    .filter(({ ranked }) => ranked)
    .flatMap(({ fields }) => {
      const field = fields[position];
      const most = field && exact.decimal(field.maximum);
      return field && most && !exact.isZero(most) ? [exact.divide(exact.decimal(field.points), most)] : [];
    })
    .toSorted(exact.compare);
  const middle = shares.length / 2;
  const low = shares[Math.ceil(middle) - 1];
  const high = shares[Math.floor(middle)];
  if (low === undefined || high === undefined) return undefined;
  const median = exact.divide(exact.add(low, high), exact.rational(2n));
  return exact.toDecimal(exact.multiply(median, exact.decimal(maximum)));
};
