/** Refusals and warnings about a criteria set; those of one rule are `rule.*`. */
export const indexSetProblems = {
  'index-set.code-duplicate': 'invalid',
  'index-set.sum-differs': 'invalid',
  'index-set.maximum-missing': 'invalid',
} as const;
