// A copy of the tree in which rules can be broken: sources and packages its own, libraries linked.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sourceFiles } from '../checks/sources.mjs';
import { root } from '../node24.mjs';
import { runCommand } from '../steps.mjs';

/** Resolves to the folder of the copy; `files` (path → content) are put on top of it. */
export async function copyTree(files) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parindex-architecture-')));
  const kept = ['.ts', '.tsx', '.css', '.svg', '.json', '.cjs'];
  for (const file of sourceFiles(kept, [
    'packages',
    'apps',
    '.dependency-cruiser.cjs',
    'tsconfig.base.json',
  ])) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkLibraries(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  await runCommand('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}

function linkLibraries(folder) {
  const modules = join(root, 'node_modules');
  const own = '@parindex';
  mkdirSync(join(folder, 'node_modules', own), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\n');
  for (const name of readdirSync(modules).filter((name) => name !== own)) {
    symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  }
  for (const name of readdirSync(join(modules, own))) {
    // the same link as npm makes, but into the copy
    const target = realpathSync(join(modules, own, name));
    symlinkSync(
      join(folder, basename(dirname(target)), basename(target)),
      join(folder, 'node_modules', own, name),
    );
  }
}
