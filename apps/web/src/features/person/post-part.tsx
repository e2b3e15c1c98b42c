import type { HeldPostReply, PersonReply } from '@parindex/contract';
import { type Day, type Id, isHeld, type Role, type Unit } from '@parindex/domain';
import { roleNames, showDay, personWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, DateField, PanePart } from '../../ui/index.ts';
import styles from './person.module.css';
import { assignPost, endPost, peopleQuery } from './person-calls.ts';
import { placeOf } from './person-line.ts';
import { emptyPost, PostFields, postInputs } from './post-fields.tsx';

export type PostPartProps = {
  readonly person: PersonReply;
  readonly units: readonly Unit[];
  readonly today: Day;
  readonly unitIds: readonly Id[] | undefined;
  readonly roles: readonly Role[];
};

/** The posts of a person: those held, those that have ended, one more to be given. */
export const PostPart = ({ person, units, today, unitIds, roles }: PostPartProps) => {
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const held = person.posts.filter((post) => isHeld(post, today));
  const former = person.posts.filter((post) => !isHeld(post, today));
  const mayGive = isAllowed('post.assign', person.may) && person.active;
  return (
    <>
      <PanePart title={words.posts}>
        {held.length === 0 && <p className={styles.hint}>{words.noPosts}</p>}
        <ul className={styles.posts}>
          {held.map((post) => (
            <HeldPost
              key={post.id}
              post={post}
              place={placeOf(post, byId)}
              today={today}
              mayEnd={isAllowed('post.end', person.may)}
            />
          ))}
        </ul>
        {mayGive && <GivePost person={person} units={units} unitIds={unitIds} roles={roles} />}
      </PanePart>
      {former.length > 0 && (
        <PanePart title={words.formerPosts}>
          <ul className={styles.posts}>
            {former.map((post) => (
              <li key={post.id}>
                <span className={styles.post}>
                  {roleNames[post.role]}
                  <small>{[placeOf(post, byId), daysOf(post, today)].filter(Boolean).join(' · ')}</small>
                </span>
              </li>
            ))}
          </ul>
        </PanePart>
      )}
    </>
  );
};

const daysOf = ({ validFrom, validTo }: HeldPostReply, today: Day): string =>
  [
    validFrom === undefined
      ? ''
      : validFrom > today
        ? words.notYet(showDay(validFrom))
        : words.since(showDay(validFrom)),
    validTo === undefined ? '' : words.until(showDay(validTo)),
  ]
    .filter(Boolean)
    .join(', ');

type HeldPostProps = {
  readonly post: HeldPostReply;
  readonly place: string;
  readonly today: Day;
  readonly mayEnd: boolean;
};

const HeldPost = ({ post, place, today, mayEnd }: HeldPostProps) => {
  const [ending, setEnding] = useState(false);
  const [lastDay, setLastDay] = useState(post.validTo ?? today);
  const end = useMutation({
    mutationFn: () => endPost(post.id, lastDay),
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
  return (
    <li>
      <span className={styles.post}>
        <strong>{roleNames[post.role]}</strong>
        <small>{[place, daysOf(post, today)].filter(Boolean).join(' · ')}</small>
      </span>
      {mayEnd && !ending && (
        <Button size="small" onClick={() => setEnding(true)}>
          {words.endPost}
        </Button>
      )}
      {ending && (
        <div className={styles.ending}>
          <DateField
            label={words.endOn}
            value={lastDay}
            onChange={setLastDay}
            error={sentenceAt(end.error, 'lastDay')}
            autoFocus
          />
          <Button busy={end.isPending} onClick={() => end.mutate()}>
            {words.endAct}
          </Button>
          <Button onClick={() => setEnding(false)}>{words.cancel}</Button>
          <ActProblems error={end.error} shownAt={['lastDay']} />
        </div>
      )}
    </li>
  );
};

const GivePost = ({ person, units, unitIds, roles }: Omit<PostPartProps, 'today'>) => {
  const [giving, setGiving] = useState(false);
  const first = unitIds?.length === 1 ? unitIds[0] : person.posts.at(-1)?.unitId;
  const [post, setPost] = useState({ ...emptyPost, unitId: first ?? '' });
  const [tried, setTried] = useState(false);
  const give = useMutation({
    mutationFn: () => assignPost(person.id, post),
    onSuccess: async () => {
      await queryClient.invalidateQueries(peopleQuery);
      setGiving(false);
      setTried(false);
      setPost({ ...emptyPost, unitId: first ?? '' });
    },
  });
  if (!giving)
    return (
      <Button size="small" onClick={() => setGiving(true)}>
        {words.addPost}
      </Button>
    );
  return (
    <div className={styles.giving}>
      <ActProblems error={give.error} shownAt={postInputs()} />
      <PostFields
        post={post}
        onChange={setPost}
        units={units}
        unitIds={unitIds}
        roles={roles}
        error={give.error}
        tried={tried}
      />
      <div className={styles.acts}>
        <Button
          busy={give.isPending}
          onClick={() => {
            setTried(true);
            if (post.role !== '' && post.unitId !== '') give.mutate();
          }}
        >
          {words.givePost}
        </Button>
        <Button onClick={() => setGiving(false)}>{words.cancel}</Button>
      </div>
    </div>
  );
};
