/** Refusals about a sample's design (`design.*`) and about what is estimated from it (`estimate.*`). */
export const surveyProblems = {
  'design.no-rows': 'invalid',
  'design.no-weights': 'invalid',
  'design.weight': 'invalid',
  'design.population': 'invalid',
  'design.lonely-stratum': 'invalid',
  'design.column-missing': 'invalid',
  'estimate.not-a-number': 'invalid',
  'estimate.no-answers': 'invalid',
} as const;
