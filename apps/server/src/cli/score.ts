import { scoringCaseInput } from '@parindex/contract';
import { scoreCase } from '@parindex/scoring';
import { cliText, problemOnCommandLine } from '@parindex/text';
import { type Command, UsageFault } from './command.ts';
import { readJson } from './read-input.ts';

/** `parindex score CASE.json` — points, traces, totals and ranks of one case as JSON; needs no installation. */
export const scoreCommand: Command = {
  name: 'score',
  parameters: 'CASE.json',
  summary: { vi: cliText.vi.scoreSummary, en: cliText.en.scoreSummary },
  run: async ([path, ...more], { language, out, err }) => {
    if (path === undefined || more.length > 0) throw new UsageFault(cliText[language].scoreNeeds);
    const read = await readJson(path, scoringCaseInput, language);
    if (!read.ok) {
      for (const line of read.lines) err(`${line}\n`);
      return 1;
    }
    const scored = scoreCase(read.value);
    if (!scored.ok) {
      for (const problem of scored.problems) err(`${problemOnCommandLine(problem, language)}\n`);
      return 1;
    }
    out(`${JSON.stringify(scored.value, null, 2)}\n`);
    return 0;
  },
};
