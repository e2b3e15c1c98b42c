// Builds the pages when their sources changed since the last build. Plain JavaScript for Node 20.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environmentForNode24, root } from '../node24.mjs';
import { compressFiles } from './compress.mjs';
import { say } from './progress.mjs';
import { runQuietly } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const web = join(root, 'apps', 'web');
const stamp = join(web, 'dist', '.sources');
const sources = [web, join(root, 'packages'), join(root, 'package-lock.json')];

export async function buildWeb() {
  if (!existsSync(join(web, 'index.html'))) return;
  const hash = hashOf(sources);
  if (readStamp(stamp) === hash) return;
  say('Dựng các trang màn hình …');
  const env = environmentForNode24(delimiter);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await runQuietly('node', [vite, 'build', web], {
    env,
    what: 'vẫn đang dựng màn hình',
  });
  if (code !== 0) throw new Error(`${output.trim()}\n\nChưa dựng được các trang màn hình; xem lỗi ở trên.`);
  compressFiles(join(web, 'dist'));
  writeStamp(stamp, hash);
  say('Đã dựng xong màn hình.');
}
