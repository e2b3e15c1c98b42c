import type { RankingReply, RankingRowReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { showDecimal, showDifference, showMaximum } from '../../lib/format.ts';
import { compareDecimals } from '../../lib/search.ts';
import { classes, Icon } from '../../ui/index.ts';
import { Movement } from './movement.tsx';
import styles from './ranking-table.module.css';
import { type Heat, heatKey, heatOf, partsOf, type RankingPart } from './ranking-view.ts';

/** Which cell is open: a unit, and one of its fields or all of them. */
export type OpenCell = { readonly unitId: string; readonly rowId?: string };

type Props = {
  ranking: RankingReply;
  open: OpenCell | undefined;
  onOpen: (cell: OpenCell) => void;
};

/** The draft ranking: grades as headings, shares by field in the colours of the group, what hides behind each on a click. */
export const RankingTable = ({ ranking, open, onOpen }: Props) => {
  const table = useRef<HTMLTableElement>(null);
  const heats = useMemo(() => heatOf(ranking), [ranking]);
  const parts = useMemo(() => partsOf(ranking), [ranking]);
  const { previousYear, fields } = ranking;
  const columns = 8 + fields.length + (previousYear === undefined ? 0 : 2) - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-at]') : null;
    if (step === undefined || cell === null) return;
    const [row = 0, column = 0] = (cell.dataset.at ?? '').split(':').map(Number);
    const next = table.current?.querySelector<HTMLElement>(
      `[data-at="${row + step.row}:${column + step.column}"]`,
    );
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  let at = 0;
  return (
    <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
      <caption className="visually-hidden">{words.title(ranking.group.name)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.rank}>
            {words.rank}
          </th>
          <th scope="col" className={styles.unit}>
            {words.unit}
          </th>
          {previousYear !== undefined && (
            <th scope="col" className={styles.before}>
              {words.rankBefore(previousYear)}
            </th>
          )}
          {fields.map((field) => (
            <th key={field.rowId} scope="col" className={styles.field} title={`${field.code}. ${field.name}`}>
              <span className={styles.short}>
                {field.code} {field.shortName}
              </span>
              <small>{words.ofMaximum(showMaximum(field.maxPoints))}</small>
            </th>
          ))}
          <th scope="col" className={styles.end}>
            {words.besides}
          </th>
          <th scope="col" className={styles.end}>
            {words.total}
          </th>
          <th scope="col" className={styles.end}>
            {words.maximum}
          </th>
          <th scope="col" className={styles.end}>
            {words.index}
          </th>
          {previousYear !== undefined && (
            <th scope="col" className={styles.end}>
              {words.compared(previousYear)}
            </th>
          )}
          <th scope="col" className={styles.grade}>
            {words.grade}
          </th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.key}>
          <PartHead part={part} columns={columns} />
          {part.rows.map((row) => {
            const index = at;
            at += 1;
            return <Line key={row.unitId} {...{ ranking, row, heats, open, onOpen, index }} />;
          })}
        </tbody>
      ))}
    </table>
  );
};

const steps: Readonly<Record<string, { row: number; column: number }>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const PartHead = ({ part, columns }: { part: RankingPart; columns: number }) => {
  const { grade, note } = words.band(
    part.grade ?? (part.outside ? words.outside : words.noGrade),
    part.range,
    part.rows.length,
  );
  return (
    <tr className={styles.part}>
      <th scope="colgroup" colSpan={columns}>
        <strong>{grade}</strong>
        {part.range === '' ? ` · ${words.units(part.rows.length)}` : `, ${note}`}
      </th>
    </tr>
  );
};

const Line = ({
  ranking,
  row,
  heats,
  open,
  onOpen,
  index,
}: Props & { row: RankingRowReply; heats: ReadonlyMap<string, Heat>; index: number }) => {
  const isOpen = open?.unitId === row.unitId;
  const besides = addedText(row);
  return (
    <tr className={classes(isOpen && styles.open)}>
      <td className={styles.rank}>{row.rank ?? '–'}</td>
      <th scope="row" className={styles.unit}>
        <button
          type="button"
          className={styles.name}
          data-at={`${index}:0`}
          onClick={() => onOpen({ unitId: row.unitId })}
        >
          {row.name}
        </button>
        <LineNote row={row} places={ranking.scoring.ranking.places} />
      </th>
      {ranking.previousYear !== undefined && (
        <td className={styles.before}>
          <Movement row={row} />
        </td>
      )}
      {row.fields.map((field, position) => {
        const heat = heats.get(heatKey(row.unitId, field.rowId));
        const named = ranking.fields[position];
        const smaller = named !== undefined && compareDecimals(field.maximum, named.maxPoints) < 0;
        const share = field.share === undefined ? '–' : showDecimal(field.share, 1);
        return (
          <td key={field.rowId} className={styles.cell}>
            <button
              type="button"
              tabIndex={-1}
              className={classes(
                styles.heat,
                heat && styles[`step${heat.step}`],
                isOpen && open?.rowId === field.rowId && styles.chosen,
              )}
              data-at={`${index}:${position + 1}`}
              aria-label={words.cellLabel(
                row.name,
                named?.shortName ?? '',
                heat?.lowest ? `${share}, ${words.lowestMark}` : share,
              )}
              onClick={() => onOpen({ unitId: row.unitId, rowId: field.rowId })}
            >
              {heat?.lowest && (
                <span className={styles.lowest}>
                  <Icon name="fold-open" size={8} />
                </span>
              )}
              {share}
              {smaller && '*'}
              {field.pending > 0 && <span className={styles.pending}>?</span>}
            </button>
          </td>
        );
      })}
      <td className={styles.end}>{besides}</td>
      <td className={styles.end}>{showDecimal(row.total, 2)}</td>
      <td className={styles.end}>{showMaximum(row.maximum)}</td>
      <td className={classes(styles.end, styles.index)}>
        {row.index === undefined ? '–' : showDecimal(row.index, ranking.scoring.ranking.places)}
      </td>
      {ranking.previousYear !== undefined && (
        <td className={styles.end}>
          {row.previous?.difference === undefined ? '–' : showDifference(row.previous.difference)}
        </td>
      )}
      <td className={styles.grade}>
        {row.grade}
        <NearGrade row={row} />
      </td>
    </tr>
  );
};

const addedText = ({ bonus, deduction }: RankingRowReply): string => {
  const parts = [bonus, deduction].filter((points) => /[1-9]/.test(points));
  return parts.length === 0 ? '–' : parts.map((points) => showDifference(points)).join(' ');
};

/** Said below the name: a shared rank, exemptions, items without points. */
const LineNote = ({ row, places }: { row: RankingRowReply; places: number }) => {
  const notes = [
    ...(row.shares > 1 && row.rank !== undefined && row.index !== undefined
      ? [row.needsCouncil ? words.tiedCouncil : words.tied(row.rank, showDecimal(row.index, places))]
      : []),
    ...(row.exemptions.length > 0 ? [words.exempt(row.exemptions.map(({ code }) => code))] : []),
    ...(row.pending > 0 ? [words.stillPending(row.pending)] : []),
  ];
  return notes.length === 0 ? null : <small>{notes.join(' · ')}</small>;
};

/** So near a better grade that somebody will ask: less than a tenth of a point of percent. */
const nearBy = '0.1';

const NearGrade = ({ row }: { row: RankingRowReply }) =>
  row.nextGrade !== undefined && compareDecimals(row.nextGrade.missing, nearBy) < 0 ? (
    <small className={styles.near}>
      {words.missingForGrade(showDecimal(row.nextGrade.missing, 2), row.nextGrade.name)}
    </small>
  ) : null;
