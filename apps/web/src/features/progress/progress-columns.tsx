import type { ProgressLine, ProgressReply } from '@parindex/contract';
import { currentMark, type ProgressStep } from '@parindex/domain';
import { type MarkTime, progressStepWords, progressWords as words } from '@parindex/text';
import { dayOf, showDayOfYear } from '../../lib/format.ts';
import { compareVietnamese } from '../../lib/search.ts';
import { Button, type TableColumn } from '../../ui/index.ts';
import { MarkCell } from './mark-cell.tsx';
import styles from './progress.module.css';
import { byStep, owedMark } from './progress-lines.ts';

type Acts = {
  readonly mayRemind: boolean;
  readonly onRemind: (line: ProgressLine) => void;
  readonly onOpenUnit: (unitId: string) => void;
};

/** Under this width a unit shows the step that it stands in, and the columns of the others go. */
const narrow = 900;

export const progressColumns = (
  { groups, steps }: ProgressReply,
  time: MarkTime,
  acts: Acts,
): readonly TableColumn<ProgressLine>[] => [
  {
    key: 'unit',
    header: words.unit,
    cell: (line) => <UnitCell line={line} time={time} group={groupName(groups, line)} />,
    sort: (one, other) => compareVietnamese(one.name, other.name),
    text: (line) => `${line.name} ${groupName(groups, line) ?? ''}`,
  },
  ...steps.map(({ step, dueAt }) => ({
    key: step,
    header: `${progressStepWords[step]}, ${showDayOfYear(dayOf(dueAt))}`,
    width: widths[step],
    hideUnder: narrow,
    cell: (line: ProgressLine) => <StepCell line={line} step={step} time={time} />,
    sort: byStep(step),
  })),
  { key: 'act', header: words.act, width: 128, cell: (line) => <Act line={line} {...acts} /> },
];

const widths: Readonly<Record<ProgressStep, number>> = {
  'self-scoring': 186,
  'internal-review': 142,
  approval: 150,
  submission: 126,
  appraisal: 166,
  council: 118,
  publication: 118,
};

const groupName = (groups: ProgressReply['groups'], { groupId }: ProgressLine): string | undefined =>
  groups.length < 2 ? undefined : groups.find(({ id }) => id === groupId)?.name;

const UnitCell = ({
  line,
  time,
  group,
}: {
  line: ProgressLine;
  time: MarkTime;
  group: string | undefined;
}) => {
  const current = currentMark(line.marks);
  const note = [
    group,
    words.items(line.offices, line.items, line.exempt),
    line.ranked ? undefined : words.unranked,
  ];
  return (
    <span className={styles.unit}>
      <strong className={styles.name}>{line.name}</strong>
      <span className={styles.second}>{note.filter(Boolean).join(', ')}</span>
      {current && (
        <span className={styles.current}>
          <span>{progressStepWords[current.step]}:</span> <MarkCell mark={current} time={time} />
        </span>
      )}
    </span>
  );
};

const StepCell = ({ line, step, time }: { line: ProgressLine; step: ProgressStep; time: MarkTime }) => {
  const mark = line.marks.find((one) => one.step === step);
  if (mark === undefined) return null;
  const isScoring = step === 'self-scoring' && mark.state !== 'done' && line.returned > 0;
  const isGiven = step === 'submission' && mark.extended && line.extendedBy !== undefined;
  const more = isScoring ? words.returned(line.returned) : isGiven ? line.extendedBy : undefined;
  return <MarkCell mark={mark} time={time} more={more} />;
};

const Act = ({ line, mayRemind, onRemind, onOpenUnit }: { line: ProgressLine } & Acts) => {
  const owed = owedMark(line);
  if (owed === undefined)
    return (
      <Button kind="link" onClick={() => onOpenUnit(line.unitId)}>
        {words.openAppraisal}
      </Button>
    );
  return (
    <span className={styles.act}>
      {mayRemind && (
        <Button kind="link" onClick={() => onRemind(line)}>
          {owed.step === 'approval' ? words.remindLeader : words.remind}
        </Button>
      )}
      {line.reminders > 0 && <span className={styles.second}>{words.reminded(line.reminders)}</span>}
    </span>
  );
};
