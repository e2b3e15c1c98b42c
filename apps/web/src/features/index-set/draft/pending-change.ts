import {
  canonicalJson,
  changeIndexSet,
  type IndexSet,
  type IndexSetChange,
  type Json,
  subtreeOf,
} from '@parindex/domain';

/** A change that the server does not have yet; `basis` is what it was made over. */
export type Pending = { readonly change: IndexSetChange; readonly basis: string };

/** What a change was made over, as one text: the same text means that nobody else touched it. */
export const basisOf = (set: IndexSet, change: IndexSetChange): string => {
  switch (change.kind) {
    case 'row':
      return textOf(set.rows.find(({ id }) => id === change.row.id));
    case 'confirm':
      return textOf(set.rows.find(({ id }) => id === change.rowId));
    case 'remove':
      return textOf(subtreeOf(set.rows, change.rowId));
    case 'rows':
      return textOf(set.rows);
    case 'scoring':
      return textOf(set.scoring);
    case 'title': {
      const { year, title, groupKind, decision, demonstration, levelWords } = set;
      return textOf({ year, title, groupKind, decision, demonstration, levelWords });
    }
    case 'add':
    case 'move':
      return '';
  }
};

/** A later change of the same row, title or policy takes the place of one that waits; its basis stays the first one. */
export const joinChange = (pending: readonly Pending[], next: Pending): readonly Pending[] => {
  const last = pending.at(-1);
  return last !== undefined &&
    placeOf(last.change) !== undefined &&
    placeOf(last.change) === placeOf(next.change)
    ? [...pending.slice(0, -1), { change: next.change, basis: last.basis }]
    : [...pending, next];
};

/** The set with a change in it; one that cannot be made any more leaves it as it is. */
export const applied = (set: IndexSet, { change }: Pending): IndexSet => {
  const changed = changeIndexSet(set, change);
  return changed.ok ? changed.value : set;
};

/**
 * Lays waiting changes over a set that somebody else saved.
 *
 * @returns  those that touch nothing that changed; `clashing` is the last state of the first thing that both changed
 */
export const layOver = (
  set: IndexSet,
  pending: readonly Pending[],
): { readonly pending: readonly Pending[]; readonly clashing: Pending | undefined } => {
  let laid = set;
  const kept: Pending[] = [];
  const clashing: Pending[] = [];
  for (const each of pending) {
    if (basisOf(laid, each.change) === each.basis) {
      kept.push(each);
      laid = applied(laid, each);
    } else clashing.push(each);
  }
  const [first] = clashing;
  const place = first && placeOf(first.change);
  const last = clashing.findLast((each) => place !== undefined && placeOf(each.change) === place);
  return { pending: kept, clashing: last ?? first };
};

const placeOf = (change: IndexSetChange): string | undefined => {
  if (change.kind === 'row') return change.row.id;
  return change.kind === 'title' || change.kind === 'scoring' ? change.kind : undefined;
};

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value as Json));
