// `npm run bench [WORD …]`: runs every measurement in turn, or those whose path has one of the words, and says how
// busy the machine was.
import { cpus, loadavg, totalmem } from 'node:os';
import { sourceFiles } from './checks/sources.mjs';
import { runCommand } from './steps.mjs';

const words = process.argv.slice(2);
const files = sourceFiles(['.bench.ts'], ['packages', 'apps', 'tests'])
  .filter((file) => file.includes('/bench/'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

const comma = (value, places) => value.toFixed(places).replace('.', ',');
const load = () =>
  loadavg()
    .map((value) => comma(value, 2))
    .join(' ');

console.log(
  `Máy: ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${comma(totalmem() / 2 ** 30, 1)} GiB, Node ${process.version}`,
);
let failed = 0;
for (const file of files) {
  console.log(`\n── ${file}   (tải máy lúc đầu: ${load()})`);
  const { code } = await runCommand('node', ['--expose-gc', '--disable-warning=ExperimentalWarning', file], {
    live: true,
  });
  if (code !== 0) failed += 1;
  console.log(`   tải máy lúc cuối: ${load()}`);
}
console.log(`\n${files.length} phép đo, ${failed} không xong`);
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;
