import type { publicShellVi } from '../vi/public-shell.ts';

type PublicShellWords = {
  readonly [Key in keyof typeof publicShellVi]: (typeof publicShellVi)[Key] extends string
    ? string
    : (typeof publicShellVi)[Key];
};

/** Words around every public page, English. */
export const publicShellEn: PublicShellWords = {
  title: 'Public administration reform index',
  titleOf: (province) => `Public administration reform index · ${province}`,
  titleShort: (province) => `PAR index · ${province.replace(/^(tỉnh|thành phố) /i, '')}`,
  demonstrationShort: 'not a real result',
  skip: 'Skip to content',
  pages: 'Public pages',
  language: 'Language',
  demonstration: 'Illustrative data',
  demonstrationNote: 'Not a real result of any place.',
  unknownTitle: 'There is no such page',
  unknownText: 'The address is wrong, or the result has moved.',
  toResults: 'See the published results',
  loading: 'Loading',
  faultTitle: 'This page failed',
  faultText: 'Reload the page. If it fails again, tell the publishing authority.',
};
