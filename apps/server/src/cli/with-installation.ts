import { startText } from '@parindex/text';
import { environment, readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { type Closers, joinOrOpen } from '../wiring.ts';
import { UsageFault } from './command.ts';

/** Does the work in the running program's installation, or opens the installation and closes it afterwards. */
export async function withInstallation<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const { config, problems } = readConfig(environment, []);
  if (problems.length > 0) throw new UsageFault([startText.settingsWrong, ...problems].join('\n  '));
  const closers: Closers = [];
  try {
    return await work(await joinOrOpen(config, closers, () => {}));
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}
