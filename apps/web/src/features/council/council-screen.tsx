import type { AgendaRowReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { agendaWords, councilWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { showPoints } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { useMedia } from '../../lib/media.ts';
import {
  ActProblems,
  EmptyState,
  Icon,
  KeyFooter,
  Skeleton,
  SplitPane,
  State,
  Table,
  type TableColumn,
} from '../../ui/index.ts';
import { AgendaPane } from './agenda-pane.tsx';
import styles from './council.module.css';
import { agendaQuery, type Minutes, minutesPath } from './council-calls.ts';

export type CouncilScreenProps = {
  readonly roundId: Id;
  /** What stands beside the title from elsewhere. */
  readonly actions: ReactNode;
  readonly drawRuler: (row: AgendaRowReply) => ReactNode;
};

/** Hội đồng: what is to be decided, then what is decided; the selected item whole at the right. */
export const CouncilScreen = ({ roundId, actions, drawRuler }: CouncilScreenProps) => {
  const { data, error } = useQuery(agendaQuery(roundId));
  const isNarrow = useMedia('(width < 1200px)');
  const [chosen, setChosen] = useState<string>();
  const [minutes, setMinutes] = useState<Minutes>({ number: '', on: '' });
  if (data === undefined) return error === null ? <Skeleton rows={8} /> : <ActProblems error={error} />;
  const open = data.rows.filter(({ decision }) => decision === undefined);
  const decided = data.rows.filter(({ decision }) => decision !== undefined);
  // where the item lies over the list, the list is what one comes for
  const first = isNarrow || chosen === '' ? undefined : data.rows[0];
  const selected = data.rows.find((row) => keyOf(row) === chosen) ?? first;
  const table = {
    noun: words.noun,
    plain: true,
    rowHeight: 34,
    columns,
    rowKey: keyOf,
    selected: selected && keyOf(selected),
    onSelect: setChosen,
    onOpen: setChosen,
  };
  return (
    <>
      <SplitPane
        title={words.title}
        switchLabel={words.switchSide}
        paneLabel={words.pane}
        onClose={() => setChosen('')}
        pane={
          selected === undefined ? undefined : (
            <AgendaPane
              key={`${keyOf(selected)}:${selected.decision?.version ?? 0}`}
              roundId={roundId}
              row={selected}
              minutes={minutes}
              onMinutes={setMinutes}
              onClose={() => setChosen('')}
              sitting={data.round.state === 'council'}
              ruler={drawRuler(selected)}
            />
          )
        }
        main={
          <div className={styles.main}>
            <header className={styles.head}>
              <div>
                <h1>{words.title}</h1>
                <p className={styles.quiet}>{words.note(open.length, decided.length)}</p>
              </div>
              <span className={styles.acts}>
                {actions}
                {isAllowed('council.minutes', data.may) && data.rows.length > 0 && (
                  <a className={styles.link} href={minutesPath(roundId)} download>
                    <Icon name="download" /> {words.download}
                  </a>
                )}
              </span>
            </header>
            {data.rows.length === 0 ? (
              <EmptyState title={words.empty}>{words.emptyNote}</EmptyState>
            ) : (
              <>
                <h2>{words.agenda}</h2>
                <Table
                  {...table}
                  label={words.agenda}
                  rows={open}
                  empty={<p className={styles.quiet}>{words.allDecided}</p>}
                />
                {decided.length > 0 && (
                  <>
                    <h2>{words.decided}</h2>
                    <Table {...table} label={words.decided} rows={decided} />
                  </>
                )}
              </>
            )}
          </div>
        }
      />
      <KeyFooter
        keys={[
          { keys: 'ArrowUp', label: '' },
          { keys: 'ArrowDown', label: words.keys.row },
          { keys: 'F6', label: words.switchSide },
        ]}
      />
    </>
  );
};

const keyOf = ({ unitId, itemId }: AgendaRowReply): string => `${unitId}:${itemId}`;

const columns: readonly TableColumn<AgendaRowReply>[] = [
  { key: 'code', header: words.code, width: 64, cell: ({ code }) => code },
  { key: 'item', header: words.item, hideUnder: 620, cell: ({ name }) => name },
  { key: 'unit', header: words.unit, cell: ({ unitName }) => unitName },
  {
    key: 'why',
    header: words.why,
    hideUnder: 480,
    cell: ({ agenda }) => agenda && <State state="review">{agendaWords[agenda]}</State>,
  },
  {
    key: 'claimed',
    header: words.claimed,
    width: 76,
    align: 'end',
    cell: ({ claim }) => (claim?.outcome.kind === 'settled' ? showPoints(claim.outcome.points) : ''),
  },
  {
    key: 'appraised',
    header: words.appraised,
    width: 84,
    align: 'end',
    cell: ({ appraisal }) => (appraisal.points === undefined ? '' : showPoints(appraisal.points)),
  },
  {
    key: 'decided',
    header: words.conclusion,
    width: 80,
    align: 'end',
    cell: ({ decision }) => decision && <strong>{showPoints(decision.points)}</strong>,
  },
];
