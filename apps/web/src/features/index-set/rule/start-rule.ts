import type { Choice, Decimal, Measure, Quantity, RuleKind, ScoringRule, SimpleRule } from '@parindex/domain';

/** Kinds in the order of the list that a person chooses from; the ones used most stand first. */
export const ruleKinds: readonly RuleKind[] = [
  'options@1',
  'checklist@1',
  'bands@1',
  'ratio@1',
  'ratio-with-floor@1',
  'ratio-to-target@1',
  'date@1',
  'deduction@1',
  'bonus@1',
  'situations@1',
  'formula@1',
  'survey-mean@1',
  'other-index@1',
  'relative@1',
  'manual@1',
];

/** Words and points that a fresh rule starts with; `@parindex/text` has them in the language of the screen. */
export type StartWords = {
  readonly numerator: string;
  readonly denominator: string;
  readonly yes: string;
  readonly no: string;
  readonly signedOn: string;
  readonly perOccurrence: string;
  readonly otherIndex: string;
  readonly situation: string;
};

/** A rule of a kind to begin with: keeps what the former rule measured and the choices it had. */
export const startRule = (
  kind: RuleKind,
  former: ScoringRule,
  item: { readonly maxPoints: Decimal; readonly year: number },
  words: StartWords,
): ScoringRule =>
  kind === 'situations@1'
    ? { kind, situations: [{ id: 's1', label: words.situation, rule: simpleOf(former) }] }
    : kind === 'relative@1'
      ? {
          kind,
          measure: measureOf(former, words),
          against: 'best',
          direction: 'higher-is-better',
        }
      : startSimpleRule(kind, former, item, words);

export const startSimpleRule = (
  kind: SimpleRule['kind'],
  former: ScoringRule,
  { maxPoints, year }: { readonly maxPoints: Decimal; readonly year: number },
  words: StartWords,
): SimpleRule => {
  const measure = measureOf(former, words);
  switch (kind) {
    case 'options@1':
      return { kind, options: choicesOf(former) ?? twoChoices(maxPoints, words) };
    case 'checklist@1':
      return { kind, parts: choicesOf(former) ?? [{ id: 'p1', label: words.yes, points: maxPoints }] };
    case 'date@1':
      return {
        kind,
        label: words.signedOn,
        deadlines: [{ until: `${year}-12-31`, points: maxPoints }],
        late: '0',
        notDone: '0',
      };
    case 'ratio@1':
      return { kind, measure };
    case 'ratio-with-floor@1':
      return { kind, measure, floor: '70', floorInclusive: true, belowFloor: '0', full: '100', base: '100' };
    case 'ratio-to-target@1':
      return { kind, measure, target: { value: '100' } };
    case 'bands@1':
      return {
        kind,
        measure,
        bands: [
          { from: '80', fromInclusive: true, points: maxPoints },
          { to: '80', toInclusive: false, points: '0' },
        ],
      };
    case 'deduction@1':
      return {
        kind,
        base: startOfDeduction(maxPoints),
        rates: ratesOf(former, words),
        ...floorOf(maxPoints),
      };
    case 'bonus@1':
      return { kind, rates: ratesOf(former, words), cap: maxPoints };
    case 'other-index@1':
      return { kind, index: words.otherIndex, scale: '100' };
    case 'survey-mean@1':
      return { kind, scale: '100' };
    case 'formula@1':
      return { kind, inputs: quantitiesOf(measure), expression: 'max' };
    case 'manual@1':
      return { kind };
  }
};

const simpleOf = (rule: ScoringRule): SimpleRule => {
  if (rule.kind === 'situations@1') return rule.situations[0]?.rule ?? { kind: 'manual@1' };
  return rule.kind === 'relative@1' ? { kind: 'ratio@1', measure: rule.measure } : rule;
};

const measureOf = (former: ScoringRule, words: StartWords): Measure => {
  const rule = former.kind === 'situations@1' ? simpleOf(former) : former;
  if ('measure' in rule) return rule.measure;
  return {
    kind: 'share',
    numerator: { key: 'numerator', label: words.numerator, whole: true },
    denominator: { key: 'denominator', label: words.denominator, whole: true },
  };
};

export const quantitiesOf = (measure: Measure): readonly Quantity[] =>
  measure.kind === 'figure' ? [measure.figure] : [measure.numerator, measure.denominator];

const choicesOf = (former: ScoringRule): readonly Choice[] | undefined => {
  const rule = former.kind === 'situations@1' ? simpleOf(former) : former;
  if (rule.kind === 'options@1') return rule.options;
  return rule.kind === 'checklist@1' ? rule.parts : undefined;
};

const twoChoices = (maxPoints: Decimal, words: StartWords): readonly Choice[] => [
  { id: 'o1', label: words.yes, points: maxPoints },
  { id: 'o2', label: words.no, points: '0' },
];

const ratesOf = (former: ScoringRule, words: StartWords) =>
  former.kind === 'deduction@1' || former.kind === 'bonus@1'
    ? former.rates
    : [{ id: 'r1', label: words.perOccurrence, points: '0.25' }];

/** A deduction of its own starts at nothing; one inside the scale at the item's maximum. */
const startOfDeduction = (maxPoints: Decimal): Decimal => (maxPoints.startsWith('-') ? '0' : maxPoints);

const floorOf = (maxPoints: Decimal) => ({ floor: maxPoints.startsWith('-') ? maxPoints : '0' });

/** An id that no entry of the list has: "o3" after "o1" and "o2". */
export const freeId = (prefix: string, taken: readonly string[]): string => {
  let number = taken.length + 1;
  while (taken.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
};
