import type { Id } from '../shared/ids.ts';
import type { IndexSet } from './index-set.ts';
import type { ScoringPolicy } from './scoring-policy.ts';
import type { SetRow } from './set-row.ts';

/** What a set says of itself, apart from its rows and its sums. */
export type IndexSetTitle = Pick<
  IndexSet,
  'year' | 'title' | 'groupKind' | 'decision' | 'demonstration' | 'levelWords'
>;

/**
 * Một lần sửa bản nháp.
 *
 * `row`      the row with this id becomes this; its place in the tree stays
 * `confirm`  a person looked at the rule of this item, or takes that back
 * `add`      a new row: before its sibling `before`, or as the last child of its parent
 * `move`     with everything below it: before `before`, or as the last child of `parentId` (absent: a field)
 * `remove`   with everything below it
 * `rows`     every row anew; an item that waits for a look goes on waiting
 */
export type IndexSetChange =
  | { readonly kind: 'row'; readonly row: SetRow }
  | { readonly kind: 'confirm'; readonly rowId: Id; readonly seen: boolean }
  | { readonly kind: 'add'; readonly row: SetRow; readonly before?: Id }
  | { readonly kind: 'move'; readonly rowId: Id; readonly parentId?: Id; readonly before?: Id }
  | { readonly kind: 'remove'; readonly rowId: Id }
  | { readonly kind: 'rows'; readonly rows: readonly SetRow[] }
  | { readonly kind: 'title'; readonly title: IndexSetTitle }
  | { readonly kind: 'scoring'; readonly scoring: ScoringPolicy };
