import { parseArgs } from 'node:util';
import { estimationPlanInput } from '@parindex/contract';
import { cliText, problemOnCommandLine } from '@parindex/text';
import { estimateAnswers } from '../use-cases/survey/estimate-answers.ts';
import { type Command, UsageFault } from './command.ts';
import { readJson, readText } from './read-input.ts';

/** `parindex estimate --data ANSWERS.csv --design DESIGN.json` — estimates as JSON; needs no installation. */
export const estimateCommand: Command = {
  name: 'estimate',
  parameters: '--data ANSWERS.csv --design DESIGN.json',
  summary: { vi: cliText.vi.estimateSummary, en: cliText.en.estimateSummary },
  run: async (args, { language, out, err }) => {
    const text = cliText[language];
    const { data, design } = readArguments(args, text.estimateNeeds);
    const plan = await readJson(design, estimationPlanInput, language);
    if (!plan.ok) {
      for (const line of plan.lines) err(`${line}\n`);
      return 1;
    }
    const estimated = estimateAnswers(await readText(data, language), plan.value);
    if ('why' in estimated) {
      err(`${text.notCsv(data, estimated.why)}\n`);
      return 1;
    }
    if (!estimated.ok) {
      for (const problem of estimated.problems) err(`${problemOnCommandLine(problem, language)}\n`);
      return 1;
    }
    out(`${JSON.stringify(estimated.value, null, 2)}\n`);
    return 0;
  },
};

function readArguments(args: readonly string[], needs: string): { data: string; design: string } {
  try {
    const { data, design } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, design: { type: 'string' } },
    }).values;
    if (data !== undefined && design !== undefined) return { data, design };
  } catch {
    // an option of another name, or a word too many: the usage is the answer
  }
  throw new UsageFault(needs);
}
