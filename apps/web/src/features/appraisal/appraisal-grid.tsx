import { exact } from '@parindex/domain';
import { appraisalWords as words } from '@parindex/text';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePhone, usePrinting } from '../../lib/media.ts';
import { Checkbox, classes, Icon, RowSpace } from '../../ui/index.ts';
import styles from './appraisal-grid.module.css';
import type { AppraisalLine, LinePart } from './appraisal-line.ts';
import { type Draft, GridRow, type RowActs } from './grid-row.tsx';
import { scaleWords, shownAxis } from './line-ruler.tsx';
import type { LineTrouble } from './use-appraising.ts';

/** The rows of one part of the grid, with its heading. */
export type GridPart = {
  readonly part: LinePart;
  readonly lines: readonly AppraisalLine[];
  readonly folded: boolean;
};

export type AppraisalGridProps = {
  readonly parts: readonly GridPart[];
  /** What a row is: "đơn vị", "mục"; and the head of its column. */
  readonly noun: string;
  readonly nameHead: string;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly selected: string | undefined;
  /** Rows that can be checked, and whether they are. */
  readonly checked: ReadonlyMap<string, boolean>;
  readonly busy: ReadonlySet<string>;
  readonly troubles: Readonly<Record<string, LineTrouble>>;
  readonly now: string;
  /** One line a row, whole only where it is selected. */
  readonly dense: boolean;
  readonly acts: RowActs;
  readonly onFold: (part: LinePart) => void;
  readonly onCheckAll: (on: boolean) => void;
  readonly foot?: ReactNode;
};

/** From so many rows on each takes one line, and only those in sight exist. */
export const manyLines = 60;

type Entry = { readonly part: GridPart } | { readonly line: AppraisalLine };

/** Rows in their parts, the ones to look at first; of many rows only those in sight exist. */
export const AppraisalGrid = (props: AppraisalGridProps) => {
  const { parts, noun, selected, checked, acts } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = usePhone();
  const printing = usePrinting();
  const entries = parts.flatMap((part): Entry[] => [
    { part },
    ...(part.folded ? [] : part.lines.map((line) => ({ line }))),
  ]);
  const all = parts.flatMap(({ lines }) => lines);
  const dense = props.dense && !isPhone;
  const isVirtual = entries.length > manyLines && !printing;
  const virtual = useVirtualizer({
    count: entries.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => (dense ? 26 : 60),
    getItemKey: (index) => keyOf(entries[index]),
    overscan: 10,
    scrollPaddingStart: 34,
  });
  const items = virtual.getVirtualItems();
  const first = isVirtual ? (items[0]?.index ?? 0) : 0;
  const drawn = isVirtual ? entries.slice(first, (items.at(-1)?.index ?? -1) + 1) : entries;
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const hasShare = all.some(({ item }) => item.isShare);
  const drawnRuler = all.find(({ item }) => item.ruler !== undefined)?.item.ruler;
  const hasRuler = drawnRuler !== undefined;
  const sameItem = all.every(({ item }) => item === all[0]?.item);
  const boxes = [...checked.values()];
  const selectedAt = entries.findIndex((entry) => 'line' in entry && entry.line.key === selected);
  const scroll = useRef(virtual.scrollToIndex);
  useEffect(() => {
    scroll.current = virtual.scrollToIndex;
  });
  useEffect(() => {
    if (selectedAt < 0) return;
    if (isVirtual) scroll.current(selectedAt, { align: 'auto' });
    else scroller.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedAt, isVirtual]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.table}
        aria-label={words.grid}
        aria-rowcount={all.length + 1}
        role={all.length > 0 ? 'grid' : undefined}
      >
        <colgroup>
          <col style={{ width: 44 }} />
          <col style={{ width: sameItem ? (dense ? 190 : 152) : 210 }} />
          <col style={{ width: hasShare ? 74 : 130 }} />
          {hasShare && <col style={{ width: 66 }} />}
          {hasRuler && <col style={{ width: 158 }} />}
          <col style={{ width: 72 }} />
          <col style={{ width: 48 }} />
          <col style={{ width: 86 }} />
          <col />
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.box}>
              {boxes.length > 0 ? (
                <Checkbox
                  label={words.selectAll}
                  labelHidden
                  checked={boxes.every((on) => on)}
                  mixed={boxes.some((on) => on) && !boxes.every((on) => on)}
                  onChange={props.onCheckAll}
                />
              ) : (
                <span className="visually-hidden">{words.selection}</span>
              )}
            </th>
            <th scope="col">{props.nameHead}</th>
            <th scope="col" className={styles.end}>
              {words.figures}
            </th>
            {hasShare && (
              <th scope="col" className={styles.end}>
                {words.share}
              </th>
            )}
            {hasRuler && (
              <th scope="col">
                {sameItem
                  ? words.rulerRange(
                      scaleWords(drawnRuler, shownAxis(drawnRuler).from).replace(/\s*%$/, ''),
                      scaleWords(drawnRuler, shownAxis(drawnRuler).to),
                    )
                  : words.ruler}
              </th>
            )}
            <th scope="col" className={styles.end}>
              {words.claimed}
            </th>
            <th scope="col" className={styles.end}>
              <abbr title={words.documentsFull}>{words.documents}</abbr>
            </th>
            <th scope="col" className={styles.end}>
              {words.appraised}
            </th>
            <th scope="col">{words.conclusion}</th>
          </tr>
        </thead>
        <RowSpace height={before} />
        <tbody>
          {drawn.map((entry, at) => {
            const index = first + at;
            if ('part' in entry)
              return (
                <PartHead
                  key={entry.part.part}
                  part={entry.part}
                  noun={noun}
                  span={7 + Number(hasShare) + Number(hasRuler)}
                  onFold={props.onFold}
                  index={index}
                  measure={virtual.measureElement}
                />
              );
            const { key } = entry.line;
            return (
              <GridRow
                key={key}
                line={entry.line}
                draft={props.drafts[key]}
                selected={key === selected}
                checked={checked.get(key)}
                busy={props.busy.has(key)}
                trouble={props.troubles[key]}
                now={props.now}
                acts={acts}
                index={index}
                measure={virtual.measureElement}
                {...{ dense, hasShare, hasRuler }}
              />
            );
          })}
        </tbody>
        <RowSpace height={after} />
      </table>
      {hasRuler && <Legend floor={floorOf(sameItem ? all[0] : undefined)} />}
      {props.foot}
    </div>
  );
};

