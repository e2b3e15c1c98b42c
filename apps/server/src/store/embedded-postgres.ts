import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startText } from '@parindex/text';
import { applicationRole } from './application-role.ts';
import type { ConnectionTarget } from './connection.ts';
import { findBinaries } from './embedded/binaries.ts';
import { openCluster } from './embedded/cluster.ts';
import { chooseDatabaseUser } from './embedded/database-user.ts';
import { closeLeftOver, clusterName } from './embedded/left-over.ts';
import { runPostmaster } from './embedded/postmaster.ts';
import { databaseName, makeRolesAndDatabase, ownerRole, recreateDatabase } from './embedded/roles.ts';
import { type Durability, serverSettings } from './embedded/server-settings.ts';
import { makeSocketFolder } from './embedded/socket-folder.ts';

/** The database that comes with the program, running. */
export type EmbeddedPostgres = Readonly<{
  socketFolder: string;
  superuser: ConnectionTarget;
  owner: ConnectionTarget;
  application: ConnectionTarget;
  recreateDatabase: () => Promise<void>;
  /** Resolves when the database has ended, asked or not. */
  ended: Promise<void>;
  stop: () => Promise<void>;
}>;

type Passwords = Readonly<{ superuser: string; owner: string; application: string }>;

export type EmbeddedPostgresOptions = Readonly<{
  dataFolder: string;
  passwords: Passwords;
  durability: Durability;
  report: (line: string) => void;
}>;

const port = 5432;

/**
 * Starts PostgreSQL on a folder: Unix socket only, passwords by scram, as `nobody` when we are root. The caller holds
 * the instance lock of the folder; whatever still runs there is what a killed run left.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataFolder, passwords, durability, report } = options;
  const binaries = await findBinaries();
  const user = chooseDatabaseUser([dataFolder, binaries.postgres]);
  const wish = { dataFolder, binaries, user, password: passwords.superuser, durability };
  const folder = await openCluster(wish, () => report(startText.creatingDatabase));
  await closeLeftOver(folder, () => report(startText.stoppingOrphan));
  report(startText.startingDatabase);

  const socketFolder = await makeSocketFolder(dataFolder, user);
  const { superuser, owner, application } = embeddedTargets(socketFolder, passwords);
  const settings = {
    ...serverSettings(durability),
    cluster_name: clusterName(folder),
    unix_socket_directories: socketFolder,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = user.run(binaries.postgres, ['-D', folder, '-p', String(port), ...flags]);
  const logFile = await makeLogFile(dataFolder);
  const postmaster = await runPostmaster(command, superuser, logFile, () =>
    report(startText.recoveringDatabase),
  );
  try {
    await makeRolesAndDatabase(superuser, passwords);
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  return {
    socketFolder,
    superuser,
    owner,
    application,
    recreateDatabase: () => recreateDatabase(superuser),
    ended: postmaster.ended,
    stop: async () => {
      await postmaster.stop();
      await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

/** The three roles of the embedded database, over its socket. */
export function embeddedTargets(socketFolder: string, passwords: Passwords) {
  const as = (user: string, password: string, database: string): ConnectionTarget => ({
    host: socketFolder,
    port,
    database,
    user,
    password,
  });
  return {
    superuser: as('postgres', passwords.superuser, 'postgres'),
    owner: as(ownerRole, passwords.owner, databaseName),
    application: as(applicationRole, passwords.application, databaseName),
  };
}

async function makeLogFile(dataFolder: string): Promise<string> {
  await mkdir(join(dataFolder, 'logs'), { recursive: true, mode: 0o700 });
  return join(dataFolder, 'logs', 'postgres.log');
}
