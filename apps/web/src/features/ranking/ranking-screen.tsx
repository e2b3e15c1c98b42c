import type { RankingReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { dayOf } from '../../lib/format.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { usePhone } from '../../lib/media.ts';
import { useSession } from '../../lib/session.ts';
import { classes, EmptyState, Skeleton } from '../../ui/index.ts';
import { ConditionsBar } from './conditions-bar.tsx';
import { IndexStrip } from './index-strip.tsx';
import { PublishedBar } from './published-bar.tsx';
import { RankingCards } from './ranking-cards.tsx';
import { EmbargoBar, GroupFigures, RankingHead } from './ranking-head.tsx';
import { rankingQuery } from './ranking-query.ts';
import styles from './ranking-screen.module.css';
import { type OpenCell, RankingTable } from './ranking-table.tsx';
import { ReasonsPane } from './reasons-pane.tsx';
import { Watermark } from './watermark.tsx';

/** Xếp hạng và công bố: the draft of one group, the reason behind every number, the way to publication. */
export const RankingScreen = ({
  roundId,
  groupId,
  onGroup,
}: {
  roundId: string;
  groupId: string | undefined;
  onGroup: (groupId: string) => void;
}) => {
  const { data, error } = useQuery(rankingQuery(roundId, groupId));
  if (error !== null) throw error;
  if (data === undefined) return <Skeleton rows={12} expected={12} />;
  return <Ranking key={data.group.id} ranking={data} onGroup={onGroup} />;
};

const Ranking = ({ ranking, onGroup }: { ranking: RankingReply; onGroup: (groupId: string) => void }) => {
  const session = useSession();
  const phone = usePhone();
  const [cell, setCell] = useState<OpenCell>();
  const pane = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const row = ranking.rows.find(({ unitId }) => unitId === cell?.unitId);
  const open = (next: OpenCell) => {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    setCell(next);
  };
  const close = () => {
    setCell(undefined);
    opener.current?.focus();
  };
  useEffect(() => {
    if (cell !== undefined) pane.current?.focus({ preventScroll: true });
  }, [cell]);
  useKeys(words.screen, [
    { keys: 'ArrowDown', label: words.keys.move, run: () => undefined, listedOnly: true },
    { keys: 'Enter', label: words.keys.open, run: () => undefined, listedOnly: true },
  ]);
  useKeys('', [{ keys: 'Escape', label: words.keys.close, run: close }], { active: cell !== undefined });
  if (ranking.rows.length === 0)
    return (
      <EmptyState title={words.emptyTitle} isPage>
        {words.emptyText}
      </EmptyState>
    );
  return (
    <div className={styles.screen}>
      <EmbargoBar ranking={ranking} />
      <div className={styles.sheet}>
        <RankingHead ranking={ranking} onGroup={onGroup} />
        <div className={styles.summary}>
          <GroupFigures ranking={ranking} />
          {!phone && <IndexStrip ranking={ranking} selected={cell?.unitId} />}
        </div>
        <div className={styles.scroller}>
          {phone ? (
            <RankingCards ranking={ranking} onOpen={open} />
          ) : (
            <>
              <RankingTable ranking={ranking} open={cell} onOpen={open} />
              <Legend />
            </>
          )}
        </div>
        {ranking.publication === undefined && (
          <Watermark name={session.person.name} day={dayOf(ranking.round.now)} />
        )}
        {row !== undefined && cell !== undefined && (
          <aside ref={pane} tabIndex={-1} className={styles.pane} aria-label={words.reasonPane(row.name)}>
            <ReasonsPane
              ranking={ranking}
              row={row}
              cell={cell}
              onField={(rowId) => setCell({ unitId: row.unitId, ...(rowId === undefined ? {} : { rowId }) })}
              onClose={close}
            />
          </aside>
        )}
      </div>
      {ranking.publication === undefined ? (
        <ConditionsBar ranking={ranking} />
      ) : (
        <PublishedBar ranking={ranking} />
      )}
    </div>
  );
};

const heats = [1, 2, 3, 4, 5] as const;

const Legend = () => (
  <p className={styles.legend}>
    <span>
      {words.heatLegend} {words.low}{' '}
      {heats.map((step) => (
        <i key={step} className={classes(styles.sample, styles[`heat${step}`])} aria-hidden="true" />
      ))}{' '}
      {words.high}
    </span>
    <span>
      <span className={styles.mark} aria-hidden="true">
        ▾
      </span>{' '}
      {words.lowestLegend}
    </span>
    <span>{words.openCell}</span>
  </p>
);
