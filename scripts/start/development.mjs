// Serves the pages while they are being written: every saved file shows at once. Plain JavaScript for Node 20.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { environmentForNode24, root } from '../node24.mjs';
import { say } from './progress.mjs';

/** Starts Vite's server beside ours, to which it passes on /api; returns its process. */
export function servePagesFromSource() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const env = environmentForNode24(delimiter);
  const child = spawn('node', [vite, join(root, 'apps', 'web'), '--clearScreen', 'false'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  say(`Màn hình đang phát triển: http://localhost:${env.WEB_PORT ?? '5173'}`);
  return child;
}
