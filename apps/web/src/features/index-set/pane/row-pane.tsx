import type { ReadingReply } from '@parindex/contract';
import type { IndexSet, Item } from '@parindex/domain';
import { indexSetWords, setRowWords as words } from '@parindex/text';
import { type ReactNode, useState } from 'react';
import { useMedia } from '../../../lib/media.ts';
import { Icon, Pane, PanePart, State } from '../../../ui/index.ts';
import { WorkedExample } from '../example/worked-example.tsx';
import { missingParts } from '../rows/missing-parts.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { type RowReading, readingsOf, sameRule } from '../rows/row-readings.ts';
import { cellOf, type SetLine } from '../rows/set-line.ts';
import { CellProblems } from './cell-problems.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { RowActs } from './row-acts.ts';
import { RowFields } from './row-fields.tsx';
import styles from './row-pane.module.css';
import { RuleFoot } from './rule-foot.tsx';
import { RulePart } from './rule-part.tsx';

export type RowPaneProps = RowActs & {
  line: SetLine;
  lines: readonly SetLine[];
  set: IndexSet;
  reading: ReadingReply | undefined;
  mayEdit: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
  onClose: () => void;
  /** Stands over everything: a clash, a refused change. */
  notice: ReactNode;
};

/** One row in detail: the question its wording leaves, its rule tried with figures, its data, its place. */
export const RowPane = (props: RowPaneProps) => {
  const { line, set, reading, mayEdit, notice, onClose } = props;
  const { row } = line;
  const [choice, setChoice] = useState<{ rowId: string; index: number }>();
  const item = row.kind === 'item' ? row : undefined;
  const readings = item === undefined ? [] : readingsOf(item, line.reading);
  const current = readings.findIndex(({ rule }) => item !== undefined && sameRule(rule, item.rule));
  const chosen = choice?.rowId === row.id ? choice.index : Math.max(current, 0);
  const isOverlay = useMedia('(width < 1200px)');
  const missing = missingParts(row);
  return (
    <div className={styles.pane}>
      <div className={styles.upper}>
        <Pane
          head={
            <div className={styles.head}>
              <h2>
                <span className={styles.code}>{row.code}</span> {row.name}
              </h2>
              {line.reading?.cells.wording !== undefined && (
                <span className={styles.cell}>{indexSetWords.cell(line.reading.cells.wording)}</span>
              )}
              {isOverlay && (
                <button
                  type="button"
                  className={styles.close}
                  aria-label={indexSetWords.closePane}
                  onClick={onClose}
                >
                  <Icon name="cross" />
                </button>
              )}
            </div>
          }
          foot={
            mayEdit && item !== undefined && !item.fixed ? (
              <RuleFoot {...props} item={item} readings={readings} chosen={chosen} />
            ) : undefined
          }
        >
          {notice}
          {row.fixed && <p className={styles.missing}>{words.fixed}</p>}
          {row.kind === 'heading' && row.open && (
            <p className={styles.missing}>{row.fixed ? words.openHere : words.openBelow}</p>
          )}
          {line.faults.length > 0 && (
            <ul className={styles.faults}>
              {line.faults.map((problem) => (
                <li key={plainSentence(problem)}>
                  <State state="late">{plainSentence(problem)}</State>
                </li>
              ))}
            </ul>
          )}
          {missing.length > 0 && (
            <p className={styles.missing} role="status">
              <State state="unsent">{words.holdBack(missing.map((part) => words.missing[part]))}</State>
            </p>
          )}
          {item !== undefined && (
            <>
              <RulePart
                key={row.id}
                {...props}
                item={item}
                readings={readings}
                chosen={chosen}
                onChosen={(index) => setChoice({ rowId: row.id, index })}
              />
              <PanePart title={words.example}>
                <WorkedExample key={row.id} item={tried(item, readings[chosen], props.editing)} />
              </PanePart>
            </>
          )}
          <RowFields
            key={row.id}
            row={row}
            mayOpen={set.template === undefined}
            readOnly={!mayEdit || row.fixed === true}
            year={set.year}
            onRow={props.onRow}
          />
          {mayEdit && <PlaceFields {...props} row={row} />}
        </Pane>
      </div>
      {reading !== undefined && (
        <CellProblems
          reading={reading}
          lines={props.lines}
          selected={row.id}
          mayEdit={mayEdit}
          stepsBack={props.editing}
          focusCell={firstCell(line)}
          onSelect={props.onSelect}
          onChange={props.onChange}
          onEnterRule={(rowId) => {
            props.onSelect(rowId);
            props.onEditing(true);
          }}
        />
      )}
    </div>
  );
};

/** While a reading is being chosen, that one is tried. */
const tried = (item: Item, reading: RowReading | undefined, editing: boolean): Item =>
  item.attention && !editing && reading !== undefined ? { ...item, rule: reading.rule } : item;

/** The cell that the excerpt is drawn around: a doubtful one before that of the wording. */
const firstCell = ({ remarks, reading }: SetLine): string | undefined =>
  remarks.map(({ at }) => cellOf(at)).find((cell) => cell !== undefined) ??
  reading?.cells.wording ??
  reading?.cells.name;
