// Reads every import of the tree and compares it with the rules; proves that it looked at every source file.
import { join } from 'node:path';
import { root } from '../node24.mjs';
import { runCommand } from '../steps.mjs';
import { sourceFiles } from './sources.mjs';

const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
const folders = ['packages', 'apps'];

/** Resolves to { violations: [{ rule, from, to, comment }], unseen: [file], seen: count } for the tree in `folder`. */
export async function cruise(folder) {
  const args = [
    cruiser,
    '--config',
    join(folder, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    ...folders,
  ];
  const { output } = await runCommand('node', args, { cwd: folder });
  const { modules, summary } = JSON.parse(output);
  const cruised = new Set(modules.map((module) => module.source));
  const unseen = sourceFiles(['.ts', '.tsx'], folders, folder).filter((file) => !cruised.has(file));
  const violations = summary.violations.map((found) => ({
    rule: found.rule.name,
    from: found.from,
    to: found.cycle ? found.cycle.map((step) => step.name ?? step).join(' → ') : found.to,
    comment: summary.ruleSetUsed.forbidden.find((rule) => rule.name === found.rule.name)?.comment ?? '',
  }));
  return { violations, unseen, seen: cruised.size };
}

export async function checkArchitecture() {
  const { violations, unseen, seen } = await cruise(root);
  const lines = [
    ...violations.map(({ rule, from, to, comment }) => `${rule}: ${from} → ${to}\n    ${comment}`),
    ...unseen.map((file) => `chưa được xem: ${file}`),
  ];
  return { ok: seen > 0 && lines.length === 0, output: lines.join('\n'), note: `${seen} tệp` };
}
