import { galleryWords as words } from '@parindex/text';
import { useState } from 'react';
import {
  CellInput,
  type EditedCell,
  State,
  StateIcon,
  type StateName,
  TreeGrid,
  type TreeGridColumn,
  type TreeRow,
} from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

type Line = {
  code: string;
  name: string;
  maximum: string;
  figures: string;
  points: string;
  evidence: string;
  state?: StateName;
  owner: string;
};

const line = (code: string, name: string, maximum: string, rest: Partial<Line> = {}): Line => ({
  code,
  name,
  maximum,
  figures: '',
  points: '',
  evidence: '',
  owner: '',
  ...rest,
});

const start: readonly TreeRow<Line>[] = [
  {
    key: '1',
    level: 1,
    hasChildren: true,
    tone: 'strong',
    data: line('1', words.gridRows.field, '12', { points: '9,53' }),
  },
  {
    key: '1.1',
    level: 2,
    hasChildren: true,
    tone: 'soft',
    data: line('1.1', words.gridRows.criterion, '3', { points: '2,90' }),
  },
  {
    key: '1.1.2',
    level: 3,
    hasChildren: false,
    data: line('1.1.2', words.gridRows.part, '0,5', {
      figures: words.gridFigures.enough,
      points: '0,50',
      evidence: '1',
      state: 'accepted',
      owner: words.gridOwner,
    }),
  },
  {
    key: '1.1.3',
    level: 3,
    hasChildren: false,
    data: line('1.1.3', words.gridRows.chosen, '2', {
      figures: words.gridFigures.estimate,
      points: '1,90',
      evidence: '2',
      state: 'started',
      owner: words.gridOwner,
    }),
  },
  {
    key: '3.4.2',
    level: 2,
    hasChildren: false,
    tone: 'muted',
    data: line('3.4.2', words.gridRows.exempt, '3', {
      figures: words.gridFigures.exempt,
      points: '–',
      state: 'exempt',
      owner: '–',
    }),
  },
];

const columns: readonly TreeGridColumn<Line>[] = [
  { key: 'code', header: words.gridColumns.code, width: 60, cell: ({ code }) => code },
  { key: 'name', header: words.gridColumns.name, cell: ({ name }) => <span>{name}</span> },
  {
    key: 'maximum',
    hideUnder: 500,
    header: words.gridColumns.maximum,
    width: 48,
    align: 'end',
    cell: ({ maximum }) => maximum,
  },
  {
    key: 'figures',
    header: words.gridColumns.figures,
    width: 138,
    hideUnder: 500,
    cell: ({ figures }) => figures,
    isInput: ({ state }) => state !== undefined && state !== 'exempt',
  },
  {
    key: 'points',
    header: words.gridColumns.points,
    width: 66,
    align: 'end',
    cell: ({ points }) => <strong>{points}</strong>,
  },
  {
    key: 'evidence',
    header: words.gridColumns.evidence,
    width: 44,
    align: 'end',
    hideUnder: 620,
    cell: ({ evidence }) =>
      evidence === '2' ? (
        <span className={styles.attention}>
          <StateIcon state="explain" /> {evidence}
        </span>
      ) : (
        evidence
      ),
  },
  {
    key: 'state',
    header: words.gridColumns.state,
    width: 119,
    cell: ({ state }) => state && <State state={state} />,
  },
  { key: 'owner', header: words.gridColumns.owner, width: 82, hideUnder: 620, cell: ({ owner }) => owner },
];

export const GridSample = () => {
  const [rows, setRows] = useState(start);
  const [selected, setSelected] = useState<string>('1.1.3');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (key: string, isFolded: boolean) =>
    setFolded(
      (before) => new Set(isFolded ? [...before, key] : [...before].filter((other) => other !== key)),
    );
  const editor = ({ row, seed, done }: EditedCell<Line>) => (
    <CellInput
      label={words.gridColumns.figures}
      text={row.data.figures}
      seed={seed}
      inputMode="text"
      done={done}
      onCommit={(figures) => {
        setRows((before) =>
          before.map((each) => (each.key === row.key ? { ...each, data: { ...each.data, figures } } : each)),
        );
        return undefined;
      }}
    />
  );
  return (
    <Sample title={words.grid}>
      <div className={styles.grid}>
        <TreeGrid
          label={words.grid}
          rows={rows}
          columns={columns}
          codeColumn="code"
          nameColumn="name"
          folded={folded}
          onFold={fold}
          selected={selected}
          onSelect={setSelected}
          editor={editor}
        />
      </div>
      <p className={styles.note}>{words.gridNote}</p>
    </Sample>
  );
};
