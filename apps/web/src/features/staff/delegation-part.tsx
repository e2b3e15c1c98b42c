import type { DelegableReply, StaffReply } from '@parindex/contract';
import { roleNames, staffWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, DateField, Select, State, TextField } from '../../ui/index.ts';
import { PostTable } from './posts-part.tsx';
import styles from './staff.module.css';
import { delegatePost, staffQuery } from './staff-calls.ts';

const shown = ['fromPersonId', 'toPersonId', 'validFrom', 'validTo', 'document'];

/** Somebody acts for somebody else from a day to a day, by a document, with the own account. */
export const DelegationPart = ({ staff }: { staff: StaffReply }) => {
  const delegations = staff.posts.filter(({ onBehalfOf }) => onBehalfOf !== undefined);
  return (
    <>
      <p className={styles.hint}>{words.delegateText}</p>
      {staff.delegable.length === 0 ? <p>{words.nothingToDelegate}</p> : <DelegationForm staff={staff} />}
      <h2 className={styles.heading}>{words.current}</h2>
      {delegations.length === 0 ? <p>{words.noDelegations}</p> : <PostTable posts={delegations} />}
    </>
  );
};

const keyOf = ({ personId, role, officeId = '' }: DelegableReply): string =>
  `${personId} ${role} ${officeId}`;

const DelegationForm = ({ staff }: { staff: StaffReply }) => {
  const [first] = staff.delegable;
  const [whose, setWhose] = useState(staff.delegable.length === 1 && first ? keyOf(first) : '');
  const [form, setForm] = useState({ toPersonId: '', validFrom: '', validTo: '', document: '' });
  const chosen = staff.delegable.find((one) => keyOf(one) === whose);
  const act = useMutation({
    mutationFn: async () => {
      if (!chosen) return undefined;
      const { personId, role, officeId } = chosen;
      await delegatePost(staff.unit.id, {
        ...form,
        fromPersonId: personId,
        role,
        ...(officeId === undefined ? {} : { officeId }),
      });
      return staff.people.find((person) => person.personId === form.toPersonId)?.fullName ?? '';
    },
    onSuccess: () => {
      setForm({ toPersonId: '', validFrom: '', validTo: '', document: '' });
      return queryClient.invalidateQueries(staffQuery(staff.unit.id));
    },
  });
  const complete = chosen !== undefined && Object.values(form).every((text) => text.trim() !== '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) act.mutate();
      }}
    >
      <Select
        label={words.delegateWhose}
        value={whose}
        onChange={setWhose}
        placeholder={words.choose}
        choices={staff.delegable.map((one) => ({
          value: keyOf(one),
          label: `${roleNames[one.role]}: ${one.fullName}`,
        }))}
        error={sentenceAt(act.error, 'fromPersonId')}
      />
      <Select
        label={words.delegateTo}
        value={form.toPersonId}
        onChange={(toPersonId) => setForm({ ...form, toPersonId })}
        placeholder={words.choose}
        choices={staff.people
          .filter(({ personId }) => personId !== chosen?.personId)
          .map(({ personId, fullName }) => ({ value: personId, label: fullName }))}
        error={sentenceAt(act.error, 'toPersonId')}
      />
      <DateField
        label={words.from}
        value={form.validFrom}
        onChange={(validFrom) => setForm({ ...form, validFrom })}
        error={sentenceAt(act.error, 'validFrom')}
      />
      <DateField
        label={words.to}
        value={form.validTo}
        onChange={(validTo) => setForm({ ...form, validTo })}
        error={sentenceAt(act.error, 'validTo')}
      />
      <div className={styles.wide}>
        <TextField
          label={words.document}
          hint={words.documentHint}
          value={form.document}
          onChange={(document) => setForm({ ...form, document })}
          error={sentenceAt(act.error, 'document')}
        />
      </div>
      <div className={styles.wide}>
        <ActProblems error={act.error} shownAt={shown} />
        <div className={styles.acts}>
          <Button
            type="submit"
            kind="primary"
            busy={act.isPending}
            blockedBecause={complete || act.isSuccess ? undefined : words.fillFirst}
          >
            {words.delegate}
          </Button>
          {act.data !== undefined && <State state="accepted">{words.delegated(act.data)}</State>}
        </div>
      </div>
    </form>
  );
};
