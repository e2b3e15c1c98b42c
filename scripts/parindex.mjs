#!/usr/bin/env node
// `npx parindex …`: runs the command line with Node 24. Plain JavaScript: this file itself must run on Node 20.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { environmentForNode24, root } from './node24.mjs';

const main = join(root, 'apps', 'server', 'src', 'cli', 'main.ts');
const child = spawn('node', ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: environmentForNode24(delimiter),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
