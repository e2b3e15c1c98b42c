import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import type { Deps } from '../../src/deps.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** Everything that the program is made of, over a database and a folder of one test file's own. */
export type TestInstallation = Readonly<{
  deps: Deps;
  testDatabase: TestDatabase;
  /** Sets the clock that the program sees. */
  setNow: (now: string) => void;
  close: () => Promise<void>;
}>;

export const testSecrets = {
  auditKey: Buffer.alloc(32, 'a'),
  sessionPepper: Buffer.alloc(32, 'p'),
  database: { superuser: '', owner: '', application: '' },
};

export async function createInstallation(changes: Partial<Config> = {}): Promise<TestInstallation> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parindex-files-'));
  const testDatabase = await createTestDatabase();
  const queue = await openQueue(testDatabase.application, (error) => {
    throw error;
  });
  const { config } = readConfig({ DATA_DIR: dataFolder, LOG_LEVEL: 'silent', DEMO: 'no' }, []);
  let now = new Date('2021-01-04T08:00:00+07:00');
  return {
    deps: {
      config: { ...config, ...changes },
      database: testDatabase.database,
      pool: testDatabase.pool,
      queue,
      clock: () => now,
      secrets: testSecrets,
      webFolder: join(dataFolder, 'web'),
    },
    testDatabase,
    setNow: (text) => {
      now = new Date(text);
    },
    close: async () => {
      await queue.stop();
      await testDatabase.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Gives the tests of a file, or of a `describe`, one installation, and removes it after them. */
export function useInstallation(changes: Partial<Config> = {}): () => TestInstallation {
  let made: TestInstallation | undefined;
  beforeAll(async () => {
    made = await createInstallation(changes);
  });
  afterAll(() => made?.close());
  return () => {
    if (!made) throw new Error('the installation is there only while tests run');
    return made;
  };
}
