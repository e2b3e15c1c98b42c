import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedDomainTypes } from './domain-types.ts';
import { filesBelow, read, root } from './tree.ts';

/** The second column of every table: the identifiers in code quotes. */
const named = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .flatMap((line) => [...(line.split(' | ')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));

describe('docs/glossary.md', () => {
  const types = exportedDomainTypes();

  it('names every type that the domain exports', () => {
    const absent = [...types]
      .filter(([name]) => !named.includes(name))
      .map(([name, file]) => `${name} (${relative(root, file)})`);
    expect(types.size).toBeGreaterThan(100);
    expect(absent, 'add a row to docs/glossary.md: Vietnamese term, identifier, meaning').toEqual([]);
  });

  it('names nothing that the packages do not have', () => {
    const words = new Set(
      filesBelow('packages', '.ts')
        .filter((file) => !file.endsWith('.test.ts'))
        .flatMap((file) => read(file).match(/[A-Za-z][\w-]*/g) ?? []),
    );
    const gone = named.filter((name) => (/^[A-Z]/.test(name) ? !types.has(name) : !words.has(name)));
    expect(gone, 'in docs/glossary.md, but no longer in the code').toEqual([]);
  });

  it('gives one row to one identifier', () => {
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });
});
