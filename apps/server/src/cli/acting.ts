import type { Result } from '@parindex/domain';
import { problemOnCommandLine } from '@parindex/text';
import { v7 as uuidv7 } from 'uuid';
import { buildRunner } from '../app.ts';
import type { Deps } from '../deps.ts';
import type { Ask } from '../use-cases/context.ts';
import type { Runner } from '../use-cases/runner.ts';
import { allUnits } from '../use-cases/unit/all-units.ts';
import type { Cli } from './command.ts';

/**
 * The runner, and an ask with an administrator's rights by nobody in particular: whoever commands the machine commands
 * the installation, and the log names no person. Undefined before the first set-up.
 */
export async function actAsMachine(deps: Deps): Promise<{ runner: Runner; ask: Ask } | undefined> {
  const province = (await allUnits(deps.database)).find(({ kind }) => kind === 'province');
  if (!province) return undefined;
  const { runner } = await buildRunner(deps);
  return {
    runner,
    ask: {
      actor: { personId: '', posts: [{ role: 'administrator', unitId: province.id }] },
      now: deps.clock().toISOString(),
      requestId: uuidv7(),
    },
  };
}

/** Tells what `result` gives, or every reason why not; the exit code. */
export function tell<T>(result: Result<T>, cli: Cli, lines: (value: T) => readonly string[]): number {
  if (!result.ok) {
    for (const problem of result.problems) cli.err(`${problemOnCommandLine(problem, cli.language)}\n`);
    return 1;
  }
  for (const line of lines(result.value)) cli.out(`${line}\n`);
  return 0;
}
