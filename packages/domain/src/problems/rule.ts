/** Refusals and warnings about one scoring rule (`rule.*`) and about the facts that it asks for (`facts.*`). */
export const ruleProblems = {
  'rule.formula-unreadable': 'invalid',
  'rule.formula-too-long': 'invalid',
  'rule.formula-unknown-function': 'invalid',
  'rule.formula-argument-count': 'invalid',
  'rule.formula-unknown-name': 'invalid',
  'rule.formula-wrong-kind': 'invalid',
  'rule.formula-places': 'invalid',

  'facts.key-unknown': 'invalid',
  'facts.wrong-kind': 'invalid',
  'facts.not-whole': 'invalid',
  'facts.negative': 'invalid',
  'facts.numerator-above-denominator': 'invalid',
  'facts.denominator-zero': 'invalid',
  'facts.choice-unknown': 'invalid',
  'facts.day-malformed': 'invalid',
  'facts.instead-and-figures': 'invalid',
  'facts.points-above-maximum': 'invalid',
  'facts.points-step': 'invalid',
  'facts.formula-divides-by-zero': 'invalid',
} as const;
