import { expect, test } from 'vitest';
import { planFiles, type TargetItem, withTarget } from './plan.ts';

const item = (code: string, mayAttach = true): TargetItem => ({
  id: `id-${code}`,
  code,
  name: code,
  mayAttach,
});
const items = [item('1.1.1'), item('1.2'), item('2.1', false)];
const file = (name: string, text = 'x') => new File([text], name);
const plan = (...names: string[]) =>
  planFiles(
    names.map((name) => file(name)),
    items,
  ).map(({ targets, why }) => [targets.map(({ code }) => code).join(), why]);

test('mỗi tệp tới mục của mã, tệp không có mã thì chờ chọn', () => {
  expect(plan('1.1.1_a.pdf', '1.1.1+1.2_b.pdf', 'c.pdf')).toEqual([
    ['1.1.1', undefined],
    ['1.1.1,1.2', undefined],
    ['', 'no-code'],
  ]);
});

test('mục của phòng khác hoặc chưa mở thì không nhận tệp', () => {
  expect(plan('2.1_a.pdf')).toEqual([['', 'not-yours']]);
  expect(plan('1.2+2.1_a.pdf')).toEqual([['1.2', undefined]]);
});

test('tệp trống không đi đâu cả, chọn mục cũng vậy', () => {
  const [row] = planFiles([file('1.2_a.pdf', '')], items);
  if (row === undefined) throw new Error('no row');
  expect(row.why).toBe('empty');
  expect(withTarget(row, items[0]).why).toBe('empty');
});

test('người dùng chọn mục khác hoặc bỏ tệp ra', () => {
  const [row] = planFiles([file('a.pdf')], items);
  if (row === undefined) throw new Error('no row');
  expect(withTarget(row, items[1]).targets).toEqual([items[1]]);
  expect(withTarget(row, undefined).why).toBe('no-code');
});
