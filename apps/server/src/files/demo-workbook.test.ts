import { readFileSync } from 'node:fs';
import { draftFromReading, readCriteriaSheet } from '@parindex/documents';
import { checkIndexSet } from '@parindex/domain';
import { describe, expect, it } from 'vitest';
import { readXlsxBytes } from './read-xlsx.ts';

const demonstration = async (name = 'district', year = 2020) => {
  const file = new URL(`../../../../samples/criteria-${name}-${year}.xlsx`, import.meta.url);
  const read = await readXlsxBytes(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return readCriteriaSheet(read.value.grids, year);
};

describe('tệp bộ tiêu chí minh họa cấp huyện năm 2020', () => {
  it('đọc không vướng gì: 60 mục có quy tắc thật, tổng 100 điểm trên 8 lĩnh vực', async () => {
    const reading = await demonstration();
    const items = reading.rows.flatMap(({ row }) => (row.kind === 'item' ? [row] : []));
    expect(reading.problems).toEqual([]);
    expect(reading.demonstration).toBe(true);
    expect(reading.total).toEqual({ total: '100', fields: ['12', '8', '16', '9', '12', '8', '17', '18'] });
    expect(items).toHaveLength(60);
    expect(items.filter(({ rule, attention }) => rule.kind === 'manual@1' || attention)).toEqual([]);
    expect(items.filter(({ appraiser }) => appraiser === undefined)).toEqual([]);
    expect(items.filter(({ supportingOffices }) => supportingOffices).map(({ code }) => code)).toEqual([
      '1.1.3',
      '3.4.1',
      '4.2',
      '5.1',
      '7.3',
    ]);
  });

  it('ban hành được ngay: bộ tiêu chí đủ và đúng', async () => {
    expect(problemsOf(await demonstration())).toEqual([]);
  });
});

describe.each([
  ['cấp xã', 'commune', 2025, 100, 8],
  ['các sở', 'department', 2020, 24, 7],
] as const)('tệp bộ tiêu chí minh họa %s', (_, name, year, items, fields) => {
  it('đọc không vướng gì, mọi mục có quy tắc thật, tổng 100 điểm, ban hành được ngay', async () => {
    const reading = await demonstration(name, year);
    const read = reading.rows.flatMap(({ row }) => (row.kind === 'item' ? [row] : []));
    expect(reading.problems).toEqual([]);
    expect(reading.demonstration).toBe(true);
    expect(reading.total?.total).toBe('100');
    expect(reading.total?.fields).toHaveLength(fields);
    expect(read).toHaveLength(items);
    expect(read.filter(({ rule, attention }) => rule.kind === 'manual@1' || attention)).toEqual([]);
    expect(problemsOf(reading)).toEqual([]);
  });
});

/** What stands in the way of issuing the set that was read. */
const problemsOf = (reading: Awaited<ReturnType<typeof demonstration>>) => {
  let ids = 0;
  const draft = draftFromReading(reading, () => {
    ids += 1;
    return `row-${ids}`;
  });
  const { title, groupKind, scoring } = draft;
  if (!title || !groupKind || !scoring) throw new Error('the sheet lacks its title, group or policy');
  const set = { ...draft, title, groupKind, scoring, id: 'set', version: 1, state: 'draft' as const };
  return checkIndexSet(set).filter(({ blocking }) => blocking !== false);
};
