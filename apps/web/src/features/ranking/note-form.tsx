import type { Id } from '@parindex/domain';
import { rankingWords as words } from '@parindex/text';
import { useState } from 'react';
import { ActProblems, Button, TextArea } from '../../ui/index.ts';
import styles from './note-form.module.css';
import { writeNote } from './ranking-query.ts';

/** Ghi chú công bố of one field of a unit: one sentence for the public page. */
export const NoteForm = ({
  roundId,
  unitId,
  rowId,
  field,
  note,
}: {
  roundId: Id;
  unitId: Id;
  rowId: Id;
  field: string;
  note: string;
}) => {
  const [text, setText] = useState(note);
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [error, setError] = useState<unknown>();
  const save = async () => {
    setState('busy');
    setError(undefined);
    try {
      await writeNote(roundId, unitId, rowId, text);
      setState('saved');
    } catch (fault) {
      setError(fault);
      setState('idle');
    }
  };
  return (
    <section className={styles.form}>
      <TextArea
        label={`${words.noteTitle}: ${field}`}
        hint={words.noteHint}
        rows={2}
        value={text}
        onChange={(next) => {
          setText(next);
          setState('idle');
        }}
      />
      <ActProblems error={error} />
      <div className={styles.acts}>
        <Button busy={state === 'busy'} onClick={() => void save()}>
          {words.saveNote}
        </Button>
        <span role="status">{state === 'saved' && words.savedNote}</span>
      </div>
    </section>
  );
};
