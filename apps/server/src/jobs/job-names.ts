/** The jobs there are, and what each is told; large things stay in our tables and are named by id. */
export type JobData = {
  'mail.send': { mailId: string };
};

export type JobName = keyof JobData;

/** The database schema of the queue's own tables. */
export const schema = 'job';

type QueueOptions = {
  retryLimit: number;
  retryDelay: number;
  retryBackoff: boolean;
  expireInSeconds: number;
};

export const queueOptions: Record<JobName, QueueOptions> = {
  'mail.send': { retryLimit: 5, retryDelay: 30, retryBackoff: true, expireInSeconds: 180 },
};

export const jobNames = Object.keys(queueOptions) as JobName[];
