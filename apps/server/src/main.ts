import { setTimeout } from 'node:timers/promises';
import { startText } from '@parindex/text';
import { buildApp } from './app.ts';
import { environment, readConfig } from './config.ts';
import { demonstrationLines, prepareDemonstration } from './demonstration.ts';
import { startMailSender } from './jobs/send-mail.ts';
import { closeHttp, listen } from './listen.ts';
import { makeProgress } from './progress.ts';
import { StartRefusal } from './store/start-refusal.ts';
import { type Closers, openInstallation } from './wiring.ts';

/** What does not close in this time is left behind, so that the database still closes in order. */
const closeWithin = 40_000;

const args = process.argv.slice(2);
const say = makeProgress(args);
const closers: Closers = [];
const state = { isOpening: true, isStopAsked: false, isClosing: false };

// npm, the wrapper and the terminal may each pass on the same Ctrl-C: only the first counts
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.on(signal, () => askToStop());

const { config, problems } = readConfig(environment, args);
if (problems.length > 0) {
  for (const line of [startText.settingsWrong, ...problems.map((problem) => `  ${problem}`)])
    process.stderr.write(`${line}\n`);
  process.exit(2);
}
try {
  await start();
} catch (error) {
  await fail(error);
}
state.isOpening = false;
if (state.isStopAsked) await close(0);

async function start(): Promise<void> {
  const { deps, instance } = await openInstallation(config, closers, say);
  void instance.ended.then(() => {
    if (!state.isStopAsked) void fail(new StartRefusal(startText.databaseDied));
  });
  if (state.isStopAsked) return;
  await prepareDemonstration(deps, say);
  if (state.isStopAsked) return;
  const closeMail = await startMailSender(deps);
  closers.push(async () => closeMail());
  const app = await buildApp(deps);
  closers.push(() => closeHttp(app));
  await listen(app, config);
  instance.publish(config.publicUrl);
  say(startText.ready(config.publicUrl));
  for (const line of await demonstrationLines(deps)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${startText.howToStop}\n`);
}

function askToStop(): void {
  if (state.isStopAsked) return;
  state.isStopAsked = true;
  say(startText.stopping);
  if (!state.isOpening) void close(0);
}

async function fail(error: unknown): Promise<void> {
  state.isStopAsked = true;
  const line = error instanceof StartRefusal ? error.message : `${startText.unexpected} ${describe(error)}`;
  process.stderr.write(`${line}\n`);
  await close(1);
}

async function close(code: number): Promise<void> {
  if (state.isClosing) return;
  state.isClosing = true;
  for (const closeOne of closers.toReversed()) {
    const limit = setTimeout(closeWithin, undefined, { ref: false });
    await Promise.race([closeOne(), limit]).catch((error) => process.stderr.write(`${describe(error)}\n`));
  }
  if (code === 0) say(startText.stopped);
  process.exit(code);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
