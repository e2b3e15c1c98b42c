// Finds the system's Chromium; installs Debian's package only for root in CI.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../steps.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const inPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

/** Resolves to { path } or { problem }. */
export async function findChromium() {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? { path: given } : { problem: `CHROMIUM=${given}: không có tệp này.` };
  const found = inPath();
  if (found) return { path: found };
  const mayInstall = process.env.CI && process.getuid?.() === 0;
  if (!mayInstall) {
    return {
      problem:
        'Thiếu Chromium: chạy "sudo apt-get install chromium" (hoặc đặt CHROMIUM=đường-dẫn) rồi chạy lại.',
    };
  }
  return install();
}

async function install() {
  console.log('Cài Chromium của hệ điều hành (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const commands = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  for (const [command, ...args] of commands) {
    const { code, output } = await runCommand(command, args, { env });
    if (code !== 0) return { problem: `Không cài được Chromium:\n${output.slice(-2000)}` };
  }
  const path = inPath();
  return path ? { path } : { problem: 'Đã cài Chromium nhưng không thấy lệnh chromium.' };
}
