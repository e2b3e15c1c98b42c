import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, inject } from 'vitest';
import { makeFolder, type Program, startProgram } from '../../../apps/server/tests/harness/program.ts';

const patience = 110_000;

/** Gives the stories of a file the whole program, with the demonstration year or empty. */
export function useProgram(start: 'demonstration' | 'empty'): () => Program {
  let program: Program | undefined;
  let remove = async () => {};
  beforeAll(async () => {
    const made = await makeFolder();
    remove = made.remove;
    const data = join(made.folder, 'data');
    if (start === 'demonstration') await copyDemonstration(data);
    program = await startProgram(data);
    if (!(await program.isReady(patience))) throw new Error(program.output());
  });
  afterAll(async () => {
    program?.process.kill('SIGTERM');
    await program?.ended;
    await remove();
  });
  return () => {
    if (!program) throw new Error('the program is there only while stories run');
    return program;
  };
}

/** Gives the stories of a file a folder of their own for what they download. */
export function useFolder(): () => string {
  let made: Awaited<ReturnType<typeof makeFolder>> | undefined;
  beforeAll(async () => {
    made = await makeFolder();
  });
  afterAll(() => made?.remove());
  return () => {
    if (!made) throw new Error('the folder is there only while stories run');
    return made.folder;
  };
}

/** The demonstration year is played once; every file of stories begins with its own copy. */
const copyDemonstration = async (to: string): Promise<void> => {
  const folder = inject('demonstrationFolder');
  const played = join(folder, 'played');
  if (!existsSync(played)) {
    const stage = join(folder, 'stage');
    const first = await startProgram(stage, { DEMO: 'yes' });
    if (!(await first.isReady(patience))) throw new Error(first.output());
    first.process.kill('SIGTERM');
    await first.ended;
    await rename(stage, played);
  }
  // owners and modes stay: the database refuses a folder that is not its own
  await promisify(execFile)('cp', ['-a', played, to]);
};
