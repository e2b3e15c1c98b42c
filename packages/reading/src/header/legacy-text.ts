/** TCVN3 (ABC) by its Latin-1 look: what old fonts show as Vietnamese, copied without the font. */
const tcvn3 = new Map<string, string>(
  Object.entries({
    '\u00B5': 'à',
    '\u00B8': 'á',
    '\u00B6': 'ả',
    '\u00B7': 'ã',
    '\u00B9': 'ạ',
    '\u00A8': 'ă',
    '\u00BB': 'ằ',
    '\u00BE': 'ắ',
    '\u00BC': 'ẳ',
    '\u00BD': 'ẵ',
    '\u00C6': 'ặ',
    '\u00A9': 'â',
    '\u00C7': 'ầ',
    '\u00CA': 'ấ',
    '\u00C8': 'ẩ',
    '\u00C9': 'ẫ',
    '\u00CB': 'ậ',
    '\u00AE': 'đ',
    '\u00CC': 'è',
    '\u00D0': 'é',
    '\u00CE': 'ẻ',
    '\u00CF': 'ẽ',
    '\u00D1': 'ẹ',
    '\u00AA': 'ê',
    '\u00D2': 'ề',
    '\u00D5': 'ế',
    '\u00D3': 'ể',
    '\u00D4': 'ễ',
    '\u00D6': 'ệ',
    '\u00D7': 'ì',
    '\u00DD': 'í',
    '\u00D8': 'ỉ',
    '\u00DC': 'ĩ',
    '\u00DE': 'ị',
    '\u00DF': 'ò',
    '\u00E3': 'ó',
    '\u00E1': 'ỏ',
    '\u00E2': 'õ',
    '\u00E4': 'ọ',
    '\u00AB': 'ô',
    '\u00E5': 'ồ',
    '\u00E8': 'ố',
    '\u00E6': 'ổ',
    '\u00E7': 'ỗ',
    '\u00E9': 'ộ',
    '\u00AC': 'ơ',
    '\u00EA': 'ờ',
    '\u00ED': 'ớ',
    '\u00EB': 'ở',
    '\u00EC': 'ỡ',
    '\u00EE': 'ợ',
    '\u00EF': 'ù',
    '\u00F3': 'ú',
    '\u00F1': 'ủ',
    '\u00F2': 'ũ',
    '\u00F4': 'ụ',
    '\u00AD': 'ư',
    '\u00F5': 'ừ',
    '\u00F8': 'ứ',
    '\u00F6': 'ử',
    '\u00F7': 'ữ',
    '\u00F9': 'ự',
    '\u00FA': 'ỳ',
    '\u00FD': 'ý',
    '\u00FB': 'ỷ',
    '\u00FC': 'ỹ',
    '\u00FE': 'ỵ',
  }),
);

/** Signs of TCVN3 that no Vietnamese word written in Unicode holds. */
const foreign =
  /[\u00A8-\u00AE\u00B5-\u00BE\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]/u;
const composed = /[\u1EA0-\u1EF9\u0111\u0110\u01A0\u01A1\u01AF\u01B0]/u;

/**
 * Chữ của phông cũ (.VnTime) viết lại bằng Unicode. A line with Unicode Vietnamese is only mended word by word.
 *
 * "ư" is a soft hyphen there and gets lost in copying: a word of the lone letter "t" was "tư".
 */
export const mendLegacyText = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      if (!foreign.test(line)) return line;
      return composed.test(line)
        ? line.replace(/\S+/gu, (word) => (foreign.test(word) && !composed.test(word) ? decode(word) : word))
        : decode(line).replace(/(?<![\p{L}\p{M}])t(?![\p{L}\p{M}])/gu, 'tư');
    })
    .join('\n');

const decode = (text: string): string => [...text].map((sign) => tcvn3.get(sign) ?? sign).join('');
