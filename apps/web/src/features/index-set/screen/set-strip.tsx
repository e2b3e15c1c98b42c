import type { IndexSet } from '@parindex/domain';
import { indexSetWords as words } from '@parindex/text';
import { useMemo } from 'react';
import { showTime } from '../../../lib/format.ts';
import { type Chip, ChipStrip, SaveMark, State } from '../../../ui/index.ts';
import type { DraftState } from '../draft/draft-keeper.ts';
import type { LineFilter, LineVerdict } from '../rows/set-line.ts';
import { sumsOf } from '../rows/sums.ts';
import { verdictStates } from '../table/verdict-mark.tsx';
import styles from './set-screen.module.css';
import type { SetLines } from './use-set-lines.ts';

const verdicts: readonly LineVerdict[] = ['certain', 'seen', 'look', 'unreadable', 'wrong'];

type SetStripProps = {
  set: IndexSet;
  view: SetLines;
  /** What `changed` counts against: "bản 1", "năm 2019". */
  against: string | undefined;
  filter: LineFilter;
  onFilter: (filter: LineFilter) => void;
  draft: DraftState | undefined;
};

/** Filters with their counts; at the right what adds up and what is saved. */
export const SetStrip = ({ set, view, against, filter, onFilter, draft }: SetStripProps) => {
  const chips: Chip[] = [
    { key: 'all', label: words.all(view.counts.all) },
    ...verdicts
      .filter((verdict) => view.counts[verdict] > 0 || verdict === filter || verdict === 'look')
      .map((verdict) => ({
        key: verdict,
        label: words[verdict],
        state: verdictStates[verdict],
        count: view.counts[verdict],
      })),
    ...(view.changed === undefined || against === undefined
      ? []
      : [{ key: 'changed', label: words.changed(against), count: view.changed }]),
  ];
  return (
    <ChipStrip
      label={words.filters}
      chips={chips}
      selected={filter}
      onSelect={(key) => onFilter(key as LineFilter)}
      end={
        <>
          <Sums set={set} />
          {draft !== undefined && (
            <SaveMark
              unsent={draft.sending ? 0 : draft.unsent}
              saving={draft.sending}
              savedAt={draft.savedAt === undefined ? undefined : showTime(draft.savedAt)}
            />
          )}
        </>
      }
    />
  );
};

const Sums = ({ set }: { set: IndexSet }) => {
  const sums = useMemo(() => sumsOf(set), [set]);
  if (set.rows.length === 0) return null;
  return (
    <span className={styles.sums}>
      <span className={sums.wrong.length === 0 ? styles.right : styles.wrong}>
        <State state={sums.wrong.length === 0 ? 'accepted' : 'late'}>
          {sums.wrong.length === 0 ? words.totalLine(sums.total, sums.fields) : words.sumsWrong(sums.wrong)}
        </State>
      </span>
      <span className={sums.codesTwice.length === 0 ? styles.right : styles.wrong}>
        <State state={sums.codesTwice.length === 0 ? 'accepted' : 'late'}>
          {sums.codesTwice.length === 0 ? words.codesUnique : words.codesTwice(sums.codesTwice)}
        </State>
      </span>
    </span>
  );
};
