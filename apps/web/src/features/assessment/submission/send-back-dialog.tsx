import type { SheetReply } from '@parindex/contract';
import { submissionWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActProblems, Button, Checkbox, Dialog, Skeleton, TextArea } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { useSheet } from '../screen/use-sheet.ts';
import { stepSheet } from './sheet-step.ts';
import styles from './submission.module.css';

/** Only the chosen items are opened again, with one reason for them. */
export const SendBackDialog = ({
  place,
  sheet,
  onClose,
}: {
  place: SheetPlace;
  sheet: SheetReply;
  onClose: () => void;
}) => {
  const open = useSheet(place);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const step = useMutation({
    mutationFn: () => stepSheet(place, 'send-back', { itemIds: [...chosen], reason }),
    onSuccess: onClose,
  });
  const states = new Map(sheet.entries.map(({ itemId, state }) => [itemId, state]));
  const items = open?.frame.compiled.items.filter(({ row }) => states.get(row.id) === 'accepted') ?? [];
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <Dialog
      title={words.sendBackTitle}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={step.isPending}
            blockedBecause={chosen.size === 0 ? words.chooseItems : undefined}
            onClick={() => step.mutate()}
          >
            {words.sendBackItems(chosen.size)}
          </Button>
          <Button onClick={onClose}>{words.notNow}</Button>
        </>
      }
    >
      <p>{words.sendBackFollows}</p>
      {open === undefined && <Skeleton rows={6} />}
      <div className={styles.choices}>
        {items.map(({ row }) => (
          <Checkbox
            key={row.id}
            label={`${row.code} ${row.name}`}
            checked={chosen.has(row.id)}
            onChange={(on) => toggle(row.id, on)}
          />
        ))}
      </div>
      <TextArea label={words.reason} value={reason} onChange={setReason} />
      <ActProblems error={step.error} />
    </Dialog>
  );
};
