/** Text as it is searched: without diacritics, đ as d, lower case, single spaces. Computed here, not in the database. */
export const searchText = (...parts: readonly (string | undefined | null)[]): string =>
  parts
    .filter((part) => part)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
