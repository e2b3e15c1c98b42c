import type { OwnSessionReply } from '@parindex/contract';
import { sessionWords } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { showInstant } from '../../lib/format.ts';
import { queryClient } from '../../lib/query.ts';
import { Button, Skeleton, Table, type TableColumn } from '../../ui/index.ts';
import { FormProblems } from '../session/form-problems.tsx';
import styles from './account.module.css';
import { deviceName } from './device-name.ts';

const queryKey = ['own-sessions'];

const columns: readonly TableColumn<OwnSessionReply>[] = [
  {
    key: 'device',
    header: sessionWords.sessionDevice,
    cell: ({ device, current }) => (
      <span title={device}>
        {deviceName(device)}
        {current && <strong> · {sessionWords.sessionCurrent}</strong>}
      </span>
    ),
  },
  {
    key: 'from',
    header: sessionWords.sessionFrom,
    width: 150,
    hideUnder: 520,
    cell: ({ createdAt }) => showInstant(createdAt),
  },
  {
    key: 'last',
    header: sessionWords.sessionLast,
    width: 150,
    cell: ({ lastSeenAt }) => showInstant(lastSeenAt),
  },
];

/** The machines that are logged in with this account, and the way to log the others out. */
export const OwnSessions = () => {
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => api.get<readonly OwnSessionReply[]>('/api/account/sessions'),
  });
  const end = useMutation({
    mutationFn: () => api.delete('/api/account/sessions'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey }),
  });
  return (
    <>
      <div className={styles.head}>
        <h2>{sessionWords.sessions}</h2>
        <Button
          busy={end.isPending}
          onClick={() => end.mutate()}
          blockedBecause={data !== undefined && data.length < 2 ? sessionWords.endOthersNone : undefined}
        >
          {sessionWords.endOthers}
        </Button>
      </div>
      <FormProblems error={error ?? end.error} />
      {data === undefined ? (
        <Skeleton rows={2} />
      ) : (
        <Table
          label={sessionWords.sessions}
          noun={sessionWords.sessionNoun}
          rows={data}
          rowKey={(row) => `${row.createdAt}-${row.device}`}
          columns={columns}
          plain
        />
      )}
    </>
  );
};
