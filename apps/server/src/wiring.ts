import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startText } from '@parindex/text';
import { checkoutFolder } from './checkout.ts';
import type { Config } from './config.ts';
import { makeDataFolder } from './data-folder.ts';
import type { Deps } from './deps.ts';
import { installQueue } from './jobs/install-queue.ts';
import { openQueue, type QueueMode } from './jobs/queue.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import type { ConnectionTarget } from './store/connection.ts';
import { openDatabase, openPool } from './store/database.ts';
import { readDemonstrationState } from './store/demonstration.store.ts';
import { embeddedTargets } from './store/embedded-postgres.ts';
import { type Instance, openInstance } from './store/instance.ts';
import { readInstanceCard, takeInstanceLock } from './store/instance-lock.ts';
import { migrateDatabase } from './store/migrate.ts';
import { StartRefusal } from './store/start-refusal.ts';

export { StartRefusal };

export type Report = (line: string) => void;

/** How to close what was opened, last opened first: HTTP, jobs, connections, database. */
export type Closers = (() => Promise<void>)[];

export type Opened = Readonly<{ deps: Deps; instance: Instance }>;

/** Opens the installation: database, tables, connections, queue. What is open stands in `closers`, also on a fault. */
export async function openInstallation(config: Config, closers: Closers, report: Report): Promise<Opened> {
  await makeDataFolder(config.dataFolder);
  const secrets = await openSecrets(config.dataFolder);
  const { dataFolder, database: server } = config;
  const instance = await openInstance({ dataFolder, server, passwords: secrets.database, report });
  closers.push(instance.stop);
  await makeTables(instance, report);
  const deps = await connect(config, secrets, instance.application, closers, report);
  return { deps, instance };
}

/** For the command line: the running program's database where there is one, otherwise the installation opened. */
export async function joinOrOpen(config: Config, closers: Closers, report: Report): Promise<Deps> {
  const running = config.database ? { connectionString: config.database.url } : await findRunning(config);
  if (!running) return (await openInstallation(config, closers, report)).deps;
  return connect(config, await openSecrets(config.dataFolder), running, closers, report, 'send-only');
}

async function findRunning({ dataFolder }: Config): Promise<ConnectionTarget | undefined> {
  if (!existsSync(dataFolder)) return undefined;
  const lock = takeInstanceLock(dataFolder);
  if (lock !== 'taken') {
    lock.release();
    return undefined;
  }
  const card = readInstanceCard(dataFolder);
  if (!card?.socketFolder) throw new StartRefusal(startText.stillStarting);
  const { database } = await openSecrets(dataFolder);
  return embeddedTargets(card.socketFolder, database).application;
}

/** Connections and queue over a database that is ready. */
export async function connect(
  config: Config,
  secrets: Secrets,
  application: ConnectionTarget,
  closers: Closers,
  report: Report,
  queueMode: QueueMode = 'full',
): Promise<Deps> {
  let closing = false;
  const onFault = (error: Error) => {
    // a connection that goes while everything is being closed is no news
    if (!closing) report(startText.databaseFault(error.message));
  };
  const pool = openPool(application, { onLostConnection: onFault });
  closers.push(() => pool.end());
  const queue = await openQueue(application, onFault, queueMode);
  closers.push(queue.stop, async () => {
    closing = true;
  });
  const webFolder = join(checkoutFolder, 'apps', 'web', 'dist');
  return { config, database: openDatabase(pool), pool, queue, clock: () => new Date(), secrets, webFolder };
}

async function makeTables(instance: Instance, report: Report): Promise<void> {
  const migrate = () => migrateDatabase(instance.owner, (steps) => report(startText.migrating(steps)));
  await migrate();
  if (await wasLoadCutShort(instance.owner)) {
    report(startText.demonstrationAgain);
    await instance.recreateDatabase();
    await migrate();
  }
  await installQueue(instance.owner);
}

async function wasLoadCutShort(owner: ConnectionTarget): Promise<boolean> {
  const pool = openPool(owner, { size: 1 });
  try {
    return (await readDemonstrationState(openDatabase(pool))) === 'loading';
  } finally {
    await pool.end();
  }
}
