import type { PersonReply } from '@parindex/contract';
import type { Day, Id, Role, Unit } from '@parindex/domain';
import { personWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { queryClient } from '../../lib/query.ts';
import { Refusal, sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, Checkbox, Dialog, Notice, Pane, PanePart, TextField } from '../../ui/index.ts';
import { OneTimeSlips } from './one-time-slip.tsx';
import styles from './person.module.css';
import { peopleQuery, resetAccount, updatePerson } from './person-calls.ts';
import type { AccountState } from './person-line.ts';
import { PostPart } from './post-part.tsx';

export type PersonPaneProps = {
  readonly person: PersonReply;
  readonly state: AccountState;
  readonly units: readonly Unit[];
  readonly today: Day;
  readonly unitIds: readonly Id[] | undefined;
  readonly roles: readonly Role[];
  readonly onClose: () => void;
};

/** One person: who they are, what they hold, the account. Mount it anew for another person. */
export const PersonPane = ({ person, state, units, today, unitIds, roles, onClose }: PersonPaneProps) => {
  const mayUpdate = isAllowed('person.update', person.may);
  return (
    <Pane
      head={
        <div className={styles.paneHead}>
          <h2>{person.fullName}</h2>
          <span>
            {person.username} · {words.states[state]}
          </span>
        </div>
      }
      foot={<Button onClick={onClose}>{words.close}</Button>}
    >
      {!mayUpdate && unitIds !== undefined && unitIds.length > 0 && (
        <PanePart>
          <p className={styles.hint}>{words.otherUnits}</p>
        </PanePart>
      )}
      <PanePart>
        <Identity key={person.version} person={person} mayUpdate={mayUpdate} />
      </PanePart>
      <PostPart person={person} units={units} today={today} unitIds={unitIds} roles={roles} />
      {(mayUpdate || isAllowed('account.reset', person.may)) && (
        <PanePart title={words.account} aside={person.totpEnabled ? words.totpOn : words.totpOff}>
          <Account person={person} mayUpdate={mayUpdate} />
        </PanePart>
      )}
    </Pane>
  );
};

const Identity = ({ person, mayUpdate }: { person: PersonReply; mayUpdate: boolean }) => {
  const first = {
    fullName: person.fullName,
    email: person.email ?? '',
    positionTitle: person.positionTitle ?? '',
  };
  const [form, setForm] = useState(first);
  const save = useMutation({
    mutationFn: () => updatePerson(person.id, { ...form, version: person.version, active: person.active }),
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
  const changed = JSON.stringify(form) !== JSON.stringify(first);
  const clash = save.error instanceof Refusal && save.error.has('version.clash');
  return (
    <div className={styles.fields}>
      {clash && (
        <Notice
          tone="peer"
          urgent
          actions={
            <Button size="small" onClick={() => queryClient.invalidateQueries(peopleQuery)}>
              {words.reload}
            </Button>
          }
        >
          {words.clash}
        </Notice>
      )}
      <ActProblems error={clash ? undefined : save.error} shownAt={['fullName', 'email']} />
      <TextField
        label={words.name}
        value={form.fullName}
        onChange={(fullName) => setForm({ ...form, fullName })}
        readOnly={!mayUpdate}
        error={sentenceAt(save.error, 'fullName')}
      />
      <TextField
        label={words.position}
        value={form.positionTitle}
        onChange={(positionTitle) => setForm({ ...form, positionTitle })}
        readOnly={!mayUpdate}
      />
      <TextField
        label={words.email}
        type="email"
        value={form.email}
        onChange={(email) => setForm({ ...form, email })}
        readOnly={!mayUpdate}
        error={sentenceAt(save.error, 'email')}
      />
      {mayUpdate && changed && (
        <div className={styles.acts}>
          <Button kind="primary" busy={save.isPending} onClick={() => save.mutate()}>
            {words.save}
          </Button>
          <Button onClick={() => setForm(first)}>{words.cancel}</Button>
        </div>
      )}
    </div>
  );
};

type Asking = 'lock' | 'reset' | undefined;

const Account = ({ person, mayUpdate }: { person: PersonReply; mayUpdate: boolean }) => {
  const [asking, setAsking] = useState<Asking>();
  const [dropTotp, setDropTotp] = useState(false);
  const close = () => setAsking(undefined);
  const lock = useMutation({
    mutationFn: () =>
      updatePerson(person.id, {
        fullName: person.fullName,
        email: person.email ?? '',
        positionTitle: person.positionTitle ?? '',
        version: person.version,
        active: !person.active,
      }),
    onSettled: close,
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
  const reset = useMutation({
    mutationFn: () => resetAccount(person.id, dropTotp),
    onSettled: close,
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
  if (reset.data !== undefined)
    return (
      <OneTimeSlips slips={[{ fullName: person.fullName, ...reset.data }]} onDone={() => reset.reset()} />
    );
  return (
    <div className={styles.fields}>
      <ActProblems error={lock.error ?? reset.error} />
      <div className={styles.acts}>
        {person.active && isAllowed('account.reset', person.may) && (
          <Button onClick={() => setAsking('reset')}>{words.reset}</Button>
        )}
        {mayUpdate &&
          (person.active ? (
            <Button kind="danger" onClick={() => setAsking('lock')}>
              {words.lock}
            </Button>
          ) : (
            <Button busy={lock.isPending} onClick={() => lock.mutate()}>
              {words.unlock}
            </Button>
          ))}
      </div>
      {asking === 'lock' && (
        <Dialog
          title={words.lockAsk(person.fullName)}
          size="narrow"
          onClose={close}
          actions={
            <>
              <Button kind="danger" busy={lock.isPending} onClick={() => lock.mutate()}>
                {words.lock}
              </Button>
              <Button onClick={close}>{words.keep}</Button>
            </>
          }
        >
          {words.lockNote}
        </Dialog>
      )}
      {asking === 'reset' && (
        <Dialog
          title={words.resetAsk(person.fullName)}
          size="narrow"
          onClose={close}
          actions={
            <>
              <Button kind="primary" busy={reset.isPending} onClick={() => reset.mutate()}>
                {words.reset}
              </Button>
              <Button onClick={close}>{words.keep}</Button>
            </>
          }
        >
          <p>{words.resetText}</p>
          {person.totpEnabled && (
            <Checkbox label={words.dropTotp} checked={dropTotp} onChange={setDropTotp} />
          )}
        </Dialog>
      )}
    </div>
  );
};
