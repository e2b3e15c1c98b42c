import { adminCommandsText } from '@parindex/text';
import { loadCommunesBeside } from '../demonstration.ts';
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
      const ended = await loadCommunesBeside(deps, (line) => cli.out(`${line}\n`));
      if (ended === 'loaded') return 0;
      cli.err(`${text.communesRefused[ended]}\n`);
      return 1;
    });
  },
};
