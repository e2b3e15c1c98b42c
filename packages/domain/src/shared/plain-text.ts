/**
 * Chữ không dấu — text as it is searched and compared: without diacritics, đ as d, lower case, single spaces. NFC and
 * NFD give the same.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
