import { scoringCaseSchema } from '@parindex/contract';
import { cliText } from '@parindex/text';
import { type Command, UsageFault } from './command.ts';

/** `parindex schema scoring-case` — the JSON Schema of what `score` reads. */
export const schemaCommand: Command = {
  name: 'schema',
  parameters: 'scoring-case',
  summary: { vi: cliText.vi.schemaSummary, en: cliText.en.schemaSummary },
  run: async ([name, ...more], { language, out }) => {
    if (name !== 'scoring-case' || more.length > 0) throw new UsageFault(cliText[language].schemaNeeds);
    out(`${JSON.stringify(scoringCaseSchema(), null, 2)}\n`);
    return 0;
  },
};
