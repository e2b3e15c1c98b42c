import type { RankedUnitReply, RankingReply, RankingRowReply } from '@parindex/contract';
import { commonWords, traceSentence, rankingWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { showDecimal, showMaximum, showPoints } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { classes, Icon, Skeleton } from '../../ui/index.ts';
import { NoteForm } from './note-form.tsx';
import { rankedUnitQuery } from './ranking-query.ts';
import type { OpenCell } from './ranking-table.tsx';
import styles from './reasons-pane.module.css';

type Row = RankedUnitReply['rows'][number];

/** Why a unit has its points: every item of a field (or of all) with where its points come from, in words. */
export const ReasonsPane = ({
  ranking,
  row,
  cell,
  onField,
  onClose,
}: {
  ranking: RankingReply;
  row: RankingRowReply;
  cell: OpenCell;
  onField: (rowId: string | undefined) => void;
  onClose: () => void;
}) => {
  const { data } = useQuery(rankedUnitQuery(ranking.round.id, ranking.group.id, row.unitId));
  const shown = useMemo(() => rowsBelow(data?.rows ?? [], cell.rowId), [data, cell.rowId]);
  const field = ranking.fields.find(({ rowId }) => rowId === cell.rowId);
  const mayNote =
    field !== undefined && isAllowed('publication.note', ranking.may) && ranking.publication === undefined;
  return (
    <>
      <header className={styles.head}>
        <div>
          <h2>{row.name}</h2>
          <p className={styles.total}>
            {words.pointsOf(showDecimal(row.total, 2), showMaximum(row.maximum))}
            {row.index !== undefined && ` · ${showDecimal(row.index, 2)} %`}
            {row.grade !== undefined && ` · ${row.grade}`}
          </p>
        </div>
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <label className={styles.choice}>
        <span className="visually-hidden">{commonWords.choose}</span>
        <select
          value={cell.rowId ?? ''}
          onChange={(event) => onField(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{words.wholeUnit}</option>
          {ranking.fields.map(({ rowId, code, name }) => (
            <option key={rowId} value={rowId}>
              {code}. {name}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.body}>
        {data === undefined ? (
          <Skeleton rows={8} expected={8} />
        ) : (
          <ol className={styles.rows}>
            {shown.map((one) => (
              <ReasonRow key={one.rowId} row={one} />
            ))}
          </ol>
        )}
        {mayNote && data !== undefined && (
          <NoteForm
            key={`${row.unitId} ${field.rowId}`}
            roundId={ranking.round.id}
            unitId={row.unitId}
            rowId={field.rowId}
            field={`${field.code}. ${field.name}`}
            note={data.notes[field.rowId] ?? ''}
          />
        )}
      </div>
    </>
  );
};

/** The rows of one field in the order of the set, or all of them. */
const rowsBelow = (rows: readonly Row[], rowId: string | undefined): readonly Row[] => {
  if (rowId === undefined) return rows;
  const inside = new Set([rowId]);
  return rows.filter((row) => {
    const isIn = inside.has(row.rowId) || (row.parentId !== undefined && inside.has(row.parentId));
    if (isIn) inside.add(row.rowId);
    return isIn;
  });
};

const ReasonRow = ({ row }: { row: Row }) => {
  const applies = row.state !== 'not-applicable';
  const sentence = row.trace === undefined || row.trace.length === 0 ? undefined : traceSentence(row.trace);
  const said = row.conclusion ?? row.reason;
  return (
    <li className={classes(styles.row, row.kind === 'heading' && styles.heading)}>
      <p className={styles.line}>
        <span>
          <strong>{row.code}</strong> {row.name}
        </span>
        <strong className={styles.points}>
          {applies
            ? words.pointsOf(
                showPoints(row.points),
                showMaximum(row.kind === 'item' ? row.maxPoints : row.maximum),
              )
            : '–'}
        </strong>
      </p>
      {row.settledFrom !== undefined && (
        <p className={styles.note}>
          {words.source[row.settledFrom]}
          {row.source !== undefined && row.settledFrom === 'figure' && `: ${row.source}`}
          {row.estimated && ` · ${words.estimatedMark}`}
          {row.claimed !== undefined && row.claimed !== row.points && ` · ${words.claimedWas(row.claimed)}`}
        </p>
      )}
      {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
      {said !== undefined && <p className={styles.said}>{said}</p>}
      {row.minutesNumber !== undefined && row.minutesOn !== undefined && (
        <p className={styles.note}>{words.underMinutes(row.minutesNumber, row.minutesOn)}</p>
      )}
    </li>
  );
};
