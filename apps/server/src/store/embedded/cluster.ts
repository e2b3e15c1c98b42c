import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startText } from '@parindex/text';
import { StartRefusal } from '../start-refusal.ts';
import type { Binaries } from './binaries.ts';
import type { DatabaseUser } from './database-user.ts';
import type { Durability } from './server-settings.ts';

type Wish = {
  dataFolder: string;
  binaries: Binaries;
  user: DatabaseUser;
  password: string;
  durability: Durability;
};

const draftName = 'postgres.new-';

/** PostgreSQL's own folder: made whole under another name first, so that a start killed half-way leaves no ruin. */
export async function openCluster(wish: Wish, onCreate: () => void): Promise<string> {
  const folder = join(wish.dataFolder, 'postgres');
  if (existsSync(folder)) {
    refuseOtherVersion(folder, wish.binaries.majorVersion);
    return folder;
  }
  onCreate();
  await removeDrafts(wish.dataFolder);
  const draft = join(wish.dataFolder, `${draftName}${randomBytes(4).toString('hex')}`);
  await mkdir(draft, { mode: 0o700 });
  wish.user.own(draft);
  await create(draft, wish);
  await rename(draft, folder);
  return folder;
}

/** What killed starts left; a program of theirs may still be writing there until it finds its reader gone. */
async function removeDrafts(dataFolder: string): Promise<void> {
  for (const entry of readdirSync(dataFolder).filter((name) => name.startsWith(draftName))) {
    await rm(join(dataFolder, entry), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function create(draft: string, { binaries, user, password, durability }: Wish): Promise<void> {
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  user.own(passwordFile);
  try {
    await runToEnd(user, binaries.initdb, [
      ...['--pgdata', draft, '--username', 'postgres', '--pwfile', passwordFile],
      ...['--auth-local', 'scram-sha-256', '--auth-host', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'vi'],
      '--no-instructions',
      ...(durability === 'throw-away' ? ['--no-sync'] : []),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function runToEnd(user: DatabaseUser, program: string, args: string[]): Promise<void> {
  const command = user.run(program, args);
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.args, {
      ...command.options,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        output += bytes;
      });
    }
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new StartRefusal(startText.databaseRefused(output))),
    );
  });
}

function refuseOtherVersion(folder: string, expected: string): void {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found !== expected) throw new StartRefusal(startText.versionOther(found, expected));
}
