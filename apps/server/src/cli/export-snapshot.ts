import { snapshotCheckText } from '@parindex/text';
import { listPublications, type Publication } from '../store/publication.store.ts';
import { readSnapshotText } from '../store/snapshot.store.ts';
import { slugOf } from '../use-cases/publication/slug.ts';
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
      const all = await listPublications(database);
      const found = newestOf(all.filter((one) => isMeant(one, round, group)));
      const content = found && (await readSnapshotText(database, found.snapshotSha256));
      if (content === undefined) {
        err(`${text.nothing(round, group)}\n`);
        if (all.length > 0) err(`${text.published}\n${all.map((one) => `  ${addressOf(one)}\n`).join('')}`);
        return 1;
      }
      out(content);
      return 0;
    });
  },
};

const isMeant = (one: Publication, round: string, group: string): boolean =>
  (one.roundId === round || String(one.year) === round) &&
  (one.groupId === group || slugOf(one.groupName) === slugOf(group));

const newestOf = (publications: readonly Publication[]): Publication | undefined =>
  publications.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : b.version - a.version))[0];

const addressOf = ({ year, groupName, version }: Publication): string =>
  `${year} ${slugOf(groupName)} (${groupName}, ${version})`;
