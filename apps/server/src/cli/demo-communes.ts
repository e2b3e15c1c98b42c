import { adminCommandsText } from '@parindex/text';
import { readDemonstrationState, writeDemonstrationState } from '../store/demonstration.store.ts';
import { type Command, UsageFault } from './command.ts';

/** `parindex demo communes` — 168 invented communes beside the demonstration year, to try work in bulk. */
export const demoCommunesCommand: Command = {
  name: 'demo communes',
  parameters: '',
  summary: { vi: adminCommandsText.vi.communesSummary, en: adminCommandsText.en.communesSummary },
  run: async (args, cli) => {
    const text = adminCommandsText[cli.language];
    if (args.length > 0) throw new UsageFault(text.communesSummary);
    return cli.withInstallation(async (deps) => {
      const { database } = deps;
      const refuse = (line: string) => {
        cli.err(`${line}\n`);
        return 1;
      };
      if ((await readDemonstrationState(database)) !== 'loaded') return refuse(text.communesAlone);
      const before = await readDemonstrationState(database, 'communes');
      if (before === 'loaded') return refuse(text.communesThere);
      if (before === 'loading') return refuse(text.communesCutShort);
      await writeDemonstrationState(database, 'loading', 'communes');
      // large, and only for this
      const { loadCommunes } = await import('../demo/communes/load-communes.ts');
      await loadCommunes(deps, (line) => cli.out(`${line}\n`));
      await writeDemonstrationState(database, 'loaded', 'communes');
      return 0;
    });
  },
};
