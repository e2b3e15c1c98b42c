// Shows that every rule of the architecture fires: breaks each one in a copy of the tree and looks for its complaint.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { copyTree } from '../architecture-selftest/copy.mjs';
import { seeds } from '../architecture-selftest/seeds.mjs';
import { root } from '../node24.mjs';
import { cruise } from './architecture.mjs';

const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')).forbidden.map(
  (rule) => rule.name,
);

export async function testArchitectureRules() {
  const folder = await copyTree(Object.assign({}, ...seeds.map((seed) => seed.files)));
  const { violations, unseen } = await cruise(folder);
  rmSync(folder, { recursive: true });
  const silent = seeds.filter(
    (seed) => !violations.some(({ rule, from }) => rule === seed.rule && from in seed.files),
  );
  const untried = rules.filter((rule) => !seeds.some((seed) => seed.rule === rule));
  const lines = [
    ...silent.map((seed) => `${seed.rule} không kêu ở ${seed.file}`),
    ...untried.map((rule) => `${rule} chưa có vi phạm mẫu`),
    ...unseen.map((file) => `chưa được xem: ${file}`),
  ];
  return { ok: lines.length === 0, output: lines.join('\n'), note: `${seeds.length} vi phạm mẫu` };
}
