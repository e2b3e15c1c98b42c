import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the first file of stories that needs the demonstration year leaves it for the others. */
    demonstrationFolder: string;
  }
}

let folder = '';

export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'parindex-e2e-'));
  project.provide('demonstrationFolder', folder);
}

export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true });
