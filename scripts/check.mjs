// `npm run check`: form, types, architecture, weight of the pages, unit and golden tests, within a minute on two cores.
import { checkArchitecture } from './checks/architecture.mjs';
import { checkScriptBudget } from './checks/script-budget.mjs';
import { checkTypes } from './checks/types.mjs';
import { runVitest } from './checks/vitest.mjs';
import { commandStep, step } from './steps.mjs';

const since = Date.now();
const results = [
  await commandStep('định dạng, lỗi thường gặp', 'biome', ['check', '--error-on-warnings', '.']),
  await step('kiểu', checkTypes),
  await step('kiến trúc', checkArchitecture),
  await step('dung lượng mã của các trang', checkScriptBudget),
  await commandStep('tài liệu sinh từ mã', 'node', ['scripts/write-docs.mjs', '--check']),
  await step('kiểm thử đơn vị, ca mẫu', async () => {
    const { ok, passed, failed, output } = await runVitest(['unit']);
    return { ok, output, note: `${passed} đạt, ${failed} không đạt` };
  }),
];
console.log(
  `\n${results.every(Boolean) ? 'Đạt' : 'Không đạt'}, ${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`,
);
process.exitCode = results.every(Boolean) ? 0 : 1;
