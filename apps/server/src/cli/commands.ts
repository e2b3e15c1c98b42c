import { auditCheckCommand } from './audit-check.ts';
import type { Command } from './command.ts';
import { demoCommunesCommand } from './demo-communes.ts';
import { estimateCommand } from './estimate.ts';
import { exportSnapshotCommand } from './export-snapshot.ts';
import { importCriteriaCommand } from './import-criteria.ts';
import { schemaCommand } from './schema.ts';
import { scoreCommand } from './score.ts';
import { userAddCommand, userResetCommand } from './user.ts';
import { verifyCommand } from './verify.ts';

/** Every subcommand, in the order in which help shows them. */
export const commands: readonly Command[] = [
  scoreCommand,
  schemaCommand,
  importCriteriaCommand,
  exportSnapshotCommand,
  verifyCommand,
  estimateCommand,
  auditCheckCommand,
  userAddCommand,
  userResetCommand,
  demoCommunesCommand,
];

/** The command that the words begin with, and the words after its name. */
export function findCommand(
  words: readonly string[],
): { command: Command; args: readonly string[] } | undefined {
  const command = commands.find(({ name }) => words.slice(0, wordsOf(name)).join(' ') === name);
  return command && { command, args: words.slice(wordsOf(command.name)) };
}

const wordsOf = (name: string) => name.split(' ').length;
