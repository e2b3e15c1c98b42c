import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../apps/server/src/cli/commands.ts';
import { filesBelow, read, stands } from './tree.ts';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/decisions/')),
];
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** "`packages/domain/src/verbs`" but not "`noun.reason`", "`X/Y`" or a path with a blank to fill in. */
const pathsIn = (text: string) =>
  all(text, /`((?:\.?[a-z0-9-]+\/)*[\w.@-]+)`/g).filter(
    (word) => /^(packages|apps|scripts|tests|docs|samples)\//.test(word) || /^[A-Z]+\.md$/.test(word),
  );

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links only to what stands', () => {
    const links = all(text, /\]\(([^)\s#]+)[^)]*\)/g).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !stands(normalize(join(dirname(page), decodeURI(link)))))).toEqual([]);
  });

  it('names only paths that exist', () => {
    expect(pathsIn(text).filter((path) => !stands(path))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const run = all(text, /npm run ([a-z][\w:-]*)/g).filter((name) => scripts[name] === undefined);
    const first = new Set(['help', ...commands.map(({ name }) => name.split(' ')[0])]);
    const line = all(text, /(?:`parindex|npx parindex|parindex\.mjs) ([a-z][a-z-]+)/g).filter(
      (name) => !first.has(name),
    );
    expect([...run, ...line]).toEqual([]);
  });
});

it('CONTRIBUTING names the paths a newcomer needs', () => {
  expect(pathsIn(read('CONTRIBUTING.md')).length).toBeGreaterThan(10);
});
