import { snapshotCheckText } from '@parindex/text';
import { findFrozenResult } from '../use-cases/publication/find-frozen.ts';
import { type Command, UsageFault } from './command.ts';

/** `parindex export-snapshot ROUND GROUP` — the frozen bytes of a published result, the newest version. */
export const exportSnapshotCommand: Command = {
  name: 'export-snapshot',
  parameters: 'ROUND GROUP > SNAPSHOT.json',
  summary: { vi: snapshotCheckText.vi.exportSummary, en: snapshotCheckText.en.exportSummary },
  run: async (args, { language, out, err, withInstallation }) => {
    const text = snapshotCheckText[language];
    const [round, group, ...more] = args;
    if (round === undefined || group === undefined || more.length > 0) throw new UsageFault(text.exportNeeds);
    return withInstallation(async ({ database }) => {
      const { content, published } = await findFrozenResult(database, round, group);
      if (content !== undefined) {
        out(content);
        return 0;
      }
      err(`${text.nothing(round, group)}\n`);
      if (published.length > 0) err(`${text.published}\n${published.map((one) => `  ${one}\n`).join('')}`);
      return 1;
    });
  },
};
