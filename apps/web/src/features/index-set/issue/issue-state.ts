import { checkIndexSet, type IndexSet, isItem, type Problem } from '@parindex/domain';

/** What stands between a draft and being issued; an official reads it beside the button. */
export type IssueState = {
  readonly ready: boolean;
  readonly wrong: readonly Problem[];
  readonly unreadable: number;
  readonly waiting: number;
  readonly warnings: readonly Problem[];
};

/** `unreadable` items wait too, and are counted apart: nobody could make a rule of their words. */
export const issueStateOf = (set: IndexSet, isUnreadable: (rowId: string) => boolean): IssueState => {
  const problems = checkIndexSet(set);
  const wrong = problems.filter((each) => each.blocking !== false);
  const waiting = set.rows.filter((row) => isItem(row) && row.attention);
  const unreadable = waiting.filter(({ id }) => isUnreadable(id)).length;
  return {
    ready: wrong.length === 0 && waiting.length === 0,
    wrong,
    unreadable,
    waiting: waiting.length - unreadable,
    warnings: problems.filter((each) => each.blocking === false),
  };
};
