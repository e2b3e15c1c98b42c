import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { makeFolder, type Program, startProgram } from '../../../apps/server/tests/harness/program.ts';

/** Gives the stories of a file the whole program, with the demonstration year or empty. */
export function useProgram(start: 'demonstration' | 'empty'): () => Program {
  let program: Program | undefined;
  let remove = async () => {};
  beforeAll(async () => {
    const made = await makeFolder();
    remove = made.remove;
    program = await startProgram(join(made.folder, 'data'), { DEMO: start === 'empty' ? 'no' : 'yes' });
    if (!(await program.isReady())) throw new Error(program.output());
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
