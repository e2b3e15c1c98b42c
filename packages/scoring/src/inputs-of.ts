import type {
  Choice,
  Facts,
  Measure,
  Quantity,
  Rate,
  RuleInput,
  ScoringRule,
  SimpleRule,
} from '@parindex/domain';
import { treatmentOf } from './rules/nothing-arose.ts';

/**
 * Các ô phải điền — what a person fills in for a rule, in the order in which a sheet shows it.
 *
 * @param facts  what is filled in so far: with situations, the chosen one's own inputs follow the choice
 * @returns      inputs by key; a key occurs once
 */
export const inputsOf = (rule: ScoringRule, facts: Facts = {}): readonly RuleInput[] => {
  if (rule.kind === 'relative@1') return ofMeasure(rule.measure);
  if (rule.kind !== 'situations@1') return ofSimple(rule);
  const taken = rule.situations.find(({ id }) => id === facts.situation);
  return [
    {
      key: 'situation',
      kind: 'choice',
      options: rule.situations.map(({ id, label }) => ({ id, label })),
      required: true,
      group: 'situation',
    },
    ...(taken === undefined ? [] : ofSimple(taken.rule)),
  ];
};

/** Every key that a rule may ever ask for, whatever the situation. */
export const keysOf = (rule: ScoringRule): ReadonlySet<string> => {
  const inputs =
    rule.kind === 'situations@1'
      ? [...inputsOf(rule), ...rule.situations.flatMap((situation) => ofSimple(situation.rule))]
      : inputsOf(rule);
  return new Set(inputs.map(({ key }) => key));
};

const ofSimple = (rule: SimpleRule): readonly RuleInput[] => {
  const inputs = ofKind(rule);
  if (treatmentOf(rule) === undefined) return inputs;
  return [...inputs, { key: 'nothingArose', kind: 'flag', required: false, group: 'instead' }];
};

const ofKind = (rule: SimpleRule): readonly RuleInput[] => {
  switch (rule.kind) {
    case 'options@1':
      return [{ key: 'choice', kind: 'choice', options: rule.options, required: true, group: 'measure' }];
    case 'checklist@1':
      return rule.parts.map(ofPart);
    case 'date@1':
      return [
        { key: 'date', label: rule.label, kind: 'day', required: true, group: 'measure' },
        { key: 'notDone', kind: 'flag', required: false, group: 'instead' },
      ];
    case 'ratio@1':
    case 'ratio-with-floor@1':
    case 'bands@1':
      return ofMeasure(rule.measure);
    case 'ratio-to-target@1':
      return 'quantity' in rule.target
        ? [...ofMeasure(rule.measure), ofQuantity(rule.target.quantity)]
        : ofMeasure(rule.measure);
    case 'deduction@1':
    case 'bonus@1':
      return rule.rates.map(ofRate);
    case 'other-index@1':
      return [{ key: 'indexValue', label: rule.index, kind: 'decimal', required: true, group: 'measure' }];
    case 'survey-mean@1':
      return [
        { key: 'mean', kind: 'decimal', required: true, group: 'measure' },
        { key: 'validCount', kind: 'whole', required: rule.minimumCount !== undefined, group: 'measure' },
      ];
    case 'formula@1':
      return rule.inputs.map((input) =>
        input.flag === true
          ? { key: input.key, label: input.label, kind: 'flag', required: false, group: 'inputs' }
          : { ...ofQuantity(input), group: 'inputs' },
      );
    case 'manual@1':
      return [{ key: 'points', kind: 'decimal', required: true, group: 'measure' }];
  }
};

const ofMeasure = (measure: Measure): readonly RuleInput[] =>
  measure.kind === 'figure'
    ? [ofQuantity(measure.figure)]
    : [ofQuantity(measure.numerator), ofQuantity(measure.denominator)];

const ofQuantity = ({ key, label, unit, whole, signed }: Quantity): RuleInput => ({
  key,
  label,
  kind: whole === true ? 'whole' : 'decimal',
  ...(unit === undefined ? {} : { unit }),
  ...(signed === true ? { signed } : {}),
  required: true,
  group: 'measure',
});

const ofPart = ({ id, label, points }: Choice): RuleInput => ({
  key: `part.${id}`,
  label,
  kind: 'flag',
  options: [{ id: 'true', label, points }],
  required: false,
  group: 'parts',
});

const ofRate = ({ id, label }: Rate): RuleInput => ({
  key: `count.${id}`,
  label,
  kind: 'count',
  required: false,
  group: 'counts',
});
