import { exact, type PublicResult, type PublicUnit } from '@parindex/domain';
import { readSnapshotText } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';
import { meanOf } from '../ranking/ranking-reply.ts';
import { rankingWorkbook } from '../ranking/ranking-sheet.ts';
import { view } from '../view.ts';
import { loadPublished, type Published, type PublishedKey, shareText } from './load-published.ts';
import { slugOf } from './slug.ts';

/** A file made of a published result, with the hash of what it comes from. */
export type ResultFile = { readonly fileName: string; readonly bytes: string; readonly sha256: string };

const nameOf = ({ publication, result }: Published): string =>
  `xep-hang-${publication.year}-${slugOf(publication.groupName)}-v${result.version}`;

/** Tệp kết quả công khai — open to anybody: the very bytes that were frozen, with their hash. */
export const readResultFile = view({
  verb: 'publication.view',
  open: true,
  load: async (context: Context, input: PublishedKey) => {
    const published = await loadPublished(context, input);
    const text = published && (await readSnapshotText(context.tx, published.publication.publicSha256));
    return published && text !== undefined ? { published, text } : undefined;
  },
  subject: () => ({}),
  show: ({ published, text }): ResultFile => ({
    fileName: `${nameOf(published)}.json`,
    bytes: text,
    sha256: published.publication.publicSha256,
  }),
});

/** Bảng kết quả để mở bằng bảng tính — open to anybody: one line per unit, exact decimals with a point. */
export const readResultTable = view({
  verb: 'publication.view',
  open: true,
  load: (context: Context, input: PublishedKey) => loadPublished(context, input),
  subject: () => ({}),
  show: (published: Published): ResultFile => ({
    fileName: `${nameOf(published)}.csv`,
    bytes: csvOf(published.result),
    sha256: published.publication.publicSha256,
  }),
});

/** Bảng kết quả dạng Excel — open to anybody: the annex of the decision, as it was published. */
export const readResultWorkbook = view({
  verb: 'publication.view',
  open: true,
  load: (context: Context, input: PublishedKey) => loadPublished(context, input),
  subject: () => ({}),
  show: ({ publication, result, previous }: Published) => {
    const ranked = result.units.flatMap(({ rank, index }) =>
      rank === undefined || index === undefined ? [] : [exact.decimal(index)],
    );
    return rankingWorkbook({
      year: publication.year,
      group: result.group.name,
      demonstration: publication.demonstration,
      decision: result.decision,
      scoring: result.scoring,
      fields: result.fields,
      average: meanOf(ranked),
      rows: result.units
        .toSorted(byRank)
        .map((unit) => ({ ...unit, previousRank: previous?.lines.get(unit.unitId)?.rank })),
    });
  },
});

/** Shares and indexes of a table are rounded as they are printed; points stay exact. */
const printed = 2;

const csvOf = (result: PublicResult): string => {
  const head = [
    'rank',
    'unit',
    'index_percent',
    'grade',
    'total_points',
    'maximum_points',
    'survey_points',
    'bonus_points',
    'deduction_points',
    ...result.fields.flatMap(({ code }) => [`field_${code}_points`, `field_${code}_percent`]),
  ];
  return [head, ...result.units.toSorted(byRank).map(lineOf)]
    .map((line) => line.map(csvCell).join(','))
    .join('\r\n');
};

const byRank = (a: PublicUnit, b: PublicUnit): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);

const lineOf = (unit: PublicUnit): readonly string[] => [
  unit.rank === undefined ? '' : String(unit.rank),
  unit.name,
  unit.index === undefined ? '' : rounded(unit.index),
  unit.grade ?? '',
  unit.total,
  unit.maximum,
  unit.survey,
  unit.bonus,
  unit.deduction,
  ...unit.fields.flatMap(({ points, maximum }) => {
    const share = shareText(points, maximum);
    return [points, share === undefined ? '' : rounded(share)];
  }),
];

const rounded = (decimal: string): string => exact.toDecimal(exact.decimal(decimal), printed);

/** Quoted where needed; a text that a spreadsheet would run as a formula is kept a text. */
const csvCell = (value: string): string => {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
