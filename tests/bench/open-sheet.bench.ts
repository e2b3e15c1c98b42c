// A score sheet of 100 items in a browser with an empty cache, its processor slowed four times: when can it be read?
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { writeCriteriaSheet } from '@parindex/documents';
import { type IndexSet, isItem, type SetRow } from '@parindex/domain';
import { chromium } from 'playwright-core';
import { printTimes } from '../../apps/server/bench/figures.ts';
import { startForBench } from '../../apps/server/bench/running.ts';
import { buildCast } from '../../apps/server/src/demo/build-cast.ts';
import { readDistricts, readRegister } from '../../apps/server/src/demo/data.ts';
import { type IssuedSet, issueDemonstrationSet, openRound } from '../../apps/server/src/demo/open-round.ts';
import { buildStage, demand, need, type Stage } from '../../apps/server/src/demo/stage.ts';
import { writeWorkbook } from '../../apps/server/src/files/xlsx.ts';
import { enterSelfScore } from '../../apps/server/src/use-cases/assessment/enter-self-score.ts';
import { importWorkbook } from '../../apps/server/src/use-cases/index-set/import-workbook.ts';
import { issueVersion } from '../../apps/server/src/use-cases/index-set/issue-version.ts';
import { readCriteriaWorkbook } from '../../apps/server/src/use-cases/index-set/read-workbook.ts';
import { showVersion } from '../../apps/server/src/use-cases/index-set/show-version.ts';
import { freezeDay } from '../../apps/server/src/use-cases/round/freeze-day.ts';

const itemCount = 100;
const times = 9;
const slowdown = 4;
const day = '2020-11-05T10:00:00+07:00';

const running = await startForBench();
const register = await readRegister();
const stage = buildStage(running.runner, running.services, await buildCast(running.runner, register));
const round = await openRound(stage, register, await issueLargeSet(stage));
const { roundId } = round;
await stage.act('sonoivu', day, freezeDay, { roundId, today: '2020-11-05' });
const unitId = need(round.districts, 'con-dao');
await enterClaims();
const cookie = await running.logIn(need(stage.cast.people, 'daumoi.condao').personId);
/** Milliseconds from the navigation to rows that can be read, and to the whole pane. */
type Marks = { readonly readable: number; readonly complete: number };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

try {
  const readable: number[] = [];
  const complete: number[] = [];
  await openSheet();
  for (let time = 0; time < times; time += 1) {
    const opened = await openSheet();
    readable.push(opened.readable);
    complete.push(opened.complete);
  }
  printTimes(`bảng ${itemCount} mục đọc được, CPU chậm ${slowdown} lần`, readable, '(cần ≤ 2500 ms)');
  printTimes('   khung chi tiết của mục đang chọn cũng xong', complete);
} finally {
  await browser.close();
  await running.stop();
}

async function openSheet(): Promise<Marks> {
  const baseURL = `http://127.0.0.1:${running.port}`;
  const context = await browser.newContext({ baseURL, viewport: { width: 1366, height: 768 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: baseURL }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const marks = Promise.withResolvers<Marks>();
  await page.exposeFunction('tellMarks', marks.resolve);
  await page.addInitScript(`
    const marks = {};
    const look = () => {
      if (!marks.readable && document.querySelectorAll('[role=treegrid] tbody tr').length > 15)
        marks.readable = performance.now();
      if (marks.readable && document.querySelector('aside textarea, aside input')) tellMarks({ ...marks, complete: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  `);
  await page.goto(`/dot/${roundId}/bang-cham/${unitId}?muc=1.1.3`);
  const told = await marks.promise;
  await context.close();
  return told;
}

/** Everything that the demonstration claims, and the same again for the rows that were added. */
async function enterClaims(): Promise<void> {
  const facts = (await readDistricts()).units['con-dao']?.facts ?? {};
  for (const [code, item] of round.issued.items) {
    const own = facts[code] ?? facts[code.replace(/^1(?=\d\.)/, '')];
    if (own === undefined || item.method !== 'self' || ['3.4.2', '5.6'].includes(code)) continue;
    await stage.act('daumoi.condao', day, enterSelfScore, {
      roundId,
      unitId,
      itemId: item.id,
      version: 0,
      facts: own,
      estimated: false,
      evidenceComplete: true,
    });
  }
}

/** The demonstration set and as many of its rows again, under further fields, as make the items a hundred. */
async function issueLargeSet(on: Stage): Promise<IssuedSet> {
  const { set } = await issueDemonstrationSet(on);
  const at = '2020-10-12T03:00:00+07:00';
  const large: IndexSet = { ...set, rows: enlarged(set.rows) };
  const bytes = await buffer(Readable.from(writeWorkbook(writeCriteriaSheet(large))));
  const read = demand(
    await readCriteriaWorkbook({ bytes, fileName: 'bo-100-muc.xlsx', year: 2020, thisYear: 2020 }),
    'workbook',
  );
  const { versionId } = await on.act('sonoivu', at, importWorkbook, { read });
  await on.act('sonoivu', at, issueVersion, {
    versionId,
    rowVersion: 1,
    decision: { number: '2215/QĐ-UBND', date: '2020-10-09', issuer: 'UBND tỉnh (minh họa)' },
  });
  const issued = await on.look('sonoivu', at, showVersion, { versionId });
  return {
    versionId,
    set: issued,
    items: new Map(issued.rows.filter(isItem).map((item) => [item.code, item])),
  };
}

function enlarged(rows: readonly SetRow[]): readonly SetRow[] {
  const result = [...rows];
  let missing = itemCount - rows.filter(isItem).length;
  const main = rows.filter(({ part }) => part === 'main');
  for (const field of main.filter(({ parentId }) => parentId === undefined)) {
    const copied = main.filter(({ code }) => code === field.code || code.startsWith(`${field.code}.`));
    if (missing < copied.filter(isItem).length) continue;
    missing -= copied.filter(isItem).length;
    for (const row of copied)
      result.push({
        ...row,
        id: `more-${row.id}`,
        code: `1${row.code}`,
        ...(row.parentId === undefined ? {} : { parentId: `more-${row.parentId}` }),
      });
  }
  return result;
}
