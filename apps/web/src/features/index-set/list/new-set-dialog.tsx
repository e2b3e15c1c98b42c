import type { DraftMadeReply, IndexSetVersionLine } from '@parindex/contract';
import { commonWords, groupKindName, groupKindsKnown, indexSetWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActProblems, Button, Dialog, Select, TextField } from '../../../ui/index.ts';
import { createSet } from '../index-set-calls.ts';
import { titleWithYear } from '../rows/calm-title.ts';
import styles from './list.module.css';

type NewSetDialogProps = {
  versions: readonly IndexSetVersionLine[];
  thisYear: number;
  onClose: () => void;
  onMade: (made: DraftMadeReply) => void;
};

/** Lập bộ mới: empty, or with the rows of another one. */
export const NewSetDialog = ({ versions, thisYear, onClose, onMade }: NewSetDialogProps) => {
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(String(thisYear));
  const [groupKind, setGroupKind] = useState('');
  const [copyOf, setCopyOf] = useState('');
  const making = useMutation({
    mutationFn: () =>
      createSet({ title, year: Number(year), groupKind, ...(copyOf === '' ? {} : { copyOf }) }),
    onSuccess: onMade,
  });
  const complete = title.trim() !== '' && /^20\d\d$/.test(year) && groupKind !== '';
  const copy = (versionId: string) => {
    setCopyOf(versionId);
    const from = versions.find((line) => line.versionId === versionId);
    if (from === undefined) return;
    setGroupKind(from.groupKind);
    if (title === '') setTitle(from.title.replaceAll(String(from.year), year));
  };
  return (
    <Dialog
      title={words.newTitle}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={making.isPending}
            blockedBecause={complete ? undefined : words.newNeeded}
            onClick={() => making.mutate()}
          >
            {words.makeDraft}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p>{words.newText}</p>
      <Select
        label={words.copyFrom}
        value={copyOf}
        onChange={copy}
        choices={[
          { value: '', label: words.copyNothing },
          ...versions.map((line) => ({
            value: line.versionId,
            label: `${titleWithYear(line)}, ${words.versionOf(line.version)}`,
          })),
        ]}
      />
      <TextField
        label={words.name}
        placeholder={words.namePlaceholder}
        required
        value={title}
        onChange={setTitle}
      />
      <div className={styles.pair}>
        <TextField label={words.importYear} required inputMode="numeric" value={year} onChange={setYear} />
        <Select
          label={words.group}
          required
          placeholder={words.chooseGroup}
          value={groupKind}
          onChange={setGroupKind}
          choices={groupKindsKnown.map((kind) => ({ value: kind, label: groupKindName(kind) }))}
        />
      </div>
      <ActProblems error={making.error} />
    </Dialog>
  );
};
