import type { Id } from '@parindex/domain';

/** What the page shows: the list, one item across the units, or one unit across the items. */
export type AppraisalView =
  | { readonly way: 'list' }
  | { readonly way: 'item'; readonly itemId: Id }
  | { readonly way: 'unit'; readonly unitId: Id };
