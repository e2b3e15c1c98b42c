// `npm test`: everything. Checks, unit, golden and property tests, the server's tests on a real database, and the
// stories in a real browser. Ends with one line that counts.
import { checkArchitecture } from './checks/architecture.mjs';
import { testArchitectureRules } from './checks/architecture-selftest.mjs';
import { findChromium } from './checks/chromium.mjs';
import { checkScriptBudget } from './checks/script-budget.mjs';
import { checkTypes } from './checks/types.mjs';
import { runVitest } from './checks/vitest.mjs';
import { buildWeb } from './start/web-build.mjs';
import { commandStep, step } from './steps.mjs';

const counts = { passed: 0, failed: 0 };

function count({ passed, failed }) {
  counts.passed += passed;
  counts.failed += failed;
}

const one = (ok) => count(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

one(await commandStep('định dạng, lỗi thường gặp', 'biome', ['check', '--error-on-warnings', '.']));
one(await step('kiểu', checkTypes));
one(await step('kiến trúc', checkArchitecture));
one(await step('dung lượng mã của các trang', checkScriptBudget));
one(await step('luật kiến trúc biết kêu', testArchitectureRules));
one(await commandStep('tài liệu sinh từ mã', 'node', ['scripts/write-docs.mjs', '--check']));
count(await runVitest(['unit', 'server'], { live: true }));
await browserStories();

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

async function browserStories() {
  const isBuilt = await step('dựng màn hình', async () => {
    try {
      await buildWeb();
      return { ok: true };
    } catch (error) {
      return { ok: false, output: error.message };
    }
  });
  one(isBuilt);
  const { path, problem } = await findChromium();
  one(await step('trình duyệt', async () => ({ ok: path !== undefined, output: problem, note: path })));
  if (isBuilt && path)
    count(await runVitest(['e2e'], { live: true, env: { ...process.env, CHROMIUM: path } }));
}
