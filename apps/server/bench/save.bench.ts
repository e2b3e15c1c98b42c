// Saving an item: 50 editors on one sheet, through HTTP into the durable database, audit included.
import { setTimeout as pause } from 'node:timers/promises';
import type { EntryReply } from '@parindex/contract';
import { isSelfScored } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { buildCast } from '../src/demo/build-cast.ts';
import { readDistricts, readRegister } from '../src/demo/data.ts';
import { issueDemonstrationSet, openRound } from '../src/demo/open-round.ts';
import { buildStage, need } from '../src/demo/stage.ts';
import { insertPerson, insertPost } from '../src/store/person.store.ts';
import { freezeDay } from '../src/use-cases/round/freeze-day.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { printRate, printTimes, quantile } from './figures.ts';
import { openClient, startForBench } from './running.ts';

const editorCount = 50;
const seconds = 20;

const running = await startForBench();
const { deps, runner, services } = running;
const register = await readRegister();
const stage = buildStage(runner, services, await buildCast(runner, register));
const round = await openRound(stage, register, await issueDemonstrationSet(stage));
const { roundId } = round;
await stage.act('sonoivu', '2020-11-05T10:00:00+07:00', freezeDay, { roundId, today: '2020-11-05' });
const unitId = need(round.districts, 'con-dao');
const { units: districts } = await readDistricts();
const facts = districts['con-dao']?.facts ?? {};
const items = [...round.issued.items.values()].filter(
  (item) => isSelfScored(item) && facts[item.code] !== undefined && !['3.4.2', '5.6'].includes(item.code),
);

/** The versions of the items of the sheet as its editors know them; two who share an item see each other's saves. */
const versions = new Map(items.map(({ id }) => [id, 0]));

type Editor = { readonly cookie: string; readonly item: (typeof items)[number] };
const editors: Editor[] = [];
for (let at = 0; at < editorCount; at += 1) {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('no item to score');
  const personId = uuidv7();
  await insertPerson(deps.database, { id: personId, fullName: `Người nhập ${at + 1}` });
  await deps.database
    .insertInto('account')
    .values({
      person_id: personId,
      username: `nhap${at + 1}`,
      password_hash: '',
      must_change_password: false,
    })
    .execute();
  await insertPost(deps.database, { id: uuidv7(), personId, role: 'coordinator', unitId });
  editors.push({ cookie: await running.logIn(personId), item });
}

const { call, close } = openClient(running.port, editorCount);
let clashes = 0;
let saved = 0;

/** One save, and again with the newer version where somebody else was first. */
const save = async ({ cookie, item }: Editor): Promise<void> => {
  const path = `/api/rounds/${roundId}/units/${unitId}/entries/${item.id}`;
  for (;;) {
    const { status, body } = await call('PUT', path, cookie, {
      version: versions.get(item.id),
      facts: facts[item.code],
      estimated: false,
      evidenceComplete: false,
      explanation: { gap: 'Thiếu bảng kê', computation: `Lần ${versions.get(item.id)}` },
    });
    if (status === 200) {
      saved += 1;
      const { entry } = JSON.parse(body) as { entry: EntryReply };
      versions.set(item.id, Math.max(entry.version, versions.get(item.id) ?? 0));
      return;
    }
    if (status !== 409) throw new Error(`${status} ${body}`);
    clashes += 1;
    const now = await call('GET', path, cookie);
    versions.set(item.id, (JSON.parse(now.body) as { entry: EntryReply }).entry.version);
  }
};

/** One save a second each, begun at its own moment of the second; counted from when it was due, so that a late one counts as late. */
const onceASecond = async (editor: Editor, at: number, start: number, times: number[]): Promise<void> => {
  const phase = (at * 1000) / editorCount;
  for (let second = 0; second < seconds; second += 1) {
    const due = start + phase + second * 1000;
    await pause(Math.max(0, due - performance.now()));
    await save(editor);
    times.push(performance.now() - due);
  }
};

const asFastAsPossible = async (editor: Editor, until: number): Promise<number> => {
  let count = 0;
  while (performance.now() < until) {
    await save(editor);
    count += 1;
  }
  return count;
};

const closedLoop = async (length: number): Promise<number> => {
  const start = performance.now();
  const counts = await Promise.all(editors.map((editor) => asFastAsPossible(editor, start + length)));
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - start) / 1000);
};

try {
  await closedLoop(4000);
  const times: number[] = [];
  const start = performance.now() + 200;
  await Promise.all(editors.map((editor, at) => onceASecond(editor, at, start, times)));
  printTimes('lưu một mục, 50 người cùng bảng, mỗi người mỗi giây một lần', times, '(cần p95 ≤ 25 ms)');
  const before = cpuTimeOf(running.pid);
  saved = 0;
  const rates: number[] = [];
  for (let round = 0; round < 3; round += 1) rates.push(await closedLoop(6000));
  const after = cpuTimeOf(running.pid);
  printRate('   cùng những người ấy, lưu liền tay', quantile(rates, 0.5), '(cần ≥ 500/giây)');
  const perSave = (ms: number) => (ms / saved).toFixed(2).replace('.', ',');
  console.log(
    `   CPU mỗi lần lưu: chương trình ${perSave(after.own - before.own)} ms, cơ sở dữ liệu ${perSave(after.started - before.started)} ms`,
  );
  console.log(`   ${clashes} lần hai người cùng sửa một mục`);
} finally {
  close();
  await running.stop();
}
