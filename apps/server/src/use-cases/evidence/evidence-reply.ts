import type { EvidenceReply } from '@parindex/contract';
import type { Day, Id, Item } from '@parindex/domain';
import type { CitedEvidence, Evidence } from '../../store/evidence.store.ts';
import type { LoadedSheet } from '../assessment/load-sheet.ts';

/** A cited document as a screen shows it. */
export const evidenceReply = (
  cited: CitedEvidence,
  sheet: Pick<LoadedSheet, 'items' | 'round'>,
  citations: ReadonlyMap<Id, readonly CitedEvidence[]>,
): EvidenceReply => {
  const item = sheet.items.find(({ compiled }) => compiled.row.id === cited.itemId)?.compiled.row;
  const alsoAt = sheet.items
    .filter(({ compiled }) => compiled.row.id !== cited.itemId)
    .filter(({ compiled }) => citations.get(compiled.row.id)?.some((other) => other.id === cited.id))
    .map(({ compiled }) => compiled.row.code);
  return {
    ...plainReply(cited),
    outsideYear: item !== undefined && isOutside(cited.signedOn, item, sheet.round.year),
    alsoAt,
    ...(cited.pages === undefined ? {} : { pages: cited.pages }),
    ...(cited.section === undefined ? {} : { section: cited.section }),
  };
};

export const plainReply = (evidence: Evidence): Omit<EvidenceReply, 'outsideYear' | 'alsoAt'> => {
  const { unitId: _unit, ...shown } = evidence;
  return shown;
};

/**
 * Ngoài kỳ đánh giá — dated outside the item's own window; without one, outside the year (a plan for the year may be
 * signed in December before it).
 */
export const isOutside = (
  signedOn: Day | undefined,
  item: Pick<Item, 'documentsWindow'>,
  year: number,
): boolean => {
  if (signedOn === undefined) return false;
  const from = item.documentsWindow?.from ?? `${year - 1}-12-01`;
  const to = item.documentsWindow?.to ?? `${year + 1}-03-31`;
  return signedOn < from || signedOn > to;
};
