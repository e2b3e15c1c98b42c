import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { startText } from '@parindex/text';
import { StartRefusal } from '../start-refusal.ts';

/** `nobody` of every Linux: PostgreSQL refuses to run as root. */
const nobody = 65534;

/** How PostgreSQL's programs are run: as ourselves, or as `nobody` when we are root. */
export type DatabaseUser = Readonly<{
  /** The users that a folder of ours may belong to. */
  ids: readonly number[];
  /** Gives a file or folder of ours to the database's user. */
  own: (path: string) => void;
  /** The command line and options that run a program as that user. */
  run: (program: string, args: readonly string[]) => Command;
}>;

export type Command = Readonly<{
  program: string;
  args: readonly string[];
  options: { uid?: number; gid?: number };
}>;

/** Chooses by who we are and whether `nobody` can reach all of `paths`. */
export function chooseDatabaseUser(paths: readonly string[]): DatabaseUser {
  const ourselves = process.getuid?.() ?? 0;
  if (ourselves !== 0) {
    return { ids: [ourselves], own: () => {}, run: (program, args) => ({ program, args, options: {} }) };
  }
  const own = (path: string) => chownSync(path, nobody, nobody);
  const closed = paths.find((path) => !reachableByAll(path));
  const run: DatabaseUser['run'] = closed
    ? withReach(closed)
    : (program, args) => ({ program, args, options: { uid: nobody, gid: nobody } });
  return { ids: [ourselves, nobody], own, run };
}

/** A folder closed to others (a clone in a folder of mode 0700): `nobody` keeps root's one right to walk through. */
function withReach(folder: string): DatabaseUser['run'] {
  if (spawnSync('setpriv', ['--version']).status !== 0)
    throw new StartRefusal(startText.folderUnreachable(folder));
  const rights = [
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  return (program, args) => ({ program: 'setpriv', args: [...rights, program, ...args], options: {} });
}

function reachableByAll(path: string): boolean {
  const parent = dirname(path);
  const { mode, isDirectory } = describe(path);
  const isOpen = isDirectory ? (mode & 0o001) !== 0 : (mode & 0o005) === 0o005;
  return isOpen && (parent === path || reachableByAll(parent));
}

function describe(path: string): { mode: number; isDirectory: boolean } {
  const found = statSync(path);
  return { mode: found.mode, isDirectory: found.isDirectory() };
}
