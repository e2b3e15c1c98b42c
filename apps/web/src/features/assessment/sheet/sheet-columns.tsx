import type { LevelWords } from '@parindex/domain';
import { assessmentWords as words } from '@parindex/text';
import { classes, State, StateIcon, type TreeGridColumn } from '../../../ui/index.ts';
import { Maximum, Points } from './points.tsx';
import styles from './sheet-columns.module.css';
import type { SheetLine } from './sheet-line.ts';

/** The columns of the sheet in their order; those of appraisal and council stand there once they have something. */
export const sheetColumns = (
  levelWords: LevelWords,
  { appraised, decided }: { appraised: boolean; decided: boolean },
): readonly TreeGridColumn<SheetLine>[] => [
  { key: 'code', header: words.code, width: 60, cell: ({ row }) => <span>{row.code}</span> },
  {
    key: 'name',
    header: words.levels(levelWords),
    cell: ({ row }) => <span title={row.name}>{row.name}</span>,
  },
  {
    key: 'maximum',
    header: words.maximum,
    width: 48,
    align: 'end',
    hideUnder: 480,
    cell: ({ row, item }) => (
      <span className={item === undefined ? undefined : styles.maximum}>
        <Maximum points={row.maxPoints} />
      </span>
    ),
  },
  {
    key: 'figures',
    header: words.figures,
    width: 138,
    cell: (line) => <Figures line={line} />,
    isInput: ({ cell }) => cell !== undefined,
  },
  {
    key: 'points',
    header: words.claimed,
    width: 66,
    align: 'end',
    cell: (line) => <ClaimedPoints line={line} />,
  },
  ...(appraised ? [pointsColumn('appraised', words.appraised, ({ entry }) => entry?.appraised?.points)] : []),
  ...(decided ? [pointsColumn('decided', words.decided, ({ entry }) => entry?.appraised?.decided)] : []),
  {
    key: 'evidence',
    header: (
      <abbr className={styles.plain} title={words.evidenceLong}>
        {words.evidence}
      </abbr>
    ),
    width: 44,
    align: 'end',
    hideUnder: 480,
    cell: (line) => <EvidenceCount line={line} />,
  },
  {
    key: 'state',
    header: words.state,
    width: 119,
    hideUnder: 480,
    cell: ({ state, stateWords }) => state !== undefined && <State state={state}>{stateWords}</State>,
  },
  {
    key: 'office',
    header: words.office,
    width: 82,
    hideUnder: 760,
    cell: ({ office, item }) => (
      <span className={classes(styles.office, item !== undefined && styles.quiet)} title={office}>
        {office}
      </span>
    ),
  },
];

const pointsColumn = (
  key: string,
  header: string,
  pointsOf: (line: SheetLine) => string | undefined,
): TreeGridColumn<SheetLine> => ({
  key,
  header,
  width: 72,
  align: 'end',
  cell: (line) => {
    const points = pointsOf(line);
    return points === undefined ? null : <Points points={points} />;
  },
});

const Figures = ({ line }: { line: SheetLine }) => {
  if (line.held === 'clash') return <strong className={styles.clash}>{line.brief}</strong>;
  if (line.item === undefined) return <span className={styles.progress}>{line.brief}</span>;
  if (line.brief === '' && line.open) return <span className={styles.invite}>{words.enterFigures}</span>;
  return (
    <span className={styles.brief} title={line.brief}>
      {line.brief}
    </span>
  );
};

const ClaimedPoints = ({ line }: { line: SheetLine }) => {
  if (line.points === undefined) return <span>{line.item === undefined ? '' : '–'}</span>;
  const isUnsent = line.held === 'waiting' || line.held === 'refused' || line.held === 'closed';
  return (
    <span
      className={classes(
        styles.points,
        (line.item !== undefined || line.row.parentId === undefined) && styles.strong,
      )}
    >
      <Points points={line.points} />
      {isUnsent && <span className={styles.unsent} role="img" aria-label={words.unsentMark} />}
    </span>
  );
};

const EvidenceCount = ({ line }: { line: SheetLine }) => {
  if (line.item === undefined || line.entry === undefined) return null;
  if (line.entry.figure !== undefined)
    return (
      <abbr className={styles.plain} title={words.fromSystemLong}>
        {words.fromSystem}
      </abbr>
    );
  const { evidenceCount } = line.entry;
  return (
    <span className={styles.evidence}>
      {line.lacksExplanation && (
        <>
          <span className={styles.warn}>
            <StateIcon state="explain" />
          </span>
          <span className="visually-hidden">{words.mustExplain}, </span>
        </>
      )}
      {evidenceCount === 0 ? '–' : evidenceCount}
    </span>
  );
};
