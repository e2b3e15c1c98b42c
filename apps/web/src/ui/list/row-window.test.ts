import { describe, expect, test } from 'vitest';
import { rowsInSight, scrollFor } from './row-window.ts';

const box = { count: 168, rowHeight: 28, header: 30, beyond: 2 };

describe('các dòng trong tầm nhìn', () => {
  test('ở đầu danh sách: từ dòng đầu, thêm vài dòng ngoài mép dưới', () => {
    expect(rowsInSight(box, 0, 310)).toEqual({ first: 0, end: 13 });
  });

  test('ở giữa: thêm vài dòng ở cả hai mép', () => {
    expect(rowsInSight(box, 280, 310)).toEqual({ first: 8, end: 23 });
  });

  test('ở cuối: không quá dòng cuối; kéo quá đà vẫn còn dòng', () => {
    expect(rowsInSight(box, 168 * 28, 310)).toEqual({ first: 155, end: 168 });
    expect(rowsInSight(box, 1e6, 310).end).toBe(168);
  });

  test('danh sách ngắn: mọi dòng', () => {
    expect(rowsInSight({ ...box, count: 3 }, 0, 310)).toEqual({ first: 0, end: 3 });
    expect(rowsInSight({ ...box, count: 0 }, 0, 310)).toEqual({ first: 0, end: 0 });
  });

  test('chưa biết chiều cao: đủ cho một màn hình máy tính xách tay', () => {
    expect(rowsInSight(box, 0, undefined).end).toBeGreaterThan(20);
  });
});

describe('đưa một dòng vào tầm nhìn', () => {
  test('dòng đang thấy trọn thì không cuộn', () => {
    expect(scrollFor(box, 0, 0, 310)).toBeUndefined();
    expect(scrollFor(box, 9, 0, 310)).toBeUndefined();
  });

  test('dòng ở trên: lên vừa tới nó, không nằm dưới tiêu đề', () => {
    expect(scrollFor(box, 4, 280, 310)).toBe(112);
  });

  test('dòng ở dưới: xuống vừa đủ thấy trọn', () => {
    expect(scrollFor(box, 10, 0, 310)).toBe(28);
  });
});
