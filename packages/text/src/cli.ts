import { cliTextEn } from './en/cli.ts';
import { cliTextVi } from './vi/cli.ts';

/** The languages of the command line. */
export type CliLanguage = 'vi' | 'en';

/** Dòng lệnh — the frame of every command, by language. */
export const cliText: Readonly<Record<CliLanguage, typeof cliTextEn>> = { vi: cliTextVi, en: cliTextEn };
