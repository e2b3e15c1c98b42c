// Checks the types of every part of the tree with TypeScript's native compiler.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../node24.mjs';
import { runCommand } from '../steps.mjs';

const compiler = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const atOnce = 2;

const projects = () =>
  ['packages', 'apps']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));

export async function checkTypes() {
  const waiting = projects();
  const count = waiting.length;
  let output = '';
  const work = async () => {
    for (let project = waiting.pop(); project; project = waiting.pop()) {
      const result = await runCommand('node', [compiler, '-p', project]);
      if (result.code !== 0) output += `${project}:\n${result.output}`;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { ok: output === '', output, note: `${count} phần` };
}
