import type { cliTextVi } from '../vi/cli.ts';

type Words = {
  readonly [Key in keyof typeof cliTextVi]: (typeof cliTextVi)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};

/** Dòng lệnh — the frame of every command, in English. */
export const cliTextEn: Words = {
  about: 'parindex: the public administration reform index, on the command line.',
  commands: 'Commands:',
  usage: 'Usage',
  exitCodes: 'Exit codes: 0 done; 1 the answer is "no"; 2 wrong command line; 3 fault.',
  language: 'Tiếng Việt: LANG=vi_VN.UTF-8.',
  unknownCommand: (words) => `There is no command "${words}".`,
  unknownOption: (option) => `There is no option ${option}.`,
  fileMissing: (path) => `Cannot read the file ${path}. Check the path and the right to read it.`,
  notJson: (path, why) => `The file ${path} is not valid JSON: ${why}`,
  wrongShape: (path) => `The file ${path} does not have the right shape:`,
  scoreSummary: 'Scores one case: points, traces, totals, index and ranks, as JSON.',
  scoreNeeds: 'score needs exactly one case file (JSON).',
  schemaSummary: 'Print the JSON Schema of what score or estimate reads.',
  schemaNeeds: 'schema needs a name: scoring-case or estimation-plan.',
  estimateSummary: 'Estimate from a sample: value, standard error, interval, design effect, as JSON.',
  estimateNeeds: 'estimate needs --data ANSWERS.csv and --design DESIGN.json.',
  notCsv: (path: string, why: string) => `${path} cannot be read as a CSV table: ${why}`,
  fault: 'Unexpected fault:',
};
