import { type JobWithMetadata, PgBoss } from 'pg-boss';
import type { ConnectionTarget } from '../store/connection.ts';
import { type AppDatabase, executeSql } from '../store/database.ts';
import { type JobData, type JobName, jobNames, queueOptions, schema } from './job-names.ts';

/** Which try of a job this is. */
export type Attempt = Readonly<{ isLastTry: boolean }>;

/** Hàng đợi việc nền — jobs that commit or vanish with the use case that asked for them. */
export type Queue = Readonly<{
  /** Adds a job in the caller's transaction; it runs only if that commits. */
  send: <Name extends JobName>(tx: AppDatabase, name: Name, data: JobData[Name]) => Promise<void>;
  /** Runs the handler for each job of this name; it may run twice, so its effect carries a key of its own. */
  work: <Name extends JobName>(
    name: Name,
    handler: (data: JobData[Name], attempt: Attempt) => Promise<void>,
  ) => Promise<void>;
  stop: () => Promise<void>;
}>;

/** `send-only` leaves the upkeep of the queue to the running program. */
export type QueueMode = 'full' | 'send-only';

/** Opens the queue as the application's role; its tables were made by `installQueue`. */
export async function openQueue(
  target: ConnectionTarget,
  onFault: (error: Error) => void,
  mode: QueueMode = 'full',
): Promise<Queue> {
  const upkeep = mode === 'full';
  const boss = new PgBoss({
    ...target,
    schema,
    max: 3,
    migrate: false,
    createSchema: false,
    reindex: false,
    supervise: upkeep,
    schedule: upkeep,
  });
  boss.on('error', onFault);
  await boss.start();
  for (const name of jobNames) await boss.createQueue(name, queueOptions[name]);
  return {
    send: async (tx, name, data) => {
      const db = { executeSql: (text: string, values?: unknown[]) => executeSql(tx, text, values) };
      await boss.send(name, data, { db });
    },
    work: async (name, handler) => {
      const options = { includeMetadata: true, pollingIntervalSeconds: 1 } as const;
      await boss.work(name, options, async ([job]: JobWithMetadata<JobData[typeof name]>[]) => {
        if (job) await handler(job.data, { isLastTry: job.retryCount >= job.retryLimit });
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
