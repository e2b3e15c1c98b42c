// Runs a command with the pinned Node 24 first in PATH; a system Node ≥ 24 is used as it is.
// Plain JavaScript: this file itself must run on Node 20.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { environmentForNode24 } from './node24.mjs';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit', env: environmentForNode24(delimiter) });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
