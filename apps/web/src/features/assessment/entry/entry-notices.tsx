import type { EntryDetailReply } from '@parindex/contract';
import type { Item } from '@parindex/domain';
import { assessmentWords as words } from '@parindex/text';
import { showInstant, showPoints } from '../../../lib/format.ts';
import { Notice } from '../../../ui/index.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';
import styles from './entry-notices.module.css';
import { SupplementNotice } from './supplement-notice.tsx';

/** What the person must know before typing: returned and why, asked for more, or why nothing can be typed. */
export const EntryNotices = ({
  item,
  line,
  detail,
  onSupplement,
}: {
  item: Item;
  line: SheetLine;
  detail: EntryDetailReply | undefined;
  onSupplement: (answer: string) => Promise<void>;
}) => {
  const { entry } = line;
  if (entry === undefined) return null;
  const returned =
    entry.state === 'returned' ? detail?.remarks.findLast(({ kind }) => kind === 'return') : undefined;
  const reason = readOnlyReason(item, line);
  return (
    <div className={styles.notices}>
      {returned !== undefined && (
        <Notice tone="warn" title={words.returnedTitle}>
          “{returned.body}” {returned.by}, {showInstant(returned.at)}
        </Notice>
      )}
      {entry.received !== undefined && (
        <p className={styles.reason}>
          {words.received(entry.received.from, showInstant(entry.received.at), entry.received.reason)}
        </p>
      )}
      {entry.enteredFor && <p className={styles.reason}>{words.enteredFor}</p>}
      <SupplementNotice key={entry.supplement?.id} entry={entry} onAnswer={onSupplement} />
      {entry.appraised?.points !== undefined && (
        <Notice tone="info" title={`${words.appraisedPoints}: ${showPoints(entry.appraised.points)}`}>
          {entry.appraised.reason}
          {entry.appraised.decided !== undefined &&
            ` ${words.decidedPoints}: ${showPoints(entry.appraised.decided)}.`}
        </Notice>
      )}
      {reason !== undefined && <p className={styles.reason}>{reason}</p>}
    </div>
  );
};

const readOnlyReason = (item: Item, { entry, open }: SheetLine): string | undefined => {
  if (open || entry === undefined) return undefined;
  const reasons = words.readOnly;
  if (entry.exempt !== undefined) return `${reasons.exempt} ${entry.exempt}.`;
  if (item.method !== 'self') return reasons[item.method];
  if (entry.state === 'handed-in') return reasons.handedIn;
  return entry.state === 'accepted' ? reasons.accepted : reasons.other;
};
