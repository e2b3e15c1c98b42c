import type { CliLanguage } from './cli.ts';
import { adminCommandsEn } from './en/admin-commands.ts';
import { adminCommandsVi } from './vi/admin-commands.ts';

/** Dòng lệnh của người quản trị — words of `audit check` and `user` by language. */
export const adminCommandsText: Readonly<Record<CliLanguage, typeof adminCommandsEn>> = {
  vi: adminCommandsVi,
  en: adminCommandsEn,
};
