// `npm run docs`: writes the generated pages of docs/; with --check only tells which differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './docs/pages.ts';
import { root } from './node24.mjs';

/** The generated pages that are not as the program would write them now. */
export function stalePages() {
  return Object.entries(pages)
    .filter(
      ([file, make]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== make(),
    )
    .map(([file]) => file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = stalePages();
  if (process.argv.includes('--check')) {
    for (const file of stale) console.log(`${file} đã cũ: chạy "npm run docs"`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const file of stale) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), pages[file]());
      console.log(`đã viết ${file}`);
    }
  }
}
