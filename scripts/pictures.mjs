// `npm run pictures [WORD …]`: makes docs/pictures from the running demonstration, all of them or those with a word in
// their name. Without PICTURES_OF=http://… it starts a program of its own with the demonstration year.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { makeFolder, startProgram } from '../apps/server/tests/harness/program.ts';
import { findChromium } from './checks/chromium.mjs';
import { root } from './node24.mjs';
import { shots } from './pictures/shots.mjs';
import { smallPng } from './pictures/small-png.mjs';

const limit = 150_000;
const password = 'Minh-hoa-2020';
const folder = join(root, 'docs', 'pictures');
const words = process.argv.slice(2);

const { path: executablePath, problem } = await findChromium();
if (!executablePath) throw new Error(problem);
const { url, stop } = process.env.PICTURES_OF
  ? { url: process.env.PICTURES_OF, stop: async () => {} }
  : await startOwn();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const painter = await browser.newPage();
await mkdir(folder, { recursive: true });
try {
  for (const shot of shots) {
    if (words.length > 0 && !words.some((word) => shot.file.includes(word))) continue;
    const bytes = smallPng(await pixelsOf(await take(shot)));
    if (bytes.length > limit) throw new Error(`${shot.file}: ${bytes.length} bytes, more than ${limit}`);
    await writeFile(join(folder, `${shot.file}.png`), bytes);
    console.log(`${shot.file}.png  ${Math.round(bytes.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  await stop();
}

async function startOwn() {
  const { folder: data, remove } = await makeFolder();
  const program = await startProgram(join(data, 'data'), { DEMO: 'yes' });
  if (!(await program.isReady())) throw new Error(program.output());
  return {
    url: program.url,
    stop: async () => {
      program.process.kill('SIGTERM');
      await program.ended;
      await remove();
    },
  };
}

/** The screen as a PNG; nothing moves in it and no caret blinks. */
async function take({ as, on, path, before, viewport = { width: 1366, height: 768 } }) {
  const context = await browser.newContext({
    viewport,
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const place = as ? await logIn(context, as, on) : {};
  const page = await context.newPage();
  await page.goto(path.replace('{round}', place.roundId).replace('{unit}', place.unitId));
  await settle(page);
  if (before) {
    await before(page);
    await settle(page);
  }
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return png;
}

async function logIn(context, username, day) {
  const reply = await context.request.post('/api/session', {
    headers: { 'x-parindex-csrf': '1' },
    data: { username, password },
  });
  if (!reply.ok()) throw new Error(`${username}: ${await reply.text()}`);
  const { rounds, posts } = await reply.json();
  const round = rounds.find(({ today }) => today === day);
  return { roundId: round?.id, unitId: posts[0]?.unitId };
}

/** Everything that the page asked for has come and its fonts are there. */
async function settle(page) {
  await page.waitForLoadState('load');
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('[aria-busy="true"]'),
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
}

/** Decodes a PNG in the browser, which can. */
async function pixelsOf(png) {
  const { width, height, base64 } = await painter.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const brush = canvas.getContext('2d');
    brush.drawImage(image, 0, 0);
    const { data } = brush.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, base64: new Uint8Array(data.buffer).toBase64() };
  }, png.toString('base64'));
  return { width, height, pixels: Buffer.from(base64, 'base64') };
}
