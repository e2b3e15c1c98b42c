import type { Problem } from '@parindex/domain';
import type { CliLanguage } from './cli.ts';
import { words } from './details.ts';
import { snapshotCheckEn } from './en/snapshot-check.ts';
import { snapshotCheckVi } from './vi/snapshot-check.ts';

/** Kiểm tra bản chốt trên dòng lệnh — by language. */
export const snapshotCheckText: Readonly<Record<CliLanguage, typeof snapshotCheckEn>> = {
  vi: snapshotCheckVi,
  en: snapshotCheckEn,
};

/** One finding of `parindex verify` as a line. */
export const snapshotFinding = ({ code, details = {} }: Problem, language: CliLanguage): string => {
  const text = snapshotCheckText[language];
  if (code === 'snapshot.changed') return text.changed(words(details, 'found'), words(details, 'expected'));
  if (code === 'snapshot.differs')
    return text.differs(words(details, 'path'), words(details, 'stored'), words(details, 'computed'));
  return text.unreadable;
};
