import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from '../../../scripts/docs/pages.ts';

test.each(Object.entries(pages))(
  '%s says what the program does; "npm run docs" writes it anew',
  (file, make) => {
    expect(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')).toBe(make());
  },
);
