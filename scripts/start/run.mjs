// Runs one command to its end, showing its output only when it fails. Plain JavaScript for Node 20.
import { spawn } from 'node:child_process';
import { root } from '../node24.mjs';
import { say } from './progress.mjs';

const stillRunningEvery = 10_000;

/** Resolves to { code, output }; says every ten seconds that `what` goes on. */
export function runQuietly(command, args, { env = process.env, what }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        output += bytes;
      });
    const reminder = setInterval(() => say(`… ${what}`), stillRunningEvery);
    const forward = (signal) => child.kill(signal);
    const end = (code) => {
      clearInterval(reminder);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward);
      resolve({ code, output });
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
    child.on('error', (error) => end(`${error.message}`));
    child.on('close', (code, signal) => end(code ?? signal));
  });
}
