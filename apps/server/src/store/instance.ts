import { startText } from '@parindex/text';
import type { ConnectionTarget } from './connection.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { readInstanceCard, takeInstanceLock } from './instance-lock.ts';
import { StartRefusal } from './start-refusal.ts';

/** The database of this installation, ours while we run: the embedded one, or a server's. */
export type Instance = Readonly<{
  owner: ConnectionTarget;
  application: ConnectionTarget;
  /** Throws the whole database away and makes an empty one. */
  recreateDatabase: () => Promise<void>;
  /** Tells the command line where the running program is. */
  publish: (url: string) => void;
  /** Resolves when the embedded database ends; never, for a server's. */
  ended: Promise<void>;
  stop: () => Promise<void>;
}>;

export type InstanceOptions = Readonly<{
  dataFolder: string;
  server: Readonly<{ url: string; ownerUrl: string }> | undefined;
  passwords: Readonly<{ superuser: string; owner: string; application: string }>;
  report: (line: string) => void;
}>;

/** Makes the data folder ours, where its database is embedded, and the database ready for connections. */
export const openInstance = (options: InstanceOptions): Promise<Instance> =>
  options.server ? reachServer(options.server, options.report) : openEmbedded(options);

async function reachServer(
  server: { url: string; ownerUrl: string },
  report: (line: string) => void,
): Promise<Instance> {
  report(startText.connectingDatabase);
  return {
    owner: { connectionString: server.ownerUrl },
    application: { connectionString: server.url },
    recreateDatabase: () => Promise.reject(new StartRefusal(startText.demonstrationCutShort)),
    publish: () => {},
    ended: new Promise(() => {}),
    stop: async () => {},
  };
}

async function openEmbedded({ dataFolder, passwords, report }: InstanceOptions): Promise<Instance> {
  const lock = takeInstanceLock(dataFolder);
  if (lock === 'taken')
    throw new StartRefusal(startText.lockTaken(dataFolder, readInstanceCard(dataFolder)?.pid));
  const card = { pid: process.pid, startedAt: new Date().toISOString() };
  lock.publish(card);
  try {
    const database = await startEmbeddedPostgres({ dataFolder, passwords, durability: 'durable', report });
    const { owner, application, socketFolder } = database;
    return {
      owner,
      application,
      recreateDatabase: database.recreateDatabase,
      publish: (url) => lock.publish({ ...card, socketFolder, url }),
      ended: database.ended,
      stop: async () => {
        await database.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
