import { settingsPage } from './settings.ts';

/** The generated pages of docs/, by path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/settings.md': settingsPage,
};