const keyOf = (entry: Entry | undefined): string => {
  if (entry === undefined) return '';
  return 'part' in entry ? entry.part.part : entry.line.key;
};

const PartHead = ({
  part: { part, lines, folded },
  noun,
  span,
  onFold,
  index,
  measure,
}: {
  part: GridPart;
  noun: string;
  span: number;
  onFold: (part: LinePart) => void;
  index: number;
  measure: (element: Element | null) => void;
}) => (
  <tr ref={measure} data-index={index} className={styles.part}>
    <th scope="colgroup" colSpan={span}>
      <button type="button" className={styles.fold} aria-expanded={!folded} onClick={() => onFold(part)}>
        <Icon name={folded ? 'fold-closed' : 'fold-open'} />
        {partTitle[part](lines.length, noun)}
      </button>
      {part === 'agreed' && <span>{words.agreedNote}</span>}
      {part === 'figure' && <span>{words.byFigureNote}</span>}
    </th>
  </tr>
);

const partTitle: Record<LinePart, (count: number, noun: string) => string> = {
  look: words.toLook,
  agreed: words.agreed,
  figure: words.byFigure,
  exempt: words.exempt,
};

const Legend = ({ floor }: { floor: string | undefined }) => (
  <p className={styles.legend}>
    <span>
      <span className={classes(styles.sign, styles.signEqual)} aria-hidden="true" />
      {words.legendEqual}
    </span>
    <span>
      <span className={classes(styles.sign, styles.signClaimed)} aria-hidden="true" />
      {words.legendClaimed}
    </span>
    <span>
      <span className={classes(styles.sign, styles.signAppraised)} aria-hidden="true" />
      {words.legendAppraised}
    </span>
    {floor !== undefined && (
      <span>
        <span className={classes(styles.sign, styles.signNothing)} aria-hidden="true" />
        {floor}
      </span>
    )}
  </p>
);

const floorOf = (line: AppraisalLine | undefined): string | undefined => {
  const ruler = line?.item.ruler;
  const first = ruler?.segments[0];
  if (ruler === undefined || first?.kind !== 'nothing' || exact.isZero(exact.decimal(first.to)))
    return undefined;
  return words.legendNothing(scaleWords(ruler, first.to));
};
