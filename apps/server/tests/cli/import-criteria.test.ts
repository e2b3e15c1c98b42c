import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliLanguage } from '@parindex/text';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageFault } from '../../src/cli/command.ts';
import { importCriteriaCommand } from '../../src/cli/import-criteria.ts';
import { criteriaGrid, goodLines, number, workbookOf } from '../api/index-set-workbooks.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parindex-criteria-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as the shell would; it opens no installation. */
const run = async (args: readonly string[], language: CliLanguage = 'vi') => {
  const said = { out: '', err: '' };
  const code = await importCriteriaCommand.run(args, {
    language,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    withInstallation: () => Promise.reject(new Error('no installation is needed')),
  });
  return { code, ...said };
};

const fileWith = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};

describe('parindex import-criteria', () => {
  test('prints the set of the demonstration, and nothing is wrong with it', async () => {
    const sample = fileURLToPath(new URL('../../../../samples/criteria-district-2020.xlsx', import.meta.url));
    const { code, out } = await run([sample]);
    expect(code).toBe(0);
    expect(out).toContain('60 mục chấm, năm 2020');
    expect(out).toContain('Tổng 100 = 12 + 8 + 16 + 9 + 12 + 8 + 17 + 18');
    expect(out).toContain('[chắc chắn] Tỷ lệ × 2; dưới 70\u00A0%: 0 điểm.');
  });

  test('names the cell of what blocks, and ends with 1', async () => {
    const bytes = await workbookOf(
      criteriaGrid([['1', 'Chỉ đạo, điều hành', number('7')], ...goodLines.slice(1)]),
    );
    const path = await fileWith('sai tổng 2020.xlsx', bytes);
    const { code, out } = await run([path]);
    expect(code).toBe(1);
    expect(out).toMatch(/Bảng 2!C4\s+chặn\s+mục 1 ghi 7 điểm, các mục con cộng lại 6/);
    const english = await run([path], 'en');
    expect(english.out).toContain('index-set.sum-differs code=1 stated=7 sum=6');
  });

  test('as JSON gives every row with its reading', async () => {
    const path = await fileWith('bộ 2020.xlsx', await workbookOf(criteriaGrid(goodLines)));
    const { code, out } = await run([path, '--json', '--year', '2021']);
    const printed = JSON.parse(out) as { year: number; rows: unknown[]; source: { name: string } };
    expect(code).toBe(0);
    expect([printed.year, printed.rows.length, printed.source.name]).toEqual([2021, 5, 'bộ 2020.xlsx']);
  });

  test('a file that is no workbook is refused in words, and ends with 1', async () => {
    const { code, err } = await run([await fileWith('ghi chú.xlsx', 'chỉ là chữ')]);
    expect(code).toBe(1);
    expect(err).toContain('Không đọc được ghi chú.xlsx');
  });

  test('a file that is not there, or words that are not understood, end with 2', async () => {
    expect((await run([join(folder, 'không có.xlsx')])).code).toBe(2);
    await expect(run([])).rejects.toThrow(UsageFault);
    await expect(run(['a.xlsx', '--year', 'hai nghìn'])).rejects.toThrow(UsageFault);
  });
});
