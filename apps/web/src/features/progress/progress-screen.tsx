import type { ProgressLine } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { type MarkTime, progressWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { dayOf } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { useMedia } from '../../lib/media.ts';
import {
  ActProblems,
  Button,
  type Chip,
  ChipStrip,
  EmptyState,
  PageFrame,
  Skeleton,
  StateIcon,
  Table,
} from '../../ui/index.ts';
import styles from './progress.module.css';
import { progressQuery, progressWorkbook } from './progress-calls.ts';
import { progressColumns } from './progress-columns.tsx';
import { byUrgency, owedMark, type ProgressFilter, passes } from './progress-lines.ts';
import { RemindDialog } from './remind-dialog.tsx';

type ProgressScreenProps = { roundId: Id; onOpenUnit: (unitId: Id) => void };

/** Theo dõi tiến độ: units by steps, what is late first, the way to a reminder. */
export const ProgressScreen = ({ roundId, onOpenUnit }: ProgressScreenProps) => {
  const { data: board, error } = useQuery(progressQuery(roundId));
  const narrow = useMedia('(width < 900px)');
  const [filter, setFilter] = useState<ProgressFilter>('all');
  const [selected, setSelected] = useState<string>();
  const [reminding, setReminding] = useState<readonly ProgressLine[]>();
  const today = board && dayOf(board.at);
  const time = useMemo<MarkTime>(() => ({ today: today ?? '', dayOf }), [today]);
  const lines = useMemo(
    () => (board?.units ?? []).filter((line) => passes(filter, line)).toSorted(byUrgency),
    [board, filter],
  );
  const mayRemind = isAllowed('unit.remind', board?.may);
  const columns = useMemo(
    () =>
      board === undefined
        ? []
        : progressColumns(board, time, { mayRemind, onRemind: (line) => setReminding([line]), onOpenUnit }),
    [board, time, mayRemind, onOpenUnit],
  );
  if (board === undefined) return error === null ? <Skeleton rows={10} /> : <ActProblems error={error} />;
  const owing = lines.filter((line) => owedMark(line) !== undefined);
  return (
    <>
      <PageFrame
        title={words.title}
        note={words.note(board.round.title, board.units.length)}
        actions={
          <>
            <ChipStrip
              label={words.filters}
              selected={filter}
              onSelect={(key) => setFilter(key as ProgressFilter)}
              chips={chipsOf(board.units)}
            />
            {isAllowed('progress.export', board.may) && (
              <a className={styles.download} href={progressWorkbook(roundId)} download>
                {words.exportExcel}
              </a>
            )}
            {mayRemind && owing.length > 0 && (
              <Button kind="primary" onClick={() => setReminding(owing)}>
                {words.remindAll(owing.length)}
              </Button>
            )}
          </>
        }
      >
        <Table<ProgressLine>
          label={words.title}
          noun={words.noun}
          columns={columns}
          rows={lines}
          total={board.units.length}
          rowKey={({ unitId }) => unitId}
          rowHeight={narrow ? 76 : 44}
          selected={selected}
          onSelect={setSelected}
          onOpen={(unitId) => {
            const line = lines.find((one) => one.unitId === unitId);
            if (line && owedMark(line) === undefined) onOpenUnit(unitId);
            else if (line && mayRemind) setReminding([line]);
          }}
          actions={<Legend />}
          empty={<EmptyState title={words.empty}>{words.emptyNote}</EmptyState>}
        />
      </PageFrame>
      {reminding && (
        <RemindDialog board={board} lines={reminding} time={time} onClose={() => setReminding(undefined)} />
      )}
    </>
  );
};

const chipsOf = (units: readonly ProgressLine[]): readonly Chip[] => {
  const count = (filter: ProgressFilter) => units.filter((line) => passes(filter, line)).length;
  const chips: readonly Chip[] = [
    { key: 'late', label: words.late, state: 'late', count: count('late') },
    { key: 'idle', label: words.idle, state: 'explain', count: count('idle') },
    { key: 'approval', label: words.waitingApproval, state: 'started', count: count('approval') },
    { key: 'extended', label: words.extended, state: 'explain', count: count('extended') },
  ];
  return [
    { key: 'all', label: words.all, count: units.length },
    ...chips.filter((chip) => (chip.count ?? 0) > 0),
  ];
};

const Legend = () => (
  <span className={styles.legend} title={words.legendNote}>
    <StateIcon state="accepted" /> {words.legendDone}
    <StateIcon state="started" /> {words.legendDoing}
    <StateIcon state="late" /> {words.legendLate}
    <StateIcon state="explain" /> {words.legendIdle}
    <span>{words.legendToCome}</span>
  </span>
);
