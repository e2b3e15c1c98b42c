import type { RoundListReply } from '@parindex/contract';
import { stateWord, roundWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { showDay } from '../../../lib/format.ts';
import { isAllowed } from '../../../lib/may.tsx';
import { queryClient } from '../../../lib/query.ts';
import { sentenceAt } from '../../../lib/refusal.ts';
import { sessionQuery } from '../../../lib/session.ts';
import {
  ActProblems,
  Button,
  EmptyState,
  PageFrame,
  Skeleton,
  Table,
  type TableColumn,
  TextField,
} from '../../../ui/index.ts';
import styles from '../round.module.css';
import { createRound, roundsQuery } from '../round-calls.ts';

type Row = RoundListReply['rounds'][number];

export type RoundListScreenProps = {
  readonly year: number;
  readonly link: (round: { id: string; title: string }) => ReactNode;
  readonly onOpen: (roundId: string) => void;
};

/** The rounds there are, each with the way to its set-up, and a new one. */
export const RoundListScreen = ({ year, link, onOpen }: RoundListScreenProps) => {
  const { data, error } = useQuery(roundsQuery);
  const [creating, setCreating] = useState(false);
  if (data === undefined) return error ? <ActProblems error={error} /> : <Skeleton rows={5} />;
  const mayCreate = isAllowed('round.create', data.may);
  const columns: readonly TableColumn<Row>[] = [
    { key: 'title', header: words.round, cell: (row) => link(row) },
    { key: 'year', header: words.year, width: 70, align: 'end', cell: (row) => row.year },
    { key: 'state', header: words.state, width: 150, cell: ({ state }) => stateWord(state, 'round') },
    {
      key: 'units',
      header: words.units,
      width: 80,
      align: 'end',
      hideUnder: 520,
      cell: ({ units }) => units,
    },
    {
      key: 'day',
      header: words.day,
      width: 120,
      hideUnder: 620,
      cell: ({ today }) => (today === undefined ? '' : showDay(today)),
    },
  ];
  return (
    <PageFrame
      title={words.listTitle}
      note={words.listNote}
      actions={
        mayCreate &&
        !creating && (
          <Button kind="primary" onClick={() => setCreating(true)}>
            {words.create}
          </Button>
        )
      }
    >
      {creating && <NewRound year={year} onDone={onOpen} onCancel={() => setCreating(false)} />}
      <Table
        label={words.listTitle}
        noun={words.noun}
        rows={data.rounds}
        rowKey={({ id }) => id}
        rowHeight={34}
        columns={columns}
        empty={<EmptyState title={words.none}>{mayCreate ? words.noneText : undefined}</EmptyState>}
        plain
      />
    </PageFrame>
  );
};

type NewRoundProps = {
  readonly year: number;
  readonly onDone: (roundId: string) => void;
  readonly onCancel: () => void;
};

const NewRound = ({ year: thisYear, onDone, onCancel }: NewRoundProps) => {
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(String(thisYear));
  const [tried, setTried] = useState(false);
  const create = useMutation({
    mutationFn: () => createRound({ title, year: Number(year) }),
    onSuccess: async ({ roundId }) => {
      await queryClient.invalidateQueries(sessionQuery);
      onDone(roundId);
    },
  });
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (title.trim() !== '') create.mutate();
      }}
    >
      <h3>{words.createTitle}</h3>
      <div className={styles.fields}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={title}
          onChange={setTitle}
          error={tried && title.trim() === '' ? words.needed : sentenceAt(create.error, 'title')}
          autoFocus
          required
        />
        <TextField
          label={words.year}
          inputMode="numeric"
          value={year}
          onChange={setYear}
          error={sentenceAt(create.error, 'year')}
        />
      </div>
      <ActProblems error={create.error} shownAt={['title', 'year']} />
      <div className={styles.acts}>
        <Button type="submit" kind="primary" busy={create.isPending}>
          {words.createAct}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};
