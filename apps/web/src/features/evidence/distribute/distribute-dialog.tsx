import { showBytes, evidenceDistributionWords as words } from '@parindex/text';
import { useState } from 'react';
import { ActProblems, Button, Combobox, Dialog, State } from '../../../ui/index.ts';
import { UploadLines } from '../upload-lines.tsx';
import styles from './distribute-dialog.module.css';
import { isReady, type PlannedFile, planFiles, type TargetItem, withTarget } from './plan.ts';
import { useDistribution } from './use-distribution.ts';

export type DistributeDialogProps = {
  readonly roundId: string;
  readonly unitId: string;
  readonly files: readonly File[];
  readonly items: readonly TargetItem[];
  readonly onClose: () => void;
};

/** Many files at once: each finds its item by the code in its name; seen before anything is sent, taken back in one act. */
export const DistributeDialog = ({ roundId, unitId, files, items, onClose }: DistributeDialogProps) => {
  const [plan, setPlan] = useState(() => planFiles(files, items));
  const work = useDistribution({ roundId, unitId });
  const ready = plan.filter(isReady);
  const reached = new Set(work.added.map(({ itemId }) => itemId)).size;
  const stored = new Set(work.added.map(({ evidenceId }) => evidenceId)).size;
  const change = (key: string, item: TargetItem | undefined) =>
    setPlan((rows) => rows.map((row) => (row.key === key ? withTarget(row, item) : row)));
  const isBusy = work.phase === 'sending' || work.phase === 'undoing';
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={isBusy ? undefined : onClose}
      actions={
        work.phase === 'planning' ? (
          <>
            <Button
              kind="primary"
              blockedBecause={ready.length === 0 ? words.nothingReady : undefined}
              onClick={() => work.start(plan)}
            >
              {words.send(ready.length, new Set(ready.flatMap(({ targets }) => targets)).size)}
            </Button>
            <Button onClick={onClose}>{words.leave}</Button>
          </>
        ) : (
          <>
            <Button kind="primary" busy={work.phase === 'sending'} onClick={onClose}>
              {words.close}
            </Button>
            {work.phase !== 'undone' && work.added.length > 0 && (
              <Button
                busy={work.phase === 'undoing'}
                blockedBecause={work.phase === 'sending' ? words.undoLater : undefined}
                onClick={() => void work.undo()}
              >
                {words.undo}
              </Button>
            )}
          </>
        )
      }
    >
      {work.phase === 'planning' ? (
        <>
          <p className={styles.note}>{words.note}</p>
          <ul className={styles.plan} aria-label={words.plan}>
            {plan.map((row) => (
              <Line key={row.key} row={row} items={items} onChange={(item) => change(row.key, item)} />
            ))}
          </ul>
        </>
      ) : (
        <>
          <p role="status">
            <State state={work.phase === 'undone' ? 'untouched' : isBusy ? 'started' : 'accepted'}>
              {work.phase === 'undone' ? words.undone(stored) : words.stored(stored, reached)}
            </State>
          </p>
          <ActProblems error={work.fault} />
          <UploadLines uploads={work.onTheWay} onCancel={work.uploads.cancel} onRetry={work.uploads.retry} />
        </>
      )}
    </Dialog>
  );
};

const Line = ({
  row,
  items,
  onChange,
}: {
  row: PlannedFile;
  items: readonly TargetItem[];
  onChange: (item: TargetItem | undefined) => void;
}) => (
  <li className={styles.line}>
    <span className={styles.name}>
      <span>{row.name}</span> <span className={styles.note}>{showBytes(row.file.size)}</span>
    </span>
    {row.why === 'empty' ? (
      <State state="late">{words.empty}</State>
    ) : row.targets.length > 1 ? (
      <span>{row.targets.map(({ code }) => code).join(', ')}</span>
    ) : (
      <Combobox
        label={words.itemOf(row.name)}
        labelHidden
        placeholder={words.chooseItem}
        choices={items
          .filter(({ mayAttach }) => mayAttach)
          .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        value={row.targets[0]?.id ?? ''}
        onChange={(id) => onChange(items.find((item) => item.id === id))}
      />
    )}
    <span>
      {row.why === undefined ? (
        <State state="accepted">{words.ready}</State>
      ) : row.why === 'empty' ? null : (
        <State state="explain">{words.why[row.why]}</State>
      )}
    </span>
  </li>
);
