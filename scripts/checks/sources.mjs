// The source files of the tree, as git knows them or will know them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../node24.mjs';

/** Files with these endings under these folders, without what git ignores; paths from the root. */
export function sourceFiles(endings, folders, folder = root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  const { stdout, status } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error('git ls-files failed: the checks run inside a git checkout');
  return stdout
    .split('\n')
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => existsSync(join(folder, file)));
}
