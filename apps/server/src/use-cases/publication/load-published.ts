import { type Decimal, exact, type Instant, type PublicResult, type PublicUnit } from '@parindex/domain';
import { comparePublicResults, type UnitCorrection } from '@parindex/scoring';
import { findProvinceName, listPublications, type Publication } from '../../store/publication.store.ts';
import { readPublicResult } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';
import { loadPreviousResult, type PreviousLine, type PreviousResult } from '../ranking/previous-result.ts';
import { shareOf } from '../ranking/settle-group.ts';
import { slugOf, slugsOf } from './slug.ts';

/** One published result with what its pages need. */
export type Published = {
  readonly province: string | undefined;
  readonly publication: Publication;
  readonly versions: readonly Publication[];
  readonly result: PublicResult;
  readonly previous: PreviousResult | undefined;
  readonly slugs: readonly string[];
  /** What this version corrected in the one before it. */
  readonly corrections: readonly UnitCorrection[];
};

export type PublishedKey = {
  readonly year: number;
  readonly group: string;
  readonly version?: number | undefined;
};

/** The newest result of that year and group, or the version asked for; undefined where nothing is published. */
export const loadPublished = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  key: PublishedKey,
): Promise<Published | undefined> => {
  const found = (await listPublications(tx, { year: key.year })).filter(
    (one) => slugOf(one.groupName) === key.group && isPublic(one, now),
  );
  const [newest] = found.toSorted((a, b) =>
    a.publishedAt === b.publishedAt ? b.version - a.version : a.publishedAt < b.publishedAt ? 1 : -1,
  );
  const versions = found.filter(({ groupId }) => groupId === newest?.groupId);
  const publication = versions.find(({ version }) => version === (key.version ?? newest?.version));
  if (!publication) return undefined;
  const before = versions.find(({ version }) => version === publication.version - 1);
  const [result, earlier, previous, province] = await Promise.all([
    readPublicResult(tx, publication.publicSha256),
    before && readPublicResult(tx, before.publicSha256),
    loadPreviousResult(tx, publication),
    findProvinceName(tx),
  ]);
  return {
    province,
    publication,
    versions,
    result,
    previous,
    slugs: slugsOf(result.units.map(({ name }) => name)),
    corrections: earlier ? comparePublicResults(earlier, result) : [],
  };
};

/** Whether the day has come from which the public sees it. */
export const isPublic = ({ publicFrom }: Publication, now: Instant): boolean =>
  publicFrom === undefined || publicFrom <= now;

/** What every public page of a result shows around its own content. */
export const frameOf = ({ province, publication, versions, result, previous, corrections }: Published) => ({
  ...(province === undefined ? {} : { province }),
  year: publication.year,
  demonstration: publication.demonstration,
  group: {
    slug: slugOf(publication.groupName),
    name: result.group.name,
    units: result.units.filter(({ ranked }) => ranked).length,
  },
  setTitle: result.setTitle,
  decision: result.decision,
  version: result.version,
  versions: versions.map(({ version, publishedAt, decision }) => ({
    version,
    publishedAt,
    ...(decision.note === undefined ? {} : { note: decision.note }),
  })),
  publishedAt: publication.publishedAt,
  sha256: publication.publicSha256,
  snapshotSha256: result.snapshotSha256,
  ...(previous === undefined ? {} : { previousYear: previous.year }),
  corrections,
  fields: result.fields.map(({ code, name, shortName, maxPoints }) => ({ code, name, shortName, maxPoints })),
  scoring: result.scoring,
});

/** One unit of a published ranking. */
export const rowOf = (published: Published, unit: PublicUnit) => {
  const position = published.result.units.indexOf(unit);
  const earlier = published.previous?.lines.get(unit.unitId);
  return {
    slug: published.slugs[position] ?? '',
    name: unit.name,
    shortName: unit.shortName,
    ranked: unit.ranked,
    ...(unit.rank === undefined ? {} : { rank: unit.rank }),
    shares: unit.shares,
    ...(unit.grade === undefined ? {} : { grade: unit.grade }),
    ...(unit.index === undefined ? {} : { index: unit.index }),
    total: unit.total,
    maximum: unit.maximum,
    fields: unit.fields.map(({ points, maximum }) => {
      const share = shareText(points, maximum);
      return { points, maximum, ...(share === undefined ? {} : { share }) };
    }),
    ...(earlier ? { previous: comparison(unit, earlier) } : {}),
  };
};

export const shareText = (points: Decimal, maximum: Decimal): Decimal | undefined =>
  shareOf(exact.decimal(points), exact.decimal(maximum));

export const subtractText = (a: Decimal, b: Decimal): Decimal =>
  exact.toDecimal(exact.subtract(exact.decimal(a), exact.decimal(b)));

const comparison = (unit: PublicUnit, earlier: PreviousLine) => ({
  ...(earlier.rank === undefined ? {} : { rank: earlier.rank }),
  ...(earlier.index === undefined ? {} : { index: earlier.index }),
  ...(earlier.index === undefined || unit.index === undefined
    ? {}
    : { difference: subtractText(unit.index, earlier.index) }),
});
