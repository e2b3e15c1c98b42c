import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Budget = { entry: string; label: string; kilobytes: number };

/**
 * What a browser must load before a page can be read: the entry, the page's own chunk, and all that both import, gzip.
 * Too much of it is a warning, and with SCRIPT_BUDGET=strict, as the checks run, the end of the build.
 */
export const scriptBudget = (budgets: readonly Budget[]): Plugin => ({
  name: 'script-budget',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = new Map(
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file] as const] : [],
      ),
    );
    for (const { entry, label, kilobytes } of budgets) {
      const start = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === entry);
      if (!start) return this.error(`không có trang ${entry}`);
      const pages = start.dynamicImports.flatMap((name) => chunks.get(name) ?? []);
      const heaviest = [start, ...pages]
        .map((page) => ({ page, size: sizeOf([start, page], chunks) }))
        .toSorted((one, other) => other.size - one.size)[0];
      if (!heaviest) return;
      const line = `${label}: ${heaviest.size.toFixed(1)} kB gzip trước khi đọc được (nặng nhất: ${heaviest.page.name}), mức ${kilobytes} kB`;
      if (heaviest.size <= kilobytes) this.info(line);
      else if (process.env.SCRIPT_BUDGET === 'strict') this.error(line);
      else this.warn(line);
    }
  },
});

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

const sizeOf = (starts: readonly Rolldown.OutputChunk[], chunks: Chunks): number => {
  const needed = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk) => {
    if (needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) add(imported);
    }
  };
  for (const start of starts) add(start);
  return [...needed].reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0) / 1000;
};
