import { problem, type ScoringRule } from '@parindex/domain';
import { percentage, share, shareFromName } from './measure.ts';
import { folded } from './normalise.ts';
import { arising, type ParsedWording, type Proposal, type Recogniser } from './parsed-wording.ts';
import { isMaximum, readShareFormula } from './share-formula.ts';

/**
 * Tỷ lệ × điểm tối đa: "(Số tồn tại đã khắc phục / tổng số × 1,5)", "Tỷ lệ đạt chuẩn × 1,5", or defined by letters
 * (a = …; b = …; Tỷ lệ = a/b; Điểm = Tỷ lệ × Điểm tối đa). A "tỷ lệ" of nothing named cannot be filled in.
 */
export const recogniseRatio: Recogniser = (wording) =>
  byLetters(wording) ?? byQuotient(wording) ?? byShare(wording) ?? byPercentDefinition(wording);

const ratio = (measure: ReturnType<typeof share>, wording: ParsedWording): ScoringRule => ({
  kind: 'ratio@1',
  measure,
  ...arising(wording),
});

const only = (wording: ParsedWording): string | undefined =>
  wording.clauses.length === 1
    ? wording.clauses[0]?.text
        .replace(/^(?:số )?điểm\s*=\s*/iu, '')
        .replace(/[.;]$/, '')
        .trim()
    : undefined;

const byQuotient = (wording: ParsedWording): Proposal | undefined => {
  const text = only(wording);
  const product = text && /^\(?\s*(?:tỷ lệ\s*[=:]\s*)?(.+)\s*×\s*([^×()]+)\)?$/u.exec(text);
  if (!product || !isMaximum((product[2] ?? '').trim(), wording.max)) return undefined;
  const inner = (product[1] ?? '').replace(/^\(|\)\s*$/g, '').trim();
  const sides = inner.split('/');
  const [numerator = '', denominator = ''] = sides;
  if (sides.length !== 2 || /[\d×%]/.test(inner)) return undefined;
  return { rule: ratio(share(numerator, wholeOf(denominator)), wording), remarks: [] };
};

const byShare = (wording: ParsedWording): Proposal | undefined => {
  const text = only(wording);
  const formula = text === undefined ? undefined : readShareFormula(text, wording.max);
  if (formula?.base !== '100' || formula.places !== undefined) return undefined;
  if (formula.subject === '') {
    const direct: ScoringRule = {
      kind: 'ratio@1',
      measure: percentage(`Tỷ lệ ${wording.name}`),
      ...arising(wording),
    };
    return {
      rule: { kind: 'manual@1' },
      remarks: [problem('wording.measure-unnamed', {}, undefined, false)],
      others: [{ rule: direct, label: 'Nhập thẳng tỷ lệ %' }],
    };
  }
  return {
    rule: ratio(shareFromName(`Tỷ lệ ${formula.subject}`), wording),
    remarks: [problem('wording.measure-unnamed', {}, undefined, false)],
  };
};

const byLetters = (wording: ParsedWording): Proposal | undefined => {
  const defined = new Map<string, string>();
  let quotient = false;
  let product = false;
  for (const { text } of wording.clauses) {
    const line = text.replace(/[.;]$/, '').trim();
    const letter = /^([ab])\s*[=:]\s*(.+)$/iu.exec(line);
    if (letter) defined.set((letter[1] ?? '').toLowerCase(), letter[2] ?? '');
    else if (/^tỷ lệ(?: %)?\s*=\s*\(?a\s*\/\s*b\)?$/iu.test(line)) quotient = true;
    else if (isProduct(line, wording)) product = true;
    else return undefined;
  }
  const [a, b] = [defined.get('a'), defined.get('b')];
  return quotient && product && a !== undefined && b !== undefined
    ? { rule: ratio(share(a, b), wording), remarks: [] }
    : undefined;
};

const isProduct = (line: string, wording: ParsedWording): boolean => {
  const found = /^(?:số )?điểm\s*=\s*tỷ lệ\s*×\s*(.+)$/iu.exec(line);
  return found !== null && isMaximum(found[1] ?? '', wording.max);
};

/** "Tỷ lệ % = (A/B) × 100" defines the share; that the points are share × maximum is then only likely. */
const byPercentDefinition = (wording: ParsedWording): Proposal | undefined => {
  const text = wording.clauses.map((clause) => clause.text).find((clause) => /^tỷ lệ %?\s*=/iu.test(clause));
  const found = text && /^tỷ lệ %?\s*=\s*\(?([^/]+)\/([^/]+?)\)?\s*×\s*100%?\.?$/iu.exec(text);
  if (!found) return undefined;
  return {
    rule: ratio(share(found[1] ?? '', found[2] ?? ''), wording),
    remarks: [problem('wording.kind-unclear', {}, undefined, false)],
  };
};

const wholeOf = (denominator: string): string =>
  /^tổng(?: số)?$/u.test(folded(denominator)) ? 'Tổng số' : denominator;
