// Steps of a check: each prints one line with its time, and its output only when it fails.
import { spawn } from 'node:child_process';
import { root } from './node24.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/** Runs a command; resolves to { code, output }. */
export function runCommand(command, args, { live = false, env = process.env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const stdio = live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes) => {
        output += bytes;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Does one step; `work` resolves to { ok, output, note }. */
export async function step(name, work) {
  const since = Date.now();
  const { ok, output = '', note = '' } = await work();
  console.log(
    `${ok ? '✓' : '✗'} ${name.padEnd(30)} ${seconds(since).padStart(8)}${note ? `   ${note}` : ''}`,
  );
  if (!ok && output) console.log(output.trimEnd());
  return ok;
}

/** A step that is one command. */
export const commandStep = (name, command, args) =>
  step(name, async () => {
    const { code, output } = await runCommand(command, args);
    return { ok: code === 0, output };
  });
