import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

test('chỉ đánh dấu đoạn khác nhau, theo từng từ', () => {
  const [mine, theirs] = changedWords('Ước thêm 6. Còn 2 chưa xong.', 'Ước thêm 6. NV 14 hoãn.');
  expect(mine).toEqual([
    { text: 'Ước thêm 6. ', changed: false },
    { text: 'Còn 2 chưa xong.', changed: true },
  ]);
  expect(theirs.at(-1)).toEqual({ text: 'NV 14 hoãn.', changed: true });
});

test('một bên trống thì cả bên kia là khác', () => {
  expect(changedWords('', 'mới')).toEqual([[], [{ text: 'mới', changed: true }]]);
});

test('thêm vào giữa thì chỉ phần thêm là khác', () => {
  const [, theirs] = changedWords('a c', 'a b c');
  expect(theirs.filter(({ changed }) => changed)).toEqual([{ text: 'b ', changed: true }]);
});
