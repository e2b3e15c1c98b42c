// Prints how long the source files are: median, nine tenths, and the longest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './checks/sources.mjs';
import { root } from './node24.mjs';

const files = sourceFiles(['.ts', '.tsx', '.mjs', '.css'], ['packages', 'apps', 'scripts', 'tests'])
  .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

function print(name, some) {
  if (some.length === 0) return;
  const at = (share) => some[Math.min(some.length - 1, Math.floor(share * some.length))].lines;
  const columns = [some.length, at(0.5), at(0.9), some[some.length - 1].lines];
  console.log(`${name.padEnd(24)}${columns.map((value) => String(value).padStart(9)).join('')}`);
}

console.log(
  `${'dòng mỗi tệp'.padEnd(24)}${['số tệp', 'trung vị', 'p90', 'dài nhất'].map((word) => word.padStart(9)).join('')}`,
);
const isTest = ({ file }) => /\.(test|spec)\.tsx?$/.test(file);
print(
  'mã nguồn',
  files.filter((one) => !isTest(one)),
);
print('kiểm thử', files.filter(isTest));
for (const folder of [...new Set(files.map(({ file }) => file.split('/').slice(0, 2).join('/')))].sort()) {
  print(
    folder,
    files.filter(({ file }) => file.startsWith(`${folder}/`)),
  );
}
for (const { file, lines } of files.filter((one) => one.lines > 200).reverse())
  console.log(`${String(lines).padStart(6)} ${file}`);
