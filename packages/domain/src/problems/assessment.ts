/** Refusals about facts, explanations and hand-in of one item. */
export const assessmentProblems = {
  'facts.not-a-number': 'invalid',
  'facts.out-of-range': 'invalid',
} as const;
