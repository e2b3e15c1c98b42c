import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result } from '@parindex/domain';
import type { Workbook } from './read-xlsx.ts';
import { refused } from './refusal.ts';

/** What one workbook may cost. */
export type ReadingLimits = {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
};

const childFile = fileURLToPath(new URL('./read-xlsx.child.ts', import.meta.url));

/** A process that may read files and nothing else: no environment, no writing, no starting of others. */
const startChild = (heapMegabytes: number, ...more: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--permission', '--allow-fs-read=*', childFile, ...more],
    { env: {}, stdio: 'pipe' },
  );

/** Half a million cells with all that is said of each. */
const answerLimit = 150_000_000;

const spareLife = 300_000;
let spare:
  | { child: ChildProcessWithoutNullStreams; heapMegabytes: number; timer: NodeJS.Timeout }
  | undefined;

/** The process that was started ahead, or a new one. */
const takeChild = (heapMegabytes: number): ChildProcessWithoutNullStreams => {
  const ready = spare?.heapMegabytes === heapMegabytes && spare.child.exitCode === null ? spare : undefined;
  if (!ready) return startChild(heapMegabytes);
  clearTimeout(ready.timer);
  spare = undefined;
  ready.child.ref();
  return ready.child;
};

/**
 * Starting takes longer than reading: after a workbook the next process is started ahead, practises on a workbook of
 * ours and waits, for some minutes. Each still reads one file only.
 */
const keepSpare = (heapMegabytes: number): void => {
  if (spare && spare.child.exitCode === null) return;
  const child = startChild(heapMegabytes, '--ahead');
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr])
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
  const timer = setTimeout(() => child.kill('SIGKILL'), spareLife);
  timer.unref();
  child.on('error', () => undefined);
  spare = { child, heapMegabytes, timer };
};

/** Reads one workbook in a process of its own, ended when its time or memory is over. */
export const readInProcess = async (bytes: Uint8Array, limits: ReadingLimits): Promise<Result<Workbook>> => {
  const result = await converse(takeChild(limits.heapMegabytes), bytes, limits);
  keepSpare(limits.heapMegabytes);
  return result;
};

const converse = (
  child: ChildProcessWithoutNullStreams,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<Result<Workbook>> =>
  new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk);
      size += chunk.length;
      if (size > answerLimit) child.kill('SIGKILL');
    });
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
