import type { IndexSetVersionLine } from '@parindex/contract';
import { expect, test } from 'vitest';
import { earlierVersion } from './earlier-version.ts';

const line = (
  versionId: string,
  indexSetId: string,
  year: number,
  version: number,
  changes: Partial<IndexSetVersionLine> = {},
): IndexSetVersionLine => ({
  versionId,
  indexSetId,
  year,
  version,
  title: 'Bộ',
  groupKind: 'district',
  state: 'issued',
  demonstration: false,
  updatedAt: '2020-11-05T00:00:00.000Z',
  rowVersion: 1,
  items: 60,
  waiting: 0,
  total: '100',
  may: [],
  ...changes,
});

const versions = [
  line('2020-2', 'a', 2020, 2, { state: 'draft' }),
  line('2020-1', 'a', 2020, 1),
  line('2019-1', 'b', 2019, 1),
  line('2018-1', 'c', 2018, 1),
  line('2019-draft', 'd', 2019, 1, { state: 'draft' }),
  line('xa-2019', 'e', 2019, 1, { groupKind: 'commune' }),
];

test('a version is compared with the one before it of the same set', () => {
  expect(earlierVersion(versions, '2020-2')?.versionId).toBe('2020-1');
});

test('the first one with the latest issued of an earlier year, for the same units', () => {
  expect(earlierVersion(versions, '2020-1')?.versionId).toBe('2019-1');
  expect(earlierVersion(versions, '2018-1')).toBeUndefined();
  expect(earlierVersion(versions, 'không có')).toBeUndefined();
});
