import type { CliLanguage } from '@parindex/text';
import type { Environment } from '../settings.ts';

/** English where the locale says so; otherwise Vietnamese, also for C and POSIX. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): CliLanguage {
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'vi';
}
