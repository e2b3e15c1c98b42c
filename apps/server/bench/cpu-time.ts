import { readdirSync, readFileSync } from 'node:fs';

const msPerTick = 10;

type Process = { readonly pid: number; readonly parent: number; readonly ms: number };

/** CPU time in ms of a process, and of everything that it started: the measure that a busy machine does not lengthen. */
export const cpuTimeOf = (pid: number): { readonly own: number; readonly started: number } => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const childrenOf = Map.groupBy(all, ({ parent }) => parent);
  const below = (parent: number): number =>
    (childrenOf.get(parent) ?? []).reduce((sum, child) => sum + child.ms + below(child.pid), 0);
  return { own: all.find((one) => one.pid === pid)?.ms ?? 0, started: below(pid) };
};

const readProcess = (pid: string): readonly Process[] => {
  try {
    // the name, in brackets, may hold blanks
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return [
      { pid: Number(pid), parent: fields[1] ?? 0, ms: ((fields[11] ?? 0) + (fields[12] ?? 0)) * msPerTick },
    ];
  } catch {
    // it ended meanwhile
    return [];
  }
};
