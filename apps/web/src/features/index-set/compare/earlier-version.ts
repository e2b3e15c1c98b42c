import type { IndexSetVersionLine } from '@parindex/contract';

/**
 * The version that a set is compared with when nobody chose: the one before it of the same set, else the latest issued
 * of an earlier year for the same group.
 */
export const earlierVersion = (
  versions: readonly IndexSetVersionLine[],
  versionId: string,
): IndexSetVersionLine | undefined => {
  const own = versions.find((line) => line.versionId === versionId);
  if (own === undefined) return undefined;
  const sameSet = versions
    .filter((line) => line.indexSetId === own.indexSetId && line.version < own.version)
    .toSorted((one, other) => other.version - one.version);
  const earlierYears = versions
    .filter((line) => line.groupKind === own.groupKind && line.year < own.year && line.state === 'issued')
    .toSorted((one, other) => other.year - one.year || other.version - one.version);
  return sameSet[0] ?? earlierYears[0];
};
