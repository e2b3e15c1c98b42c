import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startText } from '@parindex/text';
import { StartRefusal } from './store/start-refusal.ts';

/** Khóa bí mật — made once, kept outside the database in DATA_DIR/secrets; lost ones cannot be made again. */
export type Secrets = Readonly<{
  /** HMAC-SHA-256 key of the audit entries. */
  auditKey: Buffer;
  /** Mixed into password and token hashes. */
  sessionPepper: Buffer;
  /** Passwords of the three roles of the embedded database. */
  database: Readonly<{ superuser: string; owner: string; application: string }>;
}>;

/** Reads the secrets; makes those that are missing only while there is no database that they would belong to. */
export async function openSecrets(dataFolder: string): Promise<Secrets> {
  const folder = join(dataFolder, 'secrets');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const mayCreate = !existsSync(join(dataFolder, 'postgres'));
  const secret = async (name: string) => Buffer.from(await readOrCreate(folder, name, mayCreate), 'hex');
  return {
    auditKey: await secret('audit-key'),
    sessionPepper: await secret('session-pepper'),
    database: {
      superuser: (await secret('database-superuser')).toString('hex'),
      owner: (await secret('database-owner')).toString('hex'),
      application: (await secret('database-application')).toString('hex'),
    },
  };
}

async function readOrCreate(folder: string, name: string, mayCreate: boolean): Promise<string> {
  const file = join(folder, name);
  if (!existsSync(file)) {
    if (!mayCreate) throw new StartRefusal(startText.secretsMissing(`secrets/${name}`));
    await create(folder, file);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** A whole file or none, also when two processes create it at once or the power fails. */
async function create(folder: string, file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(`${randomBytes(32).toString('hex')}\n`);
  await handle.sync();
  await handle.close();
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}
