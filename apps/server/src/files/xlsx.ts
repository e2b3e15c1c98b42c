import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Problem, problem, type Result } from '@parindex/domain';
import type { Workbook } from './read-xlsx.ts';
import { refuseByFirstBytes } from './workbook-kind.ts';

export type { Workbook } from './read-xlsx.ts';
export { writeWorkbook } from './write-xlsx.ts';

/** What one workbook may cost. */
export type ReadingLimits = {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
};

export const readingLimits: ReadingLimits = { bytes: 20_000_000, milliseconds: 20_000, heapMegabytes: 512 };

/** Two at a time: each may take a core and half a gigabyte. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an .xlsx file in a child process that has no environment, may write nothing and start nothing, and ends when its
 * time or memory is over: a hostile file costs a refusal, never the server.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  limits: ReadingLimits = readingLimits,
): Promise<Result<Workbook>> => {
  if (bytes.length > limits.bytes)
    return refused('workbook.too-large', { limit: `${Math.round(limits.bytes / 1_000_000)} MB` });
  const kind = refuseByFirstBytes(bytes);
  if (kind) return { ok: false, problems: [kind] };
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await readInChild(bytes, limits);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

const refused = (code: Problem['code'], details?: Problem['details']): Result<never> => ({
  ok: false,
  problems: [problem(code, details)],
});

const childFile = fileURLToPath(new URL('./read-xlsx.child.ts', import.meta.url));

const readInChild = (bytes: Uint8Array, limits: ReadingLimits): Promise<Result<Workbook>> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.heapMegabytes}`, '--permission', '--allow-fs-read=*', childFile],
      { env: {}, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 50) errors.push(chunk);
    });
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) return resolve(JSON.parse(Buffer.concat(output).toString('utf8')) as Result<Workbook>);
      const words = Buffer.concat(errors).toString('utf8');
      if (late || code === null || /heap out of memory|Allocation failed/i.test(words))
        return resolve(refused('workbook.took-too-long'));
      return reject(new Error(`reading a workbook failed: ${words.slice(0, 2000)}`));
    });
    child.stdin.end(bytes);
  });
