import type { PeopleListRow } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { problemSentence, roleNames, personWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { queryClient } from '../../lib/query.ts';
import { compareVietnamese } from '../../lib/search.ts';
import {
  ActProblems,
  Button,
  Combobox,
  PageFrame,
  Skeleton,
  State,
  Table,
  type TableColumn,
  TextArea,
} from '../../ui/index.ts';
import { OneTimeSlips } from './one-time-slip.tsx';
import styles from './person.module.css';
import { peopleQuery, readPeopleList, registerPeople, registerQuery } from './person-calls.ts';

/** A list of people to be pasted: read, previewed line by line, created all at once. */
export const PeopleListScreen = ({ unitId, back }: { unitId: Id | undefined; back: ReactNode }) => {
  const people = useQuery(peopleQuery);
  const register = useQuery(registerQuery);
  const [chosen, setChosen] = useState(unitId);
  const [text, setText] = useState('');
  const [readText, setReadText] = useState<string>();
  const target = chosen ?? people.data?.registerIn.unitIds[0];
  const read = useMutation({
    mutationFn: (place: Id) => readPeopleList(place, text),
    onSuccess: () => setReadText(text),
  });
  const create = useMutation({
    mutationFn: (place: Id) => registerPeople(place, text),
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
  if (people.data === undefined || register.data === undefined) return <Skeleton rows={10} />;
  const { registerIn, roles } = people.data;
  const units = register.data.units.filter(
    ({ id, kind }) => kind !== 'office' && (registerIn.everywhere || registerIn.unitIds.includes(id)),
  );
  const offices = register.data.units.filter(
    ({ parentId, kind }) => parentId === target && kind === 'office',
  );
  const rows = read.data?.rows ?? [];
  const bad = rows.filter(({ problems }) => problems.length > 0).length;
  const isRead = read.data !== undefined && readText === text;
  if (create.data !== undefined)
    return (
      <PageFrame title={words.listDone(create.data.accounts.length)} actions={back}>
        <OneTimeSlips slips={create.data.accounts} onDone={() => window.history.back()} />
      </PageFrame>
    );
  return (
    <PageFrame title={words.listTitle} note={words.listText} actions={back}>
      <div className={styles.list}>
        <div className={styles.fields}>
          {units.length > 1 && (
            <Combobox
              label={words.unit}
              value={target ?? ''}
              onChange={(id) => setChosen(id === '' ? undefined : id)}
              choices={units
                .toSorted((one, other) => compareVietnamese(one.name, other.name))
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextArea
            label={words.listInput}
            value={text}
            onChange={setText}
            rows={12}
            placeholder={words.listPlaceholder}
            spellCheck={false}
            autoFocus
          />
          <p className={styles.hint}>
            {words.listRoles} {roles.map((role) => roleNames[role]).join(', ')}.
          </p>
          {offices.length > 0 && (
            <p className={styles.hint}>
              {words.listOffices} {offices.map(({ name }) => name).join(', ')}.
            </p>
          )}
          <ActProblems error={read.error ?? create.error} />
          <div className={styles.acts}>
            <Button
              kind={isRead && bad === 0 && rows.length > 0 ? 'secondary' : 'primary'}
              busy={read.isPending}
              onClick={() => target !== undefined && read.mutate(target)}
            >
              {words.listRead}
            </Button>
            {rows.length > 0 && (
              <Button
                kind={isRead && bad === 0 ? 'primary' : 'secondary'}
                busy={create.isPending}
                blockedBecause={isRead ? (bad > 0 ? words.listBlocked : undefined) : words.listUnread}
                onClick={() => target !== undefined && create.mutate(target)}
              >
                {words.listCreate(rows.length)}
              </Button>
            )}
          </div>
        </div>
        {read.data !== undefined && (
          <div className={styles.preview}>
            <p role="status">
              <State state="accepted">{words.listGood(rows.length - bad)}</State>{' '}
              {bad > 0 && <State state="late">{words.listBad(bad)}</State>}
            </p>
            {read.data.problems.map((problem) => (
              <p key={problem.code}>{problemSentence(problem)}</p>
            ))}
            <Table
              label={words.listTitle}
              noun={words.noun}
              rows={rows}
              rowKey={({ line }) => String(line)}
              columns={columns}
              plain
            />
          </div>
        )}
      </div>
    </PageFrame>
  );
};

const columns: readonly TableColumn<PeopleListRow>[] = [
  { key: 'line', header: words.listLine, width: 52, align: 'end', cell: ({ line }) => line },
  { key: 'name', header: words.name, width: 160, cell: ({ fullName }) => fullName },
  {
    key: 'username',
    header: words.username,
    width: 150,
    cell: ({ username, proposed }) => (
      <>
        {username} {proposed && <span className={styles.hint}>{words.listProposed}</span>}
      </>
    ),
  },
  {
    key: 'role',
    header: words.roles,
    width: 190,
    hideUnder: 700,
    cell: ({ role, officeName }) =>
      [role === undefined ? '' : roleNames[role], officeName].filter(Boolean).join(', '),
  },
  {
    key: 'problems',
    header: words.listProblems,
    cell: ({ problems }) => (
      <span className={styles.problems}>{problems.map((problem) => problemSentence(problem)).join(' ')}</span>
    ),
  },
];
