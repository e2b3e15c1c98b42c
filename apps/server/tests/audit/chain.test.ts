import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openAuditHeads } from '../../src/files/audit-heads.ts';
import { insertAuditEntry } from '../../src/store/audit.store.ts';
import { type AuditHead, sealPending } from '../../src/store/audit-chain.store.ts';
import { checkAudit } from '../../src/store/audit-check.store.ts';
import { withClient } from '../harness/client.ts';
import { createTestDatabase, type TestDatabase, useTestDatabase } from '../harness/test-database.ts';

const key = Buffer.alloc(32, 'k');
const write = (the: TestDatabase, subject: string) =>
  the.database.transaction().execute((tx) =>
    insertAuditEntry(tx, key, {
      verb: 'unit.register',
      actor: { personId: uuidv7(), posts: [] },
      now: '2021-01-04T01:00:00.000Z',
      requestId: uuidv7(),
      note: { subject, content: { name: 'Xã Một' } },
    }),
  );
const asSuperuser = (the: TestDatabase, ...statements: readonly string[]) =>
  withClient(the.owner, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    for (const statement of statements) await client.query(statement);
  });

describe('what somebody with all rights changes in the database is found', () => {
  let the: TestDatabase;
  const made: TestDatabase[] = [];
  let head: AuditHead | undefined;
  beforeEach(async () => {
    the = await createTestDatabase();
    made.push(the);
    for (const block of [1, 2, 3]) {
      for (const entry of [1, 2, 3]) await write(the, `unit:${block}.${entry}`);
      head = await sealPending(the.database, { everything: true });
    }
  });
  afterAll(async () => {
    for (const one of made) await one.drop();
  });
  const check = (heads: readonly AuditHead[] = []) => checkAudit(the.database, key, heads);
  const idOf = async (subject: string) => {
    const row = await the.database
      .selectFrom('audit_entry')
      .select('id')
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow();
    return row.id;
  };

  test('untouched, three blocks of three entries are whole', async () => {
    expect(await check(head ? [head] : [])).toEqual({ entries: 9, blocks: 3, unsealed: 0, heads: 1 });
  });

  test.each([
    ['one letter of the content', "set content = replace(content, 'Một', 'Hai')"],
    ['the time by a millisecond', "set at = at + interval '1 millisecond'"],
    ['the verb', "set verb = 'unit.update'"],
    ['the actor', 'set actor_id = gen_random_uuid()'],
    ['the unit', 'set unit_id = gen_random_uuid()'],
    ['the code itself', "set mac = repeat('0', 64)"],
  ])('%s of an entry', async (_what, change) => {
    const id = await idOf('unit:2.2');
    await asSuperuser(the, `update audit_entry ${change} where id = '${id}'`);
    expect((await check()).firstBad).toMatchObject({ kind: 'entry-changed', id });
  });

  test('an entry that is deleted', async () => {
    const id = await idOf('unit:2.2');
    await asSuperuser(the, `delete from audit_entry where id = '${id}'`);
    expect((await check()).firstBad).toEqual({ kind: 'entry-missing', id });
  });

  test('an entry that is deleted together with its seal', async () => {
    const id = await idOf('unit:2.2');
    await asSuperuser(
      the,
      `delete from audit_seal where entry_id = '${id}'`,
      `delete from audit_entry where id = '${id}'`,
    );
    expect((await check()).firstBad).toMatchObject({ kind: 'block-changed', id: '2' });
  });

  test('two entries that change places', async () => {
    await asSuperuser(
      the,
      'update audit_seal set position = 9 where block_no = 2 and position = 0',
      'update audit_seal set position = 0 where block_no = 2 and position = 1',
      'update audit_seal set position = 1 where block_no = 2 and position = 9',
    );
    expect((await check()).firstBad).toMatchObject({ kind: 'block-changed', id: '2' });
  });

  test('a whole block that is cut out of the middle', async () => {
    await asSuperuser(
      the,
      'delete from audit_entry using audit_seal where entry_id = id and block_no = 2',
      'delete from audit_seal where block_no = 2',
      'delete from audit_block where no = 2',
    );
    expect((await check()).firstBad).toMatchObject({ kind: 'block-changed', id: '3' });
  });

  test('the end of the log that is cut off: the head outside tells', async () => {
    await asSuperuser(
      the,
      'delete from audit_entry using audit_seal where entry_id = id and block_no = 3',
      'delete from audit_seal where block_no = 3',
      'delete from audit_block where no = 3',
    );
    expect((await check()).firstBad).toBeUndefined();
    expect((await check(head ? [head] : [])).firstBad).toMatchObject({ kind: 'head-missing', id: '3' });
  });

  test('a block that is written anew over changed contents', async () => {
    await asSuperuser(the, "update audit_block set root = repeat('0', 64) where no = 1");
    expect((await check()).firstBad).toMatchObject({ kind: 'block-changed', id: '1' });
  });

  test('an entry that is put in without the key, sealed or not', async () => {
    await asSuperuser(
      the,
      `insert into audit_entry select gen_random_uuid(), at, verb, actor_id, round_id, unit_id, subject, content, mac
       from audit_entry limit 1`,
    );
    expect((await check()).firstBad).toMatchObject({ kind: 'entry-changed' });
  });

  test('with another key nothing is right', async () => {
    const other = await checkAudit(the.database, Buffer.alloc(32, 'x'), []);
    expect(other.firstBad).toMatchObject({ kind: 'entry-changed' });
  });
});

