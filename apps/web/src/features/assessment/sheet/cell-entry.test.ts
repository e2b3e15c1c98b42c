import type { ScoringRule } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { type CellEntry, cellEntryOf, cellText, readCell } from './cell-entry.ts';

const tasks: ScoringRule = {
  kind: 'ratio@1',
  measure: {
    kind: 'share',
    numerator: { key: 'done', label: 'Nhiệm vụ hoàn thành', whole: true },
    denominator: { key: 'all', label: 'Tổng nhiệm vụ', whole: true },
  },
  whenNothingArose: 'full-points',
};
const item = { rule: tasks, maxPoints: '2' };
const entry = cellEntryOf(tasks, {}) as CellEntry;
const read = (text: string, facts = {}) => readCell(entry, text, item, facts, 2020);

describe('nhập ngay trong ô Số liệu', () => {
  test('“38/40” là tử và mẫu', () => {
    expect(read('38/40')).toEqual({ facts: { done: '38', all: '40' } });
    expect(cellText(entry, { done: '2871', all: '2904' })).toBe('2.871/2.904');
    expect(read('2.871 / 2.904')).toEqual({ facts: { done: '2871', all: '2904' } });
  });

  test('chỉ gõ “39” thì mẫu giữ nguyên', () => {
    expect(read('39', { done: '38', all: '40' })).toEqual({ facts: { done: '39', all: '40' } });
  });

  test('41/40 bị từ chối ngay, nêu cả hai số', () => {
    const { problem } = read('41/40') as { problem: string };
    expect(problem).toContain('41');
    expect(problem).toContain('40');
  });

  test('chữ không phải số thì ô vẫn mở', () => {
    expect(read('abc')).toHaveProperty('problem');
    expect(read('1/2/3')).toHaveProperty('problem');
  });

  test('xóa trắng ô là bỏ số liệu; có số thì thôi “không phát sinh”', () => {
    expect(read('', { done: '38', all: '40' })).toEqual({ facts: {} });
    expect(read('1/2', { nothingArose: true })).toEqual({ facts: { done: '1', all: '2' } });
  });

  test('ngày gõ gọn vẫn là ngày', () => {
    const rule: ScoringRule = { kind: 'date@1', label: 'Ngày ký', deadlines: [], late: '0', notDone: '0' };
    const day = cellEntryOf(rule, {}) as CellEntry;
    expect(readCell(day, '27122019', { rule, maxPoints: '1' }, { notDone: true }, 2020)).toEqual({
      facts: { date: '2019-12-27' },
    });
    expect(cellText(day, { date: '2019-12-27' })).toBe('27/12/2019');
  });

  test('nhiều ô thì nhập ở khung chi tiết', () => {
    const parts: ScoringRule = {
      kind: 'checklist@1',
      parts: [
        { id: 'a', label: 'A', points: '1' },
        { id: 'b', label: 'B', points: '1' },
      ],
    };
    expect(cellEntryOf(parts, {})).toBeUndefined();
    expect(
      cellEntryOf({ kind: 'deduction@1', base: '1', rates: [{ id: 'x', label: 'X', points: '1' }] }, {}),
    ).toMatchObject({
      kind: 'number',
    });
  });
});
