import { type Id, proposeUsername, type Role, type Unit } from '@parindex/domain';
import { personWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, Pane, PanePart, TextField } from '../../ui/index.ts';
import { OneTimeSlips } from './one-time-slip.tsx';
import styles from './person.module.css';
import { peopleQuery, registerPerson } from './person-calls.ts';
import { emptyPost, PostFields, postInputs } from './post-fields.tsx';

export type NewPersonPaneProps = {
  readonly units: readonly Unit[];
  readonly unitIds: readonly Id[] | undefined;
  /** Chosen at first. */
  readonly unitId: Id | undefined;
  readonly roles: readonly Role[];
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
};

const shown = ['fullName', 'username', 'email', ...postInputs('posts.0.')];

/** A person to be added; the username follows the name until somebody types another. */
export const NewPersonPane = ({ units, unitIds, unitId, roles, taken, onClose }: NewPersonPaneProps) => {
  const [person, setPerson] = useState({ fullName: '', email: '', positionTitle: '' });
  const [typed, setTyped] = useState<string>();
  const [post, setPost] = useState({ ...emptyPost, unitId: unitId ?? unitIds?.[0] ?? '' });
  const username = typed ?? proposeUsername(person.fullName, (name) => taken.has(name));
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && value.trim() === '' ? words.needed : undefined);
  const isComplete = [person.fullName, username, post.role, post.unitId].every(
    (value) => value.trim() !== '',
  );
  const add = useMutation({
    mutationFn: () => registerPerson({ ...person, username }, post),
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
  if (add.data !== undefined)
    return (
      <Pane head={<h2>{words.addTitle}</h2>}>
        <PanePart>
          <OneTimeSlips slips={[{ fullName: person.fullName, ...add.data }]} onDone={onClose} />
        </PanePart>
      </Pane>
    );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isComplete) add.mutate();
      }}
    >
      <Pane
        head={
          <div className={styles.paneHead}>
            <h2>{words.addTitle}</h2>
          </div>
        }
        foot={
          <>
            <Button type="submit" kind="primary" busy={add.isPending}>
              {words.create}
            </Button>
            <Button onClick={onClose}>{words.cancelNew}</Button>
          </>
        }
      >
        <PanePart>
          <div className={styles.fields}>
            <ActProblems error={add.error} shownAt={shown} />
            <TextField
              label={words.name}
              value={person.fullName}
              onChange={(fullName) => setPerson({ ...person, fullName })}
              error={missing(person.fullName) ?? sentenceAt(add.error, 'fullName')}
              autoFocus
              required
            />
            <TextField
              label={words.username}
              hint={words.usernameHint}
              value={username}
              onChange={setTyped}
              error={missing(username) ?? sentenceAt(add.error, 'username')}
              autoComplete="off"
              spellCheck={false}
              required
            />
            <TextField
              label={words.position}
              value={person.positionTitle}
              onChange={(positionTitle) => setPerson({ ...person, positionTitle })}
            />
            <TextField
              label={words.email}
              hint={words.emailHint}
              type="email"
              value={person.email}
              onChange={(email) => setPerson({ ...person, email })}
              error={sentenceAt(add.error, 'email')}
            />
          </div>
        </PanePart>
        <PanePart title={words.role}>
          <PostFields
            post={post}
            onChange={setPost}
            units={units}
            unitIds={unitIds}
            roles={roles}
            error={add.error}
            tried={tried}
            at="posts.0."
          />
        </PanePart>
      </Pane>
    </form>
  );
};
