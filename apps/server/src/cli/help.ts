import { type CliLanguage, cliText } from '@parindex/text';
import type { Command } from './command.ts';

/** The list of all commands. */
export function helpFor(commands: readonly Command[], language: CliLanguage): string {
  const lines = commands.map((command) => [usageOf(command), command.summary[language]] as const);
  const width = Math.max(0, ...lines.map(([usage]) => usage.length)) + 2;
  const text = cliText[language];
  return [
    text.about,
    '',
    text.commands,
    ...lines.map(([usage, summary]) => `  ${usage.padEnd(width)}${summary}`),
    '',
    text.exitCodes,
    text.language,
    '',
  ].join('\n');
}

export const usageOf = ({ name, parameters }: Command): string => `parindex ${name} ${parameters}`.trimEnd();
