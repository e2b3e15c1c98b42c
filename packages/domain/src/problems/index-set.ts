/** Refusals and warnings about a criteria set; those of one rule are `rule.*`. */
export const indexSetProblems = {
  'index-set.code-duplicate': 'invalid',
  'index-set.sum-differs': 'invalid',
  'index-set.maximum-missing': 'invalid',

  'index-set.row-unknown': 'unknown',
  'index-set.row-taken': 'invalid',
  'index-set.row-cannot-hold': 'invalid',
  'index-set.row-holds-others': 'invalid',
  'index-set.draft-exists': 'not-now',
  'index-set.group-missing': 'invalid',
  'index-set.decision-missing': 'invalid',
  'index-set.attention-left': 'invalid',
} as const;
