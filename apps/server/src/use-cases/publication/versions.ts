import type { Id, ResultSnapshot } from '@parindex/domain';
import { compareSnapshots, type UnitCorrection } from '@parindex/scoring';
import type { Publication } from '../../store/publication.store.ts';
import { readSnapshot } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';
import type { SettledGroup } from '../ranking/settle-group.ts';
import { unsealedResult } from './freeze.ts';

/** Versions of a group are counted on, over withdrawn ones too. */
export const nextVersion = (publications: readonly Publication[], groupId: Id): number =>
  1 + Math.max(0, ...publications.filter((one) => one.groupId === groupId).map(({ version }) => version));

export const standing = (publications: readonly Publication[]): readonly Publication[] =>
  publications.filter(({ withdrawal }) => withdrawal === undefined);

/** The newest version of a group that stands. */
export const newestOf = (publications: readonly Publication[], groupId: Id): Publication | undefined =>
  standing(publications)
    .filter((one) => one.groupId === groupId)
    .toSorted((a, b) => b.version - a.version)[0];

/** What moved since a version was published: the group as it is settled now against what was frozen then. */
export const changesSince = async (
  { tx }: Pick<Context, 'tx'>,
  publication: Publication,
  settled: SettledGroup,
): Promise<readonly UnitCorrection[]> => {
  const before: ResultSnapshot = await readSnapshot(tx, publication.snapshotSha256);
  return compareSnapshots(before, unsealedResult(settled, publication.decision, publication.version, []));
};
