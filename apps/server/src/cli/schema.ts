import { estimationPlanSchema, scoringCaseSchema } from '@parindex/contract';
import { cliText } from '@parindex/text';
import { type Command, UsageFault } from './command.ts';

const schemas: Readonly<Record<string, () => Record<string, unknown>>> = {
  'scoring-case': scoringCaseSchema,
  'estimation-plan': estimationPlanSchema,
};

/** `parindex schema NAME` — the JSON Schema of what `score` or `estimate` reads. */
export const schemaCommand: Command = {
  name: 'schema',
  parameters: 'scoring-case|estimation-plan',
  summary: { vi: cliText.vi.schemaSummary, en: cliText.en.schemaSummary },
  run: async ([name, ...more], { language, out }) => {
    const schema = schemas[name ?? ''];
    if (!schema || more.length > 0) throw new UsageFault(cliText[language].schemaNeeds);
    out(`${JSON.stringify(schema(), null, 2)}\n`);
    return 0;
  },
};
