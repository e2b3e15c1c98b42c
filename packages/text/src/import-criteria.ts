import type { Problem } from '@parindex/domain';
import type { CliLanguage } from './cli.ts';
import { importCriteriaEn } from './en/import-criteria.ts';
import { importCriteriaVi } from './vi/import-criteria.ts';
import { problemSentence } from './vi/problems/index.ts';

/** Dòng lệnh `import-criteria` — its words by language. */
export const importCriteriaText: Readonly<Record<CliLanguage, typeof importCriteriaVi>> = {
  vi: importCriteriaVi,
  en: importCriteriaEn,
};

/**
 * Một vấn đề trên dòng lệnh — the sentence in Vietnamese; in English the code with its values, since the sentences
 * speak to officials.
 */
export const problemOnCommandLine = (problem: Problem, language: CliLanguage): string => {
  if (language === 'vi') {
    const { at: _at, ...rest } = problem;
    return problemSentence(rest);
  }
  const values = Object.entries(problem.details ?? {}).map(([key, value]) => `${key}=${value}`);
  return [problem.code, ...values].join(' ');
};
