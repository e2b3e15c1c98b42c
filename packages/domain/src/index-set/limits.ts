/** Cỡ tệp lớn nhất — the largest workbook that is read, in bytes. */
export const workbookLimit = 20_000_000;

/** Số dòng lớn nhất — the largest number of rows of a set. */
export const setRowLimit = 2000;
