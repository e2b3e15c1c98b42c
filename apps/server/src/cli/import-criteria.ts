import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RowReading } from '@parindex/documents';
import { isItem, type Problem } from '@parindex/domain';
import {
  type CliLanguage,
  cliText,
  importCriteriaText,
  problemOnCommandLine,
  ruleInWords,
  showMaximum,
} from '@parindex/text';
import { readCriteriaWorkbook, type WorkbookReading } from '../use-cases/index-set/read-workbook.ts';
import { type Command, UsageFault } from './command.ts';

/** `parindex import-criteria FILE.xlsx` — reads a criteria workbook; saves nothing and needs no installation. */
export const importCriteriaCommand: Command = {
  name: 'import-criteria',
  parameters: 'FILE.xlsx [--year YEAR] [--sheet NAME] [--json]',
  summary: { vi: importCriteriaText.vi.summary, en: importCriteriaText.en.summary },
  run: async (args, { language, out, err }) => {
    const text = importCriteriaText[language];
    const { path, json, ...how } = readArguments(args, text);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) {
      err(`${cliText[language].fileMissing(path)}\n`);
      return 2;
    }
    const thisYear = new Date().getFullYear();
    const read = await readCriteriaWorkbook({ bytes, fileName: basename(path), thisYear, ...how });
    if (!read.ok) {
      if (json) out(`${JSON.stringify({ problems: read.problems }, undefined, 2)}\n`);
      else for (const line of refusalLines(basename(path), read.problems, language)) err(`${line}\n`);
      return 1;
    }
    const problems = problemsOf(read.value);
    if (json) out(`${JSON.stringify({ source: read.value.source, ...read.value.reading }, undefined, 2)}\n`);
    else for (const line of setLines(read.value, problems, language)) out(`${line}\n`);
    return problems.some(isBlocking) ? 1 : 0;
  },
};

type Words = (typeof importCriteriaText)['vi'];

const readArguments = (
  args: readonly string[],
  text: Words,
): { path: string; json: boolean; year?: number; sheet?: string } => {
  const words = args.filter((word) => word !== '--json');
  const [year, sheet] = [optionValue(words, '--year'), optionValue(words, '--sheet')];
  const files = words.filter((word, at) => !isOption(word) && !isOption(words[at - 1]));
  const [path, ...more] = files;
  if (path === undefined || more.length > 0) throw new UsageFault(text.needs);
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new UsageFault(text.yearWrong(year));
  return {
    path,
    json: args.includes('--json'),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(sheet === undefined ? {} : { sheet }),
  };
};

const isOption = (word: string | undefined): boolean => word === '--year' || word === '--sheet';

const optionValue = (words: readonly string[], option: string): string | undefined => {
  const at = words.indexOf(option);
  return at < 0 ? undefined : (words[at + 1] ?? '');
};

const isBlocking = (problem: Problem): boolean => problem.blocking !== false;

/** Those of the table, then the remarks of each row. */
const problemsOf = ({ reading }: WorkbookReading): readonly Problem[] => [
  ...reading.problems,
  ...reading.rows.flatMap(({ remarks }) => remarks),
];

const refusalLines = (
  file: string,
  problems: readonly Problem[],
  language: CliLanguage,
): readonly string[] => [
  importCriteriaText[language].notRead(file),
  ...problems.map((problem) => `  ${problemOnCommandLine(problem, language)}`),
];

const setLines = (
  { reading }: WorkbookReading,
  problems: readonly Problem[],
  language: CliLanguage,
): readonly string[] => {
  const text = importCriteriaText[language];
  const items = reading.rows.filter(({ row }) => isItem(row)).length;
  const { total } = reading;
  const blocking = problems.filter(isBlocking).length;
  return [
    text.head(reading.title ?? text.untitled, reading.sheet),
    text.counts(reading.rows.length, items, reading.year),
    ...(total === undefined
      ? []
      : [text.total(showMaximum(total.total), total.fields.map(showMaximum).join(' + '))]),
    '',
    ...reading.rows.map((row) => rowLine(row, text)),
    '',
    ...(problems.length === 0 ? [text.noProblems] : [text.problems(problems.length, blocking)]),
    ...problems.map((problem) => problemLine(problem, language)),
  ];
};

const rowLine = ({ row, verdict }: RowReading, text: Words): string => {
  const head = `${row.code.padEnd(8)}${showMaximum(row.maxPoints).padStart(6)}  ${row.name}`;
  return isItem(row)
    ? `${head}\n${' '.repeat(16)}[${text.verdicts[verdict]}] ${ruleInWords(row.rule, row)}`
    : head;
};

const problemLine = (problem: Problem, language: CliLanguage): string => {
  const text = importCriteriaText[language];
  const word = isBlocking(problem) ? text.blocks : text.warns;
  return `  ${(problem.at ?? '').padEnd(14)}${word.padEnd(8)}${problemOnCommandLine(problem, language)}`;
};
