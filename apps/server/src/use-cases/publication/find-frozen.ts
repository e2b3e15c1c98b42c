import { listPublications, type Publication } from '../../store/publication.store.ts';
import { readSnapshotText } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';
import { slugOf } from './slug.ts';

/**
 * Tìm bản chốt — for whoever runs the program on its own machine: the newest version of a round (year or id) and a
 * group (name or id), byte for byte; and what is published at all, to choose from.
 */
export const findFrozenResult = async (
  tx: Context['tx'],
  round: string,
  group: string,
): Promise<{ readonly content: string | undefined; readonly published: readonly string[] }> => {
  const all = await listPublications(tx);
  const found = newestOf(all.filter((one) => isMeant(one, round, group)));
  const content = found && (await readSnapshotText(tx, found.snapshotSha256));
  return { content, published: all.map(addressOf) };
};

const isMeant = (one: Publication, round: string, group: string): boolean =>
  (one.roundId === round || String(one.year) === round) &&
  (one.groupId === group || slugOf(one.groupName) === slugOf(group));

const newestOf = (publications: readonly Publication[]): Publication | undefined =>
  publications.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : b.version - a.version))[0];

const addressOf = ({ year, groupName }: Publication): string => `${year} ${slugOf(groupName)}  ${groupName}`;
