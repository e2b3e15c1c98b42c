import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { estimateCommand } from '../../src/cli/estimate.ts';

const examples = fileURLToPath(new URL('../../../../docs/examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parindex-estimate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function estimate(data: string, design: string, language: 'vi' | 'en' = 'vi') {
  let out = '';
  let err = '';
  const code = await estimateCommand.run(['--data', data, '--design', design], {
    language,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    withInstallation: () => Promise.reject(new Error('needs no installation')),
  });
  return { code, out, err };
}

const plan = (more: object) =>
  file('design.json', JSON.stringify({ weights: 'w', estimates: [{ kind: 'mean', of: 'điểm' }], ...more }));

describe('estimate', () => {
  test('the worked example comes out as printed in docs', async () => {
    const done = await estimate(
      join(examples, 'households.answers.csv'),
      join(examples, 'households.design.json'),
    );
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(done.out)).toEqual(
      JSON.parse(readFileSync(join(examples, 'households.result.json'), 'utf8')),
    );
  });

  test('a table saved by Excel: semicolons, a byte-order mark, names typed as NFD, empty lines', async () => {
    const data = file('a.csv', `\uFEFF${'điểm'.normalize('NFD')};w\r\n80;2\r\n;1\r\n50;1\r\n\r\n`);
    const done = await estimate(data, plan({}));
    expect(JSON.parse(done.out)).toMatchObject({ rows: 3, estimates: [{ value: 70, count: 2 }] });
  });

  test('says which column, row and stratum is wrong, and prints nothing else', async () => {
    const data = file('b.csv', 'điểm,w,tầng\n80,2,A\ntốt,1,A\n50,0,B\n');
    expect(await estimate(data, plan({ strata: 'vùng' }))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('"vùng"'),
    });
    expect((await estimate(data, plan({}))).err).toContain('Dòng 2, cột "điểm": "tốt"');
    const numbers = file('c.csv', 'điểm,w,tầng\n80,2,A\n70,1,A\n50,1,B\n');
    expect((await estimate(numbers, plan({ strata: 'tầng' }))).err).toContain('Tầng B chỉ có một cụm');
    expect((await estimate(file('d.csv', 'điểm,w\n80,2\n70,0\n'), plan({}))).err).toContain(
      'Dòng 2: trọng số "0"',
    );
    expect((await estimate(file('e.csv', 'điểm,w\n80\n'), plan({}))).code).toBe(1);
    expect((await estimate(file('f.csv', 'điểm,w\n'), plan({}))).err).toContain('không có dòng nào');
  });

  test('a plan of another shape is told so, in the language of the locale', async () => {
    const data = file('g.csv', 'điểm,w\n80,2\n');
    const slip = await estimate(data, plan({ strata: 7, weight: 'w' }), 'en');
    expect(slip).toMatchObject({ code: 1, out: '' });
    expect(slip.err).toMatch(/does not have the right shape/);
  });
});
