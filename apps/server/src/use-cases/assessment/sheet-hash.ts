import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type Sha256 } from '@parindex/domain';
import type { CitedEvidence } from '../../store/evidence.store.ts';
import { claimedOutcome } from './entry-reply.ts';
import { isScoredByUnit, type LoadedSheet } from './load-sheet.ts';

/**
 * Bảng chấm đúng như lúc này — every claim with its figures, points, explanation and cited documents, as canonical
 * JSON. Receipts keep it; its SHA-256 is the hash that approval and submission are bound to.
 */
export const sheetContent = (
  sheet: LoadedSheet,
  citations: ReadonlyMap<string, readonly CitedEvidence[]>,
): string =>
  canonicalJson({
    round: sheet.round.id,
    unit: sheet.unit.unitId,
    indexSet: sheet.stored.set.hash,
    items: sheet.items.filter(isScoredByUnit).map(
      ({ compiled, entry }): Json => ({
        code: compiled.row.code,
        facts: entry.facts,
        estimated: entry.estimated,
        evidenceComplete: entry.evidenceComplete,
        explanation: entry.explanation && { ...entry.explanation },
        claimed: claimedOutcome({ entry, exempt: undefined }, compiled),
        evidence: (citations.get(compiled.row.id) ?? []).map((cited) => ({
          id: cited.id,
          sha256: cited.sha256,
          number: cited.number,
          signedOn: cited.signedOn,
          address: cited.address,
          pages: cited.pages,
          section: cited.section,
        })),
      }),
    ),
  });

export const hashOfSheet = (content: string): Sha256 => createHash('sha256').update(content).digest('hex');
