import type { IndexSetVersionLine, RoundReply } from '@parindex/contract';

/** An issued version of the same set that came after the one in use. */
export type NewerVersion = Pick<IndexSetVersionLine, 'versionId' | 'version' | 'title'>;

/** What a group of a running round could move to, the newest first. */
export const newerVersions = (
  lines: readonly IndexSetVersionLine[],
  round: Pick<RoundReply, 'state'>,
  versionId: string,
): readonly NewerVersion[] => {
  const used = lines.find((line) => line.versionId === versionId);
  if (round.state !== 'running' || used === undefined) return [];
  return lines
    .filter(
      (line) => line.indexSetId === used.indexSetId && line.state === 'issued' && line.version > used.version,
    )
    .toSorted((one, other) => other.version - one.version);
};
