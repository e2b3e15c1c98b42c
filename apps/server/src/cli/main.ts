import { type CliLanguage, cliText } from '@parindex/text';
import { environment } from '../config.ts';
import { StartRefusal } from '../wiring.ts';
import { type Cli, UsageFault } from './command.ts';
import { commands, findCommand } from './commands.ts';
import { helpFor, usageOf } from './help.ts';
import { languageOf } from './language.ts';
import { withInstallation } from './with-installation.ts';

const language = languageOf(environment);
const cli: Cli = {
  language,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  withInstallation,
};
// a reader such as `head` that has seen enough is no fault
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommandLine(process.argv.slice(2), cli);

/** 0 done; 1 the answer is a "no"; 2 the command line is wrong; 3 a fault. */
async function runCommandLine(words: readonly string[], cli: Cli): Promise<number> {
  const text = cliText[language];
  const wantsHelp = words.length === 0 || words.some((word) => word === '--help' || word === '-h');
  const found = findCommand(words[0] === 'help' ? words.slice(1) : words);
  if (!found && (wantsHelp || words.join() === 'help')) {
    cli.out(helpFor(commands, language));
    return words.length === 0 ? 2 : 0;
  }
  if (!found) {
    cli.err(`${text.unknownCommand(words.join(' '))}\n\n${helpFor(commands, language)}`);
    return 2;
  }
  const usage = `${text.usage}: ${usageOf(found.command)}\n${found.command.summary[language]}\n`;
  if (wantsHelp || words[0] === 'help') {
    cli.out(usage);
    return 0;
  }
  try {
    return await found.command.run(found.args, cli);
  } catch (error) {
    return explain(error, usage, language);
  }
}

function explain(error: unknown, usage: string, language: CliLanguage): number {
  if (error instanceof UsageFault) {
    cli.err(`${error.message}\n\n${usage}`);
    return 2;
  }
  if (error instanceof StartRefusal) {
    cli.err(`${error.message}\n`);
    return 3;
  }
  cli.err(`${cliText[language].fault} ${error instanceof Error ? error.stack : String(error)}\n`);
  return 3;
}
