import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { withClient } from '../harness/client.ts';
import { databaseIn, databaseProcesses } from '../harness/data-folder.ts';
import { freePort, makeFolder, type Program, startProgram } from '../harness/program.ts';

const isRoot = process.getuid?.() === 0;

async function newFolder(...names: string[]) {
  const { folder, remove } = await makeFolder();
  onTestFinished(remove);
  return join(folder, ...names);
}

async function start(...args: Parameters<typeof startProgram>): Promise<Program> {
  const program = await startProgram(...args);
  onTestFinished(() => {
    program.process.kill('SIGTERM');
    return program.ended.then(() => {});
  });
  return program;
}

const put = (dataFolder: string, key: string) =>
  withClient(databaseIn(dataFolder), (client) => client.query(`INSERT INTO setting VALUES ($1, '1')`, [key]));
const has = (dataFolder: string, key: string) =>
  withClient(databaseIn(dataFolder), async (client) => {
    const found = await client.query('SELECT 1 FROM setting WHERE key = $1', [key]);
    return found.rowCount === 1;
  });

describe('the program on a new data folder', () => {
  let remove = async () => {};
  let data = '';
  beforeAll(async () => {
    const made = await makeFolder();
    remove = made.remove;
    data = join(made.folder, 'data');
  });
  afterAll(() => remove());

  test('serves, and on SIGTERM stops everything and leaves nothing running', async () => {
    const program = await start(data);
    expect(await program.isReady(), program.output()).toBe(true);
    expect((await fetch(program.url)).status).toBeLessThan(500);
    await put(data, 'kept');
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain('Đã dừng; dữ liệu đã lưu.');
    expect(databaseProcesses(data)).toEqual([]);
    expect(existsSync(join(data, 'instance.json'))).toBe(false);
    expect(readFileSync(join(data, 'logs', 'postgres.log'), 'utf8')).toMatch(
      /database system is shut down\s*$/,
    );
  });

  test('keeps its data, and on Ctrl-C to the whole terminal stops the database last', async () => {
    const program = await start(data);
    expect(await program.isReady(), program.output()).toBe(true);
    expect(await has(data, 'kept')).toBe(true);
    process.kill(-Number(program.process.pid), 'SIGINT');
    expect(await program.ended).toBe(0);
    expect(program.output()).not.toMatch(/báo:|Lỗi/);
    expect(databaseProcesses(data)).toEqual([]);
  });

  test('stops when the wrapper that started it dies', async () => {
    const program = await start(data);
    expect(await program.isReady(), program.output()).toBe(true);
    program.process.disconnect();
    expect(await program.ended).toBe(0);
    expect(databaseProcesses(data)).toEqual([]);
  });

  test('stops with one sentence when its database dies', async () => {
    const program = await start(data);
    expect(await program.isReady(), program.output()).toBe(true);
    for (const pid of databaseProcesses(data)) process.kill(pid, 'SIGKILL');
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('Cơ sở dữ liệu dừng đột ngột');
  });

  test('shows its secrets to nobody else', () => {
    expect(statSync(join(data, 'secrets')).mode & 0o077).toBe(0);
    expect(statSync(join(data, 'secrets', 'audit-key')).mode & 0o077).toBe(0);
    expect(statSync(join(data, 'postgres')).mode & 0o077).toBe(0);
    expect(statSync(join(data, 'logs')).mode & 0o077).toBe(0);
  });

  test('refuses to make new secrets for an old database', async () => {
    const key = join(data, 'secrets', 'audit-key');
    renameSync(key, `${key}.away`);
    const program = await start(data);
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('Chép lại thư mục secrets từ bản sao lưu');
    renameSync(`${key}.away`, key);
  });

  test('loads the demonstration again when its first load was cut short', async () => {
    const before = await start(data);
    await before.isReady();
    await withClient(databaseIn(data), (client) =>
      client.query(
        `INSERT INTO setting VALUES ('demonstration', 'loading'); DELETE FROM setting WHERE key = 'none'`,
      ),
    );
    before.process.kill('SIGTERM');
    await before.ended;
    const program = await start(data);
    expect(await program.isReady(), program.output()).toBe(true);
    expect(program.output()).toContain('nạp lại từ đầu');
    expect(await has(data, 'kept')).toBe(false);
  });
});

describe('what stands in the way of a start', () => {
  test('a second start on the same folder is told so in one sentence, and harms nothing', async () => {
    const data = await newFolder('data');
    const first = await start(data);
    expect(await first.isReady(), first.output()).toBe(true);
    const second = await start(data);
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toHaveLength(1);
    expect(second.output()).toContain(
      `đang chạy trên thư mục dữ liệu ${data} (tiến trình ${first.process.pid})`,
    );
    await put(data, 'still-writing');
    expect((await fetch(first.url)).status).toBeLessThan(500);

    const sentenceBesidesProgress = (program: Program) =>
      program
        .output()
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('['));
    const other = await start(await newFolder('data'), { PORT: String(first.port) });
    expect(await other.ended).toBe(1);
    expect(sentenceBesidesProgress(other)).toEqual([
      `Cổng ${first.port} trên 127.0.0.1 đang có chương trình khác dùng. Đặt cổng khác, ví dụ: PORT=${first.port + 1} npm start`,
    ]);
  });

  test('wrong settings are named all at once, before anything is touched', async () => {
    const data = await newFolder('data');
    const program = await start(data, { PORT: '80800', TZ_NAME: 'Hà Nội', SESSION_HOURS: 'x' });
    expect(await program.ended).toBe(2);
    expect(program.output()).toMatch(/PORT="80800"[\s\S]*TZ_NAME="Hà Nội"[\s\S]*SESSION_HOURS="x"/);
    expect(existsSync(data)).toBe(false);
  });

  test('a port taken by a stranger leaves no database behind', async () => {
    const port = await freePort();
    const stranger = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => {
      stranger.close();
    });
    const data = await newFolder('data');
    const program = await start(data, { PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(databaseProcesses(data)).toEqual([]);
  });

  test('SIGTERM while the first database is being made leaves a folder that starts', async () => {
    const data = await newFolder('data');
    const first = await start(data);
    while (!first.output().includes('Tạo cơ sở dữ liệu')) await sleep(10);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(databaseProcesses(data)).toEqual([]);
    const second = await start(data);
    expect(await second.isReady(), second.output()).toBe(true);
  });

  test('kill -9 while the first database is being made leaves a folder that starts', async () => {
    const data = await newFolder('data');
    const first = await start(data);
    while (!first.output().includes('Tạo cơ sở dữ liệu')) await sleep(10);
    await sleep(300);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = await start(data);
    expect(await second.isReady(), second.output()).toBe(true);
  });
});

describe('unusual folders', () => {
  test('a path too long for a socket, with spaces and Vietnamese letters', async () => {
    const data = await newFolder('Dữ liệu chỉ số cải cách hành chính', 'x'.repeat(90), 'data');
    const program = await start(data);
    expect(await program.isReady(), program.output()).toBe(true);
    await put(data, 'reached');
  });

  test.runIf(isRoot)('a folder that only root may enter', async () => {
    const closed = await newFolder('closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(closed, 0o700);
    const program = await start(join(closed, 'data'));
    expect(await program.isReady(), program.output()).toBe(true);
    await put(join(closed, 'data'), 'reached');
  });
});
