// Installs the packages of the lockfile when they are missing or older than it. Plain JavaScript for Node 20.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../node24.mjs';
import { say } from './progress.mjs';
import { runQuietly } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const lockfile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.parindex-installed');

function isCurrent(hash) {
  if (!existsSync(installed)) return false;
  const known = readStamp(stamp);
  if (known !== undefined) return known === hash;
  // installed by hand: npm writes its own record after reading the lockfile
  return statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}

export async function installDependencies() {
  const hash = hashOf([lockfile]);
  if (!isCurrent(hash)) await install();
  if (readStamp(stamp) !== hash) writeStamp(stamp, hashOf([lockfile]));
}

async function install() {
  say('Cài các gói phần mềm (npm install), lần đầu mất khoảng một phút …');
  // not "npm ci": it refuses a lockfile that lacks other platforms' binaries
  const args = [
    'install',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js')
    ? await runQuietly(process.execPath, [npm, ...args], { what: 'vẫn đang cài các gói' })
    : await runQuietly('npm', args, { what: 'vẫn đang cài các gói' });
  if (code === 'SIGINT' || code === 'SIGTERM') throw new Error('Đã dừng khi đang cài các gói.');
  if (code !== 0) {
    throw new Error(
      `${output.trim()}\n\nChưa cài được các gói. Kiểm tra kết nối tới kho gói npm rồi chạy lại "npm start".`,
    );
  }
  say('Đã cài xong các gói.');
}
