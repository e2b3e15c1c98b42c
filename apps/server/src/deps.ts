import type { Config } from './config.ts';
import type { Queue } from './jobs/queue.ts';
import type { Secrets } from './secrets.ts';
import type { AppDatabase, AppPool } from './store/database.ts';

/** What the program is made of, handed to everything that acts. */
export type Deps = Readonly<{
  config: Config;
  database: AppDatabase;
  pool: AppPool;
  queue: Queue;
  clock: () => Date;
  secrets: Secrets;
  /** The built pages. */
  webFolder: string;
}>;
