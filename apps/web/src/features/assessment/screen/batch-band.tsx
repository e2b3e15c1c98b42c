import { assessmentWords as words } from '@parindex/text';
import { isAllowed } from '../../../lib/may.tsx';
import { Button } from '../../../ui/index.ts';
import { missingWords } from '../entry/pane-foot.tsx';
import type { ShownItems } from '../sheet/sheet-filter.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';
import styles from './batch-band.module.css';
import type { EntryActs } from './use-entry-acts.ts';

/** One act for all that the filter shows: accept what was handed in, hand in what is complete. */
export const BatchBand = ({
  show,
  lines,
  acts,
}: {
  show: ShownItems;
  lines: readonly SheetLine[];
  acts: EntryActs;
}) => {
  if (show === 'sent') {
    const handedIn = lines.filter(({ entry }) => isAllowed('self-score.accept', entry?.may));
    if (handedIn.length < 2) return null;
    return (
      <Band
        label={words.acceptAll(handedIn.length)}
        note={words.acceptAllNote(handedIn.filter(({ entry }) => entry?.evidenceCount === 0).length)}
        busy={acts.busy}
        onAct={() => void acts.accept(handedIn)}
      />
    );
  }
  if (show !== 'started' && show !== 'mine') return null;
  const ready = lines.filter(isReady);
  if (ready.length < 2) return null;
  return (
    <Band
      label={words.handInAll(ready.length)}
      note={words.handInAllNote}
      busy={acts.busy}
      onAct={() => void acts.handIn(ready)}
    />
  );
};

const isReady = (line: SheetLine): boolean =>
  line.item !== undefined &&
  line.held === undefined &&
  isAllowed('self-score.hand-in', line.entry?.may) &&
  line.entry !== undefined &&
  missingWords(line.item, line, line.entry.outcome) === undefined;

const Band = ({
  label,
  note,
  busy,
  onAct,
}: {
  label: string;
  note: string;
  busy: boolean;
  onAct: () => void;
}) => (
  <div className={styles.band}>
    <span>{note}</span>
    <Button size="small" busy={busy} onClick={onAct}>
      {label}
    </Button>
  </div>
);
