import type { StaffReply } from '@parindex/contract';
import { roleNames, staffWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, DateField, Select, State, TextArea, TextField } from '../../ui/index.ts';
import styles from './staff.module.css';
import { handOver, staffQuery } from './staff-calls.ts';

const empty = { fromPersonId: '', toPersonId: '', lastDay: '', reason: '', document: '' };

/** Everything of one person becomes another's, in one act. */
export const HandOverPart = ({ staff }: { staff: StaffReply }) => {
  const [form, setForm] = useState(empty);
  const act = useMutation({
    mutationFn: async () => {
      const name = staff.people.find(({ personId }) => personId === form.toPersonId)?.fullName ?? '';
      return { name, ...(await handOver(staff.unit.id, form)) };
    },
    onSuccess: () => {
      setForm(empty);
      return queryClient.invalidateQueries(staffQuery(staff.unit.id));
    },
  });
  if (staff.handOver.length === 0) return <p>{words.nothingToHandOver}</p>;
  const held = staff.posts.filter(({ personId, held: open }) => personId === form.fromPersonId && open);
  const { document: _optional, ...needed } = form;
  const complete = Object.values(needed).every((text) => text.trim() !== '');
  return (
    <>
      <p className={styles.hint}>{words.handOverText}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) act.mutate();
        }}
      >
        <Select
          label={words.handOverFrom}
          value={form.fromPersonId}
          onChange={(fromPersonId) => setForm({ ...form, fromPersonId })}
          placeholder={words.choose}
          choices={staff.handOver.map(({ personId, fullName }) => ({ value: personId, label: fullName }))}
          error={sentenceAt(act.error, 'fromPersonId')}
        />
        <Select
          label={words.handOverTo}
          value={form.toPersonId}
          onChange={(toPersonId) => setForm({ ...form, toPersonId })}
          placeholder={words.choose}
          choices={staff.people
            .filter(({ personId }) => personId !== form.fromPersonId)
            .map(({ personId, fullName }) => ({ value: personId, label: fullName }))}
          error={sentenceAt(act.error, 'toPersonId')}
        />
        <DateField
          label={words.lastDay}
          value={form.lastDay}
          onChange={(lastDay) => setForm({ ...form, lastDay })}
          error={sentenceAt(act.error, 'lastDay')}
        />
        <TextField
          label={words.handOverDocument}
          value={form.document}
          onChange={(document) => setForm({ ...form, document })}
        />
        {held.length > 0 && (
          <ul className={styles.wide}>
            {held.map(({ id, role, office }) => (
              <li key={id}>{[roleNames[role], office].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        )}
        <div className={styles.wide}>
          <TextArea
            label={words.reason}
            rows={2}
            value={form.reason}
            onChange={(reason) => setForm({ ...form, reason })}
            error={sentenceAt(act.error, 'reason')}
          />
        </div>
        <div className={styles.wide}>
          <ActProblems error={act.error} shownAt={['fromPersonId', 'toPersonId', 'lastDay', 'reason']} />
          <div className={styles.acts}>
            <Button
              type="submit"
              kind="primary"
              busy={act.isPending}
              blockedBecause={complete || act.isSuccess ? undefined : words.fillFirst}
            >
              {words.handOver}
            </Button>
            {act.data !== undefined && (
              <State state="accepted">{words.handedOver(act.data.name, act.data.given)}</State>
            )}
          </div>
        </div>
      </form>
    </>
  );
};
