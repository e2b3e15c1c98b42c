import { describe, expect, test } from 'vitest';
import { matchName } from './match-name.ts';

const offices = [
  { name: 'Văn phòng HĐND và UBND', shortName: 'Văn phòng' },
  { name: 'Phòng Nội vụ – Lao động, Thương binh và Xã hội', shortName: 'Nội vụ–LĐTBXH' },
  { name: 'Phòng Tư pháp', shortName: 'Tư pháp' },
  { name: 'Phòng Văn hóa và Thông tin', shortName: 'VH–TT' },
  { name: 'Phòng Tài chính – Kế hoạch', shortName: 'TC–KH' },
];
const found = (name: string, among = offices) => matchName(name, among)?.shortName;

describe('a set names an office; the unit writes it differently', () => {
  test.each([
    ['Phòng Tư pháp', 'Tư pháp'],
    ['PHÒNG TƯ PHÁP', 'Tư pháp'],
    ['phong tu phap', 'Tư pháp'],
    ['Phòng Tư pháp'.normalize('NFD'), 'Tư pháp'],
    ['Phòng Nội vụ - LĐTBXH', 'Nội vụ–LĐTBXH'],
    ['Văn phòng HĐND - UBND', 'Văn phòng'],
    ['Phòng Tài chính-Kế hoạch', 'TC–KH'],
    ['Phòng Văn hóa, Thông tin', 'VH–TT'],
    ['Phòng Văn hóa và Thông tin huyện', 'VH–TT'],
  ])('%s is %s', (name, office) => {
    expect(found(name)).toBe(office);
  });

  test.each(['Văn phòng UBND tỉnh', 'VP Ủy ban nhân dân tỉnh', 'Văn phòng Uỷ ban nhân dân tỉnh'])(
    'long and short forms are one: %s',
    (name) => {
      const bodies = [
        { name: 'Văn phòng Ủy ban nhân dân tỉnh', shortName: 'VPUB' },
        { name: 'Thanh tra tỉnh', shortName: 'Thanh tra' },
      ];
      expect(found(name, bodies)).toBe('VPUB');
    },
  );

  test('the long form of a merged office is its short one', () => {
    expect(found('Phòng Nội vụ, Lao động - Thương binh và Xã hội')).toBe('Nội vụ–LĐTBXH');
  });

  test('what fits none, or more than one, waits for a person', () => {
    expect(found('Thanh tra huyện')).toBeUndefined();
    expect(found('')).toBeUndefined();
    expect(found('Phòng')).toBeUndefined();
    const twins = [
      { name: 'Phòng Kinh tế Hạ tầng', shortName: 'KT-HT' },
      { name: 'Phòng Kinh tế Đô thị', shortName: 'KT-ĐT' },
    ];
    expect(found('Phòng Kinh tế', twins)).toBeUndefined();
  });

  test('one word alone is too little: "Văn phòng" is not "Văn hóa và Thông tin"', () => {
    const [, , , culture] = offices;
    expect(culture && found('Văn phòng', [culture])).toBeUndefined();
  });
});
