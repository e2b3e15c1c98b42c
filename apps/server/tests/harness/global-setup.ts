import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

let stop = async () => {};

/** One database server for all test files, with one migrated template that each file copies. */
export async function setup(project: TestProject): Promise<void> {
  const started = await startTestServer(process.env.TEST_DATABASE_URL);
  stop = started.stop;
  project.provide('testServer', started.server);
}

export const teardown = (): Promise<void> => stop();
