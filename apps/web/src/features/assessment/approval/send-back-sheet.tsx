import type { SheetReply } from '@parindex/contract';
import { approvalWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { showInstant } from '../../../lib/format.ts';
import { typedMoment } from '../../../lib/typed.ts';
import { ActProblems, Button, Checkbox, Dialog, Notice, TextArea, TextField } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { stepSheet } from '../submission/sheet-step.ts';
import styles from './approval.module.css';
import type { ClaimLine } from './approval-view.ts';

const proposedCount = 3;
const hour = 3_600_000;

/** Only the chosen items are opened again: the reason is demanded, with a deadline of its own before the hour. */
export const SendBackSheet = ({
  sheet,
  lines,
  proposed,
  place,
  closesAt,
  onClose,
}: {
  sheet: SheetReply;
  lines: readonly ClaimLine[];
  proposed: readonly ClaimLine[];
  place: SheetPlace;
  closesAt: string | undefined;
  onClose: () => void;
}) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [whole, setWhole] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [until, setUntil] = useState(() => proposedDeadline(sheet.round.now, closesAt));
  const resubmitBy = until.trim() === '' ? undefined : typedMoment(until, sheet.round.year);
  const unreadable = until.trim() !== '' && resubmitBy === undefined;
  const act = useMutation({
    mutationFn: () =>
      stepSheet(place, 'send-back', {
        itemIds: [...chosen],
        reason,
        ...(resubmitBy === undefined ? {} : { resubmitBy }),
      }),
    onSuccess: onClose,
  });
  const open = lines.filter(({ entry }) => entry.state === 'accepted');
  const first = proposed.filter(({ entry }) => entry.state === 'accepted').slice(0, proposedCount);
  const shown = whole ? open : first;
  const offices = new Map(sheet.offices.map(({ id, shortName }) => [id, shortName]));
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <Dialog
      size="sheet"
      title={words.sendBackTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            busy={act.isPending}
            onClick={() => (chosen.size === 0 || unreadable ? setTried(true) : act.mutate())}
          >
            {chosen.size === 0 ? words.sendBack : words.sendBackItems(chosen.size)}
          </Button>
        </>
      }
    >
      <p className={styles.follows}>{words.sendBackFollows}</p>
      <div className={styles.choices}>
        {shown.map(({ item, entry, why }) => (
          <Checkbox
            key={item.id}
            label={
              <>
                <strong>{item.code}</strong> {item.shortName ?? item.name}
              </>
            }
            note={[offices.get(entry.officeId ?? ''), why].filter(Boolean).join(' · ')}
            checked={chosen.has(item.id)}
            onChange={(on) => toggle(item.id, on)}
          />
        ))}
      </div>
      {!whole && open.length > first.length && (
        <p>
          <Button kind="link" onClick={() => setWhole(true)}>
            {words.otherItems(open.length - first.length)}
          </Button>
        </p>
      )}
      <TextArea label={words.what} value={reason} rows={2} required onChange={setReason} />
      <div className={styles.until}>
        <TextField
          label={words.resubmitBy}
          value={until}
          inputMode="text"
          {...(unreadable ? { error: words.momentUnreadable } : {})}
          onChange={setUntil}
        />
      </div>
      {tried && chosen.size === 0 && <Notice tone="bad" urgent title={words.chooseItems} />}
      <ActProblems error={act.error} />
    </Dialog>
  );
};

/** A day before the hour of submission, if that is still to come. */
const proposedDeadline = (now: string, closesAt: string | undefined): string => {
  if (closesAt === undefined) return '';
  const before = new Date(Date.parse(closesAt) - 24 * hour).toISOString();
  return before > now ? showInstant(before).replace(',', '') : '';
};
