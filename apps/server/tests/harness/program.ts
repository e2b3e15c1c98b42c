import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The whole program as its own process, as `npm start` runs it. */
export type Program = Readonly<{
  process: ChildProcess;
  port: number;
  url: string;
  /** Everything printed so far. */
  output: () => string;
  /** Resolves to whether it serves; false when it ended before, or after `patience` ms (40 s). */
  isReady: (patience?: number) => Promise<boolean>;
  /** Resolves to the exit code, or to the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}>;

export async function startProgram(
  dataFolder: string,
  settings: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Program> {
  const port = Number(settings.PORT ?? (await freePort()));
  const child = fork(main, args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {
      PATH: process.env.PATH,
      DEMO: 'no',
      LOG_LEVEL: 'warn',
      ...settings,
      DATA_DIR: dataFolder,
      PORT: String(port),
    },
    // a group of its own, as a terminal gives it
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (bytes) => {
      output += bytes;
    });
  }
  const ended = once(child, 'exit').then(async ([code, signal]) => {
    for (const stream of [child.stdout, child.stderr]) if (stream) await finished(stream);
    return (code ?? signal) as number | NodeJS.Signals;
  });
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const isReady = async (patience = 40_000) => {
    const until = Date.now() + patience;
    while (!isOver && Date.now() < until && !output.includes('Nhấn Ctrl-C')) await sleep(20);
    return output.includes('Nhấn Ctrl-C');
  };
  return { process: child, port, url: `http://127.0.0.1:${port}`, output: () => output, isReady, ended };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** A folder that is removed with everything in it; the program makes its data folder inside. */
export async function makeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'parindex-start-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
