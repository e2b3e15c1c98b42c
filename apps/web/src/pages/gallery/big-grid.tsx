import { galleryWords as words } from '@parindex/text';
import { useMemo, useState } from 'react';
import { CellInput, State, TreeGrid, type TreeGridColumn, type TreeRow } from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

const units = 168;
const items = 100;

type Cell = { code: string; name: string; isItem: boolean };

const columns: readonly TreeGridColumn<Cell>[] = [
  { key: 'code', header: words.gridColumns.code, width: 84, cell: ({ code }) => code },
  { key: 'name', header: words.gridColumns.name, cell: ({ name }) => <span>{name}</span> },
  {
    key: 'points',
    header: words.gridColumns.points,
    width: 66,
    align: 'end',
    cell: ({ isItem }) => (isItem ? '1,25' : ''),
    isInput: ({ isItem }) => isItem,
  },
  {
    key: 'state',
    header: words.gridColumns.state,
    width: 119,
    cell: ({ isItem }) => isItem && <State state="sent" />,
  },
];

/** 168 units by 100 items: what must stay fluid. */
export const BigGrid = () => {
  const rows = useMemo(allRows, []);
  const [selected, setSelected] = useState<string>();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  return (
    <Sample title={words.bigGrid(units, items)}>
      <div className={styles.big} data-sample="big-grid">
        <TreeGrid
          label={words.bigGrid(units, items)}
          rows={rows}
          columns={columns}
          codeColumn="code"
          nameColumn="name"
          folded={folded}
          onFold={(key, isFolded) =>
            setFolded(
              (before) => new Set(isFolded ? [...before, key] : [...before].filter((other) => other !== key)),
            )
          }
          selected={selected}
          onSelect={setSelected}
          rowHeight={26}
          editor={({ seed, done }) => (
            <CellInput
              label={words.gridColumns.points}
              text="1,25"
              seed={seed}
              done={done}
              align="end"
              onCommit={() => undefined}
            />
          )}
        />
      </div>
    </Sample>
  );
};

const allRows = (): readonly TreeRow<Cell>[] =>
  Array.from({ length: units }, (_, unit) => [
    {
      key: `${unit}`,
      level: 1,
      hasChildren: true,
      tone: 'strong' as const,
      data: { code: `${unit + 1}`, name: words.bigRow(unit + 1, 0), isItem: false },
    },
    ...Array.from({ length: items }, (_item, item) => ({
      key: `${unit}.${item}`,
      level: 2,
      hasChildren: false,
      data: { code: `${unit + 1}.${item + 1}`, name: words.bigRow(unit + 1, item + 1), isItem: true },
    })),
  ]).flat();
