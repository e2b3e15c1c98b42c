import type { Id, PublicationDecision, PublicResult, ResultSnapshot } from '@parindex/domain';
import { makeSnapshot, publicResultOf, type UnsealedSnapshot } from '@parindex/scoring';
import type { SettledGroup } from '../ranking/settle-group.ts';
import { seal, sealedText, sha256Of } from './seal.ts';

/** A result ready to be stored: both documents with their bytes and hashes. */
export type FrozenResult = {
  readonly snapshot: ResultSnapshot;
  readonly text: string;
  readonly sha256: string;
  readonly publicResult: PublicResult;
  readonly publicText: string;
  readonly publicSha256: string;
};

type Notes = readonly { readonly unitId: Id; readonly rowId: Id; readonly note: string }[];

/** The whole result of a group as it is settled now, not sealed. */
export const unsealedResult = (
  { board, group, set, units, cellsOf }: SettledGroup,
  decision: PublicationDecision,
  version: number,
  notes: Notes,
): UnsealedSnapshot => {
  const { id, year, title, demonstration } = board.round;
  return makeSnapshot(
    {
      round: { id, year, title, demonstration },
      group: { id: group.id, name: group.name },
      version,
      decision,
    },
    set,
    units.map((unit) => ({
      unitId: unit.unitId,
      name: unit.name,
      shortName: unit.shortName,
      ranked: unit.ranked,
      sources: new Map((cellsOf.get(unit.unitId) ?? []).map(({ cell, source }) => [cell.itemId, source])),
      notes: Object.fromEntries(
        notes.filter(({ unitId }) => unitId === unit.unitId).map(({ rowId, note }) => [rowId, note]),
      ),
    })),
  );
};

/**
 * Chốt kết quả của một nhóm — the whole snapshot (set, units, what every item rests on, points, ranks) and the public
 * part of it, which names the whole by its hash.
 */
export const freezeResult = (
  settled: SettledGroup,
  decision: PublicationDecision,
  version: number,
  notes: Notes,
): FrozenResult => {
  const snapshot = seal(unsealedResult(settled, decision, version, notes));
  const text = sealedText(snapshot);
  const sha256 = sha256Of(text);
  const publicResult = seal(publicResultOf(snapshot, sha256));
  const publicText = sealedText(publicResult);
  return { snapshot, text, sha256, publicResult, publicText, publicSha256: sha256Of(publicText) };
};
