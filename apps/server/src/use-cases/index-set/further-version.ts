import { type IndexSet, type Problem, problem } from '@parindex/domain';
import { findIndexSetVersion, holdVersionsOf } from '../../store/index-set.store.ts';
import type { Context } from '../context.ts';

/** The versions of a set at the moment when one more is made: its number, the latest rows, a draft in the way. */
export type FurtherVersion = {
  readonly number: number;
  readonly latest: IndexSet;
  readonly problems: readonly Problem[];
};

/** Undefined when there is no such set. A set has at most one draft, so that nobody corrects the wrong one. */
export const loadFurtherVersion = async (
  { tx }: Pick<Context, 'tx'>,
  indexSetId: string,
): Promise<FurtherVersion | undefined> => {
  const versions = await holdVersionsOf(tx, indexSetId);
  const [newest] = versions;
  const latest = newest && (await findIndexSetVersion(tx, newest.versionId));
  if (newest === undefined || latest === undefined) return undefined;
  const draft = versions.find(({ state }) => state === 'draft');
  return {
    number: newest.version + 1,
    latest: latest.set,
    problems:
      draft === undefined ? [] : [problem('index-set.draft-exists', { version: String(draft.version) })],
  };
};