describe('sealing while many write', () => {
  const the = useTestDatabase();

  test('sixteen writers and three sealers: no entry lost, none twice, the chain right', async () => {
    let writing = true;
    const sealing = [1, 2, 3].map(async () => {
      while (writing) await sealPending(the().database, { everything: false });
    });
    const writer = async (number: number) => {
      for (let entry = 0; entry < 40; entry += 1) await write(the(), `unit:${number}.${entry}`);
    };
    await Promise.all(Array.from({ length: 16 }, (_, number) => writer(number)));
    writing = false;
    await Promise.all(sealing);
    await sealPending(the().database, { everything: true });
    const checked = await checkAudit(the().database, key, []);
    expect(checked).toMatchObject({ entries: 640, unsealed: 0 });
    expect(checked.firstBad).toBeUndefined();
    expect(checked.blocks).toBeGreaterThan(1);
  });

  test('an entry that commits late, with an older id than the newest block, is sealed with the next', async () => {
    const database = the().database;
    const late = await database.startTransaction().execute();
    await insertAuditEntry(late, key, {
      verb: 'unit.update',
      actor: { personId: '', posts: [] },
      now: '2021-01-04T01:00:00.000Z',
      requestId: 'late',
      note: { subject: 'unit:late', content: {} },
    });
    await write(the(), 'unit:early');
    await sealPending(database, { everything: false });
    await late.commit().execute();
    await sealPending(database, { everything: false });
    expect(await checkAudit(database, key, [])).toMatchObject({ entries: 642, unsealed: 0 });
  });
});

describe('what the running program itself may not do', () => {
  const the = useTestDatabase();
  const attempt = (statement: string) =>
    withClient(the().application, (client) => client.query(statement)).then(
      () => 'done',
      (fault: { message: string }) => fault.message,
    );

  test.each([
    ['update audit_entry set content = content', 'audit_entry'],
    ['delete from audit_entry', 'audit_entry'],
    ['truncate audit_entry cascade', 'audit_entry'],
    ['update audit_block set hash = hash', 'audit_block'],
    ['delete from audit_seal', 'audit_seal'],
    ['update result_snapshot set content = content', 'result_snapshot'],
    ['delete from result_snapshot', 'result_snapshot'],
    ['update publication set decision_number = decision_number', 'publication'],
    ['delete from receipt', 'receipt'],
    ['update transition set note = null', 'transition'],
  ])('%s', async (statement, table) => {
    await write(the(), 'unit:1');
    expect(await attempt(statement)).toBe(`permission denied for table ${table}`);
  });
});

describe('the head of the chain outside the database', () => {
  const head = { no: '7', hash: 'a'.repeat(64), sealedAt: '2021-01-04T01:00:00.000Z' };

  test('is kept for each day and for now, and read back; one with a changed byte is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parindex-heads-'));
    const heads = openAuditHeads(folder, key);
    expect(await heads.read()).toEqual({ heads: [], unreadable: [] });
    await heads.write(head, '2021-01-04');
    await heads.write({ ...head, no: '8' }, '2021-01-05');
    const files = join(folder, 'audit-heads');
    expect((await readdir(files)).sort()).toEqual(['2021-01-04.json', '2021-01-05.json', 'newest.json']);
    const read = await heads.read();
    expect(read.heads.map(({ no }) => no).sort()).toEqual(['7', '8', '8']);
    const path = join(files, '2021-01-04.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('\\"7\\"', '\\"6\\"'));
    expect((await heads.read()).unreadable).toEqual(['2021-01-04.json']);
    await rm(folder, { recursive: true });
  });
});
