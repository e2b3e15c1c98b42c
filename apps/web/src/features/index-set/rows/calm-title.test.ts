import { expect, test } from 'vitest';
import { titleWithYear } from './calm-title.ts';

test.each([
  [
    'Bảng 2. BỘ CHỈ SỐ THEO DÕI, ĐÁNH GIÁ KẾT QUẢ CCHC CẤP HUYỆN NĂM 2020',
    'Bảng 2. Bộ chỉ số theo dõi, đánh giá kết quả CCHC cấp huyện năm 2020',
  ],
  ['BỘ TIÊU CHÍ CỦA UBND CÁC HUYỆN', 'Bộ tiêu chí của UBND các huyện năm 2020'],
  ['Bộ chỉ số cấp xã', 'Bộ chỉ số cấp xã năm 2020'],
  ['PAR INDEX', 'PAR INDEX năm 2020'],
])('%s is read as %s', (title, shown) => {
  expect(titleWithYear({ title, year: 2020 })).toBe(shown);
});
