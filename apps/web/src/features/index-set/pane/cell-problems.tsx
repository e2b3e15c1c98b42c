import type { ReadingReply } from '@parindex/contract';
import { type IndexSetChange, isItem, type Problem } from '@parindex/domain';
import { indexSetWords as words } from '@parindex/text';
import { useState } from 'react';
import { usePhone } from '../../../lib/media.ts';
import { Icon, StateIcon } from '../../../ui/index.ts';
import { plainSentence } from '../rows/problem-words.ts';
import { cellOf, needsLook, type SetLine, sheetRowOf } from '../rows/set-line.ts';
import styles from './cell-problems.module.css';
import { SheetExcerptView } from './sheet-excerpt-view.tsx';

type CellProblemsProps = {
  reading: ReadingReply;
  lines: readonly SetLine[];
  selected: string | undefined;
  mayEdit: boolean;
  /** Something above needs the room: only the head stays. */
  stepsBack: boolean;
  focusCell: string | undefined;
  onSelect: (rowId: string) => void;
  onChange: (change: IndexSetChange) => void;
  onEnterRule: (rowId: string) => void;
};

/** One cell that somebody must look at, with the row it belongs to. */
type CellProblem = {
  readonly key: string;
  readonly cell: string | undefined;
  readonly problem: Problem;
  readonly line: SetLine | undefined;
  readonly blocks: boolean;
};

/** Vấn đề theo ô: what is doubtful in the workbook, shown in its place, until somebody settled it. */
export const CellProblems = (props: CellProblemsProps) => {
  const { reading, lines, selected, mayEdit, focusCell, onSelect, onChange, onEnterRule } = props;
  const phone = usePhone();
  const [unfolded, setUnfolded] = useState(!phone);
  const folded = !unfolded || props.stepsBack;
  const problems = cellProblems(reading, lines);
  const blocking = problems.filter(({ blocks }) => blocks).length;
  return (
    <section className={styles.dock} aria-label={words.cellProblems}>
      <h3 className={styles.head}>
        <button
          type="button"
          aria-expanded={!folded}
          className={styles.fold}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Icon name={folded ? 'fold-closed' : 'fold-open'} size={10} />
          {words.cellProblems}
        </button>
        <span className={styles.counts}>{words.cellCounts(problems.length, blocking)}</span>
      </h3>
      {!folded && (
        <div className={styles.body}>
          {focusCell !== undefined && (
            <SheetExcerptView
              excerpt={reading.excerpt}
              sheet={reading.sheet}
              cell={focusCell}
              cells={lines.find(({ row }) => row.id === selected)?.reading?.cells}
            />
          )}
          {problems.length === 0 && <p className={styles.none}>{words.noCellProblems}</p>}
          <ul className={styles.list}>
            {problems.map(({ key, cell, problem, line, blocks }) => (
              <li key={key} className={line?.row.id === selected ? styles.current : undefined}>
                <span className={blocks ? styles.blocking : styles.doubtful}>
                  <StateIcon state={blocks ? 'late' : 'ask'} />
                  {cell ?? words.wholeTable}
                </span>
                <span>{plainSentence(problem)}</span>
                {line !== undefined && (
                  <CellAct
                    {...{ line, mayEdit, onSelect, onChange, onEnterRule }}
                    current={line.row.id === selected}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

const CellAct = ({
  line,
  current,
  mayEdit,
  onSelect,
  onChange,
  onEnterRule,
}: Pick<CellProblemsProps, 'mayEdit' | 'onSelect' | 'onChange' | 'onEnterRule'> & {
  line: SetLine;
  current: boolean;
}) => {
  const { row, verdict } = line;
  const act = (label: string, run: () => void) => (
    <button type="button" className={styles.act} onClick={run}>
      {label}
    </button>
  );
  if (mayEdit && verdict === 'unreadable') return act(words.enterRule, () => onEnterRule(row.id));
  // what Excel changed is settled by a word; a rule in doubt is settled in the pane, where its readings are
  if (mayEdit && verdict === 'look' && line.reading?.verdict === 'certain')
    return act(words.accept, () => onChange({ kind: 'confirm', rowId: row.id, seen: true }));
  return current ? null : act(words.showRow, () => onSelect(row.id));
};

/** What blocks first; then in the order of the sheet. A confirmed row has nothing left. */
const cellProblems = (reading: ReadingReply, lines: readonly SetLine[]): readonly CellProblem[] => {
  const bySheetRow = new Map(lines.map((line) => [line.reading?.sheetRow, line]));
  const inRows = lines
    .filter((line) => isItem(line.row) && needsLook(line))
    .flatMap((line) =>
      line.remarks.map((problem) => ({
        key: `${line.row.id}${problem.code}${problem.at ?? ''}`,
        cell: cellOf(problem.at),
        problem,
        line,
        blocks: line.verdict === 'unreadable',
      })),
    );
  const faults = lines.flatMap((line) =>
    line.faults.map((problem) => ({
      key: `${line.row.id}${problem.code}`,
      cell: cellOfFault(problem, line),
      problem,
      line,
      blocks: true,
    })),
  );
  const ofTable = reading.problems
    .filter(({ at, blocking }) => blocking === false && !bySheetRow.has(sheetRowOf(at)))
    .map((problem) => ({
      key: `${problem.code}${problem.at ?? ''}`,
      cell: cellOf(problem.at),
      problem,
      line: undefined,
      blocks: false,
    }));
  return [...faults, ...inRows, ...ofTable].toSorted(
    (one, other) => Number(other.blocks) - Number(one.blocks),
  );
};

/** What a fault of the set is about: its code, its maximum, or else its rule. */
const cellOfFault = ({ code }: Problem, { reading, row }: SetLine): string => {
  const { cells } = reading ?? {};
  if (code.startsWith('index-set.code')) return cells?.code ?? row.code;
  const ofMaximum = code.startsWith('index-set.maximum') || code === 'index-set.sum-differs';
  return (ofMaximum ? cells?.maxPoints : cells?.wording) ?? row.code;
};
