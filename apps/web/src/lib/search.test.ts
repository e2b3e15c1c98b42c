import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, compareVietnamese, fold, matcher } from './search.ts';

describe('search without diacritics', () => {
  test('đ, composed and decomposed letters fold alike', () => {
    expect(fold('Đặc khu  Côn Đảo')).toBe('dac khu con dao');
    expect(fold('Côn Đảo'.normalize('NFD'))).toBe(fold('Côn Đảo'.normalize('NFC')));
  });

  test('“ke hoach” finds “Kế hoạch”, in any order of words', () => {
    expect(matcher('hoach ke')('Mức độ hoàn thành kế hoạch')).toBe(true);
    expect(matcher('ke hoach')('Kiểm tra')).toBe(false);
  });

  test('diacritics that are typed must be there', () => {
    expect(matcher('tổ')('Tổ chức')).toBe(true);
    expect(matcher('tổ')('tờ trình')).toBe(false);
    expect(matcher('tổ'.normalize('NFD'))('Tổ chức'.normalize('NFC'))).toBe(true);
  });

  test('an empty query finds everything', () => {
    expect(matcher('  ')('bất kỳ')).toBe(true);
  });
});

describe('order', () => {
  test('names stand in Vietnamese order', () => {
    const names = ['Hà', 'Điện Biên', 'Đà Nẵng', 'An', 'Ân', 'Ăn', 'Ha', 'Đắk Lắk'];
    expect(names.toSorted(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Ha',
      'Hà',
    ]);
  });

  test('codes stand in the order of their numbers', () => {
    expect(['1.10', '1.2', '1.1'].toSorted(compareVietnamese)).toEqual(['1.1', '1.2', '1.10']);
  });

  test('decimals of any length compare exactly', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
      .map(([scaled, places]) => {
        const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
        const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        return { text: scaled < 0n ? `-${text}` : text, atEight: scaled * 10n ** BigInt(8 - places) };
      });
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const expected = one.atEight < other.atEight ? -1 : one.atEight > other.atEight ? 1 : 0;
        expect(compareDecimals(one.text, other.text)).toBe(expected);
      }),
    );
  });
});
