import type { AssignmentsReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { roundWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceAt } from '../../../lib/refusal.ts';
import { ActProblems, Button, Select, State, TextArea } from '../../../ui/index.ts';
import styles from '../round.module.css';
import { moveAssignments, refreshRound } from '../round-calls.ts';

const shown = ['fromOfficeId', 'toOfficeId', 'reason'];

/** All items of one office to another, in one act with a reason. */
export const MoveForm = ({ roundId, assignments }: { roundId: Id; assignments: AssignmentsReply }) => {
  const [form, setForm] = useState({ fromOfficeId: '', toOfficeId: '', reason: '' });
  const { offices, items, unit } = assignments;
  const count = items.filter(({ officeId }) => officeId === form.fromOfficeId).length;
  const move = useMutation({
    mutationFn: () => moveAssignments(roundId, unit.id, form),
    onSuccess: () => {
      setForm({ fromOfficeId: '', toOfficeId: '', reason: '' });
      return refreshRound(roundId);
    },
  });
  const choices = offices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate();
      }}
    >
      <p className={`${styles.hint} ${styles.wide}`}>{words.moveText}</p>
      <Select
        label={words.moveFrom}
        value={form.fromOfficeId}
        onChange={(fromOfficeId) => setForm({ ...form, fromOfficeId })}
        placeholder="–"
        choices={choices}
        error={sentenceAt(move.error, 'fromOfficeId')}
      />
      <Select
        label={words.moveTo}
        value={form.toOfficeId}
        onChange={(toOfficeId) => setForm({ ...form, toOfficeId })}
        placeholder="–"
        choices={choices}
        error={sentenceAt(move.error, 'toOfficeId')}
      />
      <div className={styles.wide}>
        <TextArea
          label={words.reason}
          value={form.reason}
          onChange={(reason) => setForm({ ...form, reason })}
          rows={2}
          error={sentenceAt(move.error, 'reason')}
        />
      </div>
      <div className={styles.wide}>
        <ActProblems error={move.error} shownAt={shown} />
        <div className={styles.acts}>
          <Button type="submit" busy={move.isPending}>
            {words.moveAct(count)}
          </Button>
          {move.data !== undefined && <State state="accepted">{words.moved(move.data.moved)}</State>}
        </div>
      </div>
    </form>
  );
};
