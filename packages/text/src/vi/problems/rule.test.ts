import { problem } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { problemSentence } from './index.ts';

const said = (...given: Parameters<typeof problem>) =>
  problemSentence(problem(...given)).replaceAll('\u00A0', ' ');

describe('lý do từ chối số liệu và cách tính', () => {
  test('nói cả hai số và việc cần làm', () => {
    expect(
      said('facts.numerator-above-denominator', { numerator: '41', denominator: '40', label: 'Tổng' }),
    ).toBe('41 lớn hơn tổng số 40. Sửa một trong hai số.');
    expect(said('facts.points-above-maximum', { value: '1.25', minimum: '0', maximum: '1' })).toBe(
      'Điểm 1,25 vượt khoảng từ 0,00 đến 1,00 của mục này. Sửa điểm, hoặc xem cách tính điểm.',
    );
  });
  test('ô dành riêng có tên tiếng Việt, không bao giờ hiện tên trong mã', () => {
    expect(said('facts.negative', { label: 'mean', value: '-3' })).toBe(
      'Điểm trung bình là −3, không được nhỏ hơn 0. Sửa số này.',
    );
    expect(said('facts.instead-and-figures', { instead: 'nothingArose', filled: ['Xong', 'Tổng'] })).toBe(
      'Đã đánh dấu “Không phát sinh trong năm” nhưng vẫn nhập Xong, Tổng. Bỏ một trong hai.',
    );
  });
  test('bậc bỏ trống nói ở đâu: dưới, giữa, trên', () => {
    expect(said('rule.bands-gap', { end: '', start: '20' })).toContain('dưới 20');
    expect(said('rule.bands-gap', { end: '20', start: '30' })).toContain('giữa 20 và 30');
    expect(said('rule.bands-gap', { end: '80', start: '' })).toContain('trên 80');
  });
  test('công thức: chữ lạ ở vị trí nào, hoặc chưa viết hết', () => {
    expect(said('rule.formula-unreadable', { position: 3, found: '@', expression: 'a @' })).toContain(
      'vị trí 3, chỗ “@”',
    );
    expect(said('rule.formula-unreadable', { position: 4, found: '', expression: 'a +' })).toContain(
      'chưa viết hết',
    );
  });
});
