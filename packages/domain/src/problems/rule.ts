/**
 * Refusals and warnings about one scoring rule (`rule.*`), about the facts that it asks for (`facts.*`), and
 * about a scoring case read from a file (`case.*`).
 */
export const ruleProblems = {
  'rule.list-empty': 'invalid',
  'rule.label-missing': 'invalid',
  'rule.id-duplicate': 'invalid',
  'rule.key-not-allowed': 'invalid',
  'rule.not-a-number': 'invalid',
  'rule.not-positive': 'invalid',
  'rule.negative': 'invalid',
  'rule.day-malformed': 'invalid',
  'rule.deadlines-out-of-order': 'invalid',
  'rule.floor-above-full': 'invalid',
  'rule.bands-gap': 'invalid',
  'rule.bands-overlap': 'invalid',
  'rule.band-empty': 'invalid',
  'rule.points-above-maximum': 'invalid',
  'rule.maximum-not-reached': 'invalid',

  'rule.formula-unreadable': 'invalid',
  'rule.formula-too-long': 'invalid',
  'rule.formula-unknown-function': 'invalid',
  'rule.formula-argument-count': 'invalid',
  'rule.formula-unknown-name': 'invalid',
  'rule.formula-wrong-kind': 'invalid',
  'rule.formula-places': 'invalid',

  'case.unit-duplicate': 'invalid',
  'case.item-unknown': 'invalid',

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
