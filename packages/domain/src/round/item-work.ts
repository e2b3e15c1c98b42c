import type { Item, ScoringMethod } from '../index-set/set-row.ts';

const loadedMethods: readonly ScoringMethod[] = ['loaded', 'survey', 'other-index'];

/** Mục đơn vị tự chấm. */
export const isSelfScored = (item: Pick<Item, 'method'>): boolean => item.method === 'self';

/** Mục có người thẩm định cho điểm; the others get their points from figures. */
export const isAppraised = (item: Pick<Item, 'method'>): boolean =>
  item.method === 'self' || item.method === 'appraisal-only';

/** Mục lấy điểm từ số liệu do tỉnh nhập: tỉnh nắm, khảo sát, chỉ số khác. */
export const isLoaded = (item: Pick<Item, 'method'>): boolean => loadedMethods.includes(item.method);

/**
 * Mã cơ quan thẩm định của một mục — the code that a round maps to an authority; `''` where the set names none, so that
 * a round may name one authority for all such items.
 */
export const authorityCodeOf = (item: Pick<Item, 'appraiser'>): string => item.appraiser ?? '';
