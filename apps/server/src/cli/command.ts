import type { CliLanguage } from '@parindex/text';
import type { Deps } from '../deps.ts';

/** One subcommand of `parindex`. */
export type Command = Readonly<{
  /** One word or two: `score`, `audit check`. */
  name: string;
  /** What follows the name: `CASE.json`, `FILE.xlsx [--json]`. */
  parameters: string;
  summary: Readonly<Record<CliLanguage, string>>;
  /** Resolves to the exit code: 0, or 1 for an answer that is a "no". */
  run: (args: readonly string[], cli: Cli) => Promise<number>;
}>;

/** What a subcommand is handed. */
export type Cli = Readonly<{
  language: CliLanguage;
  out: (text: string) => void;
  err: (text: string) => void;
  /** The running program's installation, or the installation opened for as long as `work` takes. */
  withInstallation: <T>(work: (deps: Deps) => Promise<T>) => Promise<T>;
}>;

/** A command line that cannot be understood; its message and the usage are the answer, exit code 2. */
export class UsageFault extends Error {
  override name = 'UsageFault';
}
