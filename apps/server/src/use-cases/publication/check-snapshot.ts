import {
  canonicalJson,
  type Json,
  type Problem,
  type PublicResult,
  problem,
  publicResultFormat,
  type ResultSnapshot,
  snapshotFormat,
} from '@parindex/domain';
import { recomputePublicResult, recomputeSnapshot } from '@parindex/scoring';
import { sealOf, sha256Of } from './seal.ts';

/** What a check of a result file found; no problems: it is identical. */
export type SnapshotCheck = {
  readonly sha256: string;
  readonly problems: readonly Problem[];
  readonly content?: ResultSnapshot | PublicResult;
};

/**
 * Kiểm tra bản chốt — whether a file is, byte for byte, what was frozen, and whether its results follow from its own
 * inputs. The seal inside finds a changed byte without the database; `expected` is the hash printed by the publisher.
 *
 * Problems  `snapshot.unreadable`, `snapshot.changed`, `snapshot.differs`
 */
export const checkSnapshot = (bytes: Buffer, expected?: string): SnapshotCheck => {
  const sha256 = sha256Of(bytes);
  const text = bytes.toString('utf8');
  const content = readContent(text);
  if (!content) return { sha256, problems: [problem('snapshot.unreadable')] };
  const changed = [
    ...(expected === undefined || expected === sha256
      ? []
      : [problem('snapshot.changed', { found: sha256, expected })]),
    ...sealProblems(text, content),
  ];
  if (changed.length > 0) return { sha256, problems: changed, content };
  return { sha256, problems: recompute(content), content };
};

const readContent = (text: string): ResultSnapshot | PublicResult | undefined => {
  try {
    const content: unknown = JSON.parse(text);
    if (content === null || typeof content !== 'object' || !('format' in content)) return undefined;
    const known = content.format === snapshotFormat || content.format === publicResultFormat;
    return known ? (content as ResultSnapshot | PublicResult) : undefined;
  } catch {
    return undefined;
  }
};

/** The text must be the canonical one (not a space more), and carry the hash of all the rest. */
const sealProblems = (text: string, content: ResultSnapshot | PublicResult): readonly Problem[] => {
  const found = sealOf(content);
  if (canonicalJson(content as unknown as Json) !== text)
    return [
      problem('snapshot.changed', {
        found: sha256Of(text),
        expected: sha256Of(canonicalJson(content as unknown as Json)),
      }),
    ];
  return found === content.seal ? [] : [problem('snapshot.changed', { found, expected: content.seal })];
};

/** A sealed file of another shape than its format says cannot be followed: it is none of ours. */
const recompute = (content: ResultSnapshot | PublicResult): readonly Problem[] => {
  try {
    return content.format === snapshotFormat ? recomputeSnapshot(content) : recomputePublicResult(content);
  } catch {
    return [problem('snapshot.unreadable')];
  }
};
