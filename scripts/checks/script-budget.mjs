// Builds the pages apart and fails when one of them needs more script than its budget before it can be read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../node24.mjs';
import { runCommand } from '../steps.mjs';

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const web = join(root, 'apps', 'web');

/** Resolves to { ok, output, note }; the note has the heaviest page of each kind. */
export async function checkScriptBudget() {
  const folder = mkdtempSync(join(tmpdir(), 'parindex-pages-'));
  const { code, output } = await runCommand('node', [vite, 'build', web, '--outDir', folder], {
    env: { ...process.env, SCRIPT_BUDGET: 'strict' },
  });
  rmSync(folder, { recursive: true });
  const sizes = [...output.matchAll(/: ([\d.]+) kB gzip [^\n]*mức (\d+) kB/g)];
  return {
    // a build that said nothing of sizes did not look
    ok: code === 0 && sizes.length > 0,
    output,
    note: sizes.map(([, size, most]) => `${size.replace('.', ',')}/${most} kB`).join(', '),
  };
}
