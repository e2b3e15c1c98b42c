import type { SetRow } from '@parindex/domain';
import { assessmentWords as words } from '@parindex/text';
import type { ReactNode } from 'react';
import { showMaximum } from '../../../lib/format.ts';
import { Pane, State, type TreeRow } from '../../../ui/index.ts';
import { Points } from '../sheet/points.tsx';
import type { SheetLine } from '../sheet/sheet-line.ts';
import styles from './heading-pane.module.css';

/** A field or criterion: its sum, and its items with their state. */
export const HeadingPane = ({
  row,
  line,
  below,
  head,
  onOpen,
}: {
  row: SetRow;
  line: SheetLine;
  below: readonly TreeRow<SheetLine>[];
  head: ReactNode;
  onOpen: (rowId: string) => void;
}) => (
  <Pane head={head}>
    <p className={styles.sum}>
      <strong>{line.points === undefined ? '–' : <Points points={line.points} />}</strong>{' '}
      {words.ofMaximum(showMaximum(row.maxPoints))}
      {line.brief !== '' && <span className={styles.brief}> · {line.brief}</span>}
    </p>
    <ul className={styles.items}>
      {below.map(({ key, data }) => (
        <li key={key}>
          <button type="button" className={styles.item} onClick={() => onOpen(key)}>
            <span>{data.row.code}</span>
            <span>{data.row.name}</span>
            <span className={styles.points}>
              {data.points === undefined ? '–' : <Points points={data.points} />}
            </span>
            {data.state !== undefined && <State state={data.state}>{data.stateWords}</State>}
          </button>
        </li>
      ))}
    </ul>
  </Pane>
);
