/**
 * Refusals and warnings about a criteria set, and about its own rules for sums and ranks (`scoring.*`); those of one
 * rule are `rule.*`.
 */
export const indexSetProblems = {
  'index-set.empty': 'invalid',
  'index-set.code-missing': 'invalid',
  'index-set.code-duplicate': 'invalid',
  'index-set.id-duplicate': 'invalid',
  'index-set.name-missing': 'invalid',
  'index-set.parent-unknown': 'invalid',
  'index-set.parent-is-item': 'invalid',
  'index-set.parent-circular': 'invalid',
  'index-set.part-mixed': 'invalid',
  'index-set.heading-empty': 'invalid',
  'index-set.sum-differs': 'invalid',
  'index-set.weight-missing': 'invalid',
  'index-set.scale-missing': 'invalid',
  'index-set.maximum-missing': 'invalid',
  'index-set.maximum-zero': 'invalid',
  'index-set.maximum-sign': 'invalid',
  'index-set.survey-self-scored': 'invalid',
  'index-set.survey-without-mean': 'invalid',
  'index-set.window-reversed': 'invalid',

  'index-set.too-many-rows': 'invalid',
  'index-set.row-unknown': 'unknown',
  'index-set.row-taken': 'invalid',
  'index-set.row-cannot-hold': 'invalid',
  'index-set.row-holds-others': 'invalid',
  'index-set.draft-exists': 'not-now',
  'index-set.group-missing': 'invalid',
  'index-set.decision-missing': 'invalid',
  'index-set.attention-left': 'invalid',

  'scoring.places-out-of-range': 'invalid',
  'scoring.two-roundings': 'invalid',
  'scoring.tie-break-unknown': 'invalid',
  'scoring.grade-duplicate': 'invalid',
  'scoring.grade-last-not-open': 'invalid',
  'scoring.grade-start-missing': 'invalid',
  'scoring.grades-out-of-order': 'invalid',
  'scoring.limit-not-a-number': 'invalid',
} as const;
