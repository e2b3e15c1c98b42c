import type { importCriteriaVi } from '../vi/import-criteria.ts';

/** Words of `parindex import-criteria`. */
export const importCriteriaEn: typeof importCriteriaVi = {
  summary:
    'reads a criteria workbook, prints the set and the problems with their cells; exit 1 when one blocks',
  needs: 'Exactly one .xlsx file is needed.',
  yearWrong: (text) => `"${text}" is no year. Write it as --year 2020.`,
  notRead: (file) => `${file} cannot be read:`,
  head: (title, sheet) => `${title} (sheet "${sheet}")`,
  untitled: 'Criteria set without a title',
  counts: (rows, items, year) => `${rows} rows, ${items} scored items, year ${year}`,
  total: (total, fields) => `Total ${total} = ${fields}`,
  verdicts: { certain: 'certain', look: 'look', unreadable: 'unreadable' },
  problems: (count, blocking) => `Problems: ${count}, of which ${blocking} block`,
  noProblems: 'No problems.',
  blocks: 'blocks',
  warns: 'look',
};
