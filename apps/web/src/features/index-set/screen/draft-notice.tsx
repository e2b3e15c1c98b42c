import type { IndexSet, SetRow } from '@parindex/domain';
import { showMaximum, indexSetWords as words } from '@parindex/text';
import { Button, Notice } from '../../../ui/index.ts';
import type { DraftKeeper, DraftState } from '../draft/draft-keeper.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { RuleWords } from '../table/set-table-row.tsx';
import styles from './set-screen.module.css';

/** What keeps a change from being saved: somebody changed the same thing, or the server refused it. */
export const DraftNotice = ({ draft }: { draft: DraftKeeper & { now: DraftState } }) => {
  const { clash, refused } = draft.now;
  if (clash !== undefined) {
    const { change } = clash.mine;
    const rowId = change.kind === 'row' ? change.row.id : 'rowId' in change ? change.rowId : undefined;
    return (
      <Notice
        tone="peer"
        urgent
        title={words.clashTitle}
        actions={
          <>
            <Button onClick={() => draft.settle('mine')}>{words.clashKeepMine}</Button>
            <Button onClick={() => draft.settle('theirs')}>{words.clashTakeTheirs}</Button>
          </>
        }
      >
        <div className={styles.sides}>
          <Side title={words.clashMine} row={change.kind === 'row' ? change.row : undefined} />
          <Side title={words.clashTheirs} row={rowIn(clash.theirs, rowId)} gone={rowId !== undefined} />
        </div>
      </Notice>
    );
  }
  if (refused.length === 0) return null;
  return (
    <Notice tone="bad" urgent title={words.refusedTitle}>
      {refused.map((problem) => (
        <p key={problem.code}>{plainSentence(problem)}</p>
      ))}
    </Notice>
  );
};

const rowIn = ({ rows }: IndexSet, rowId: string | undefined): SetRow | undefined =>
  rows.find(({ id }) => id === rowId);

const Side = ({ title, row, gone = false }: { title: string; row: SetRow | undefined; gone?: boolean }) => (
  <div>
    <h3>{title}</h3>
    {row === undefined && gone && <p>{words.clashGone}</p>}
    {row !== undefined && (
      <>
        <p>
          {row.code} {row.name} · {showMaximum(row.maxPoints)}
        </p>
        {row.kind === 'item' && <RuleWords item={row} />}
      </>
    )}
  </div>
);
