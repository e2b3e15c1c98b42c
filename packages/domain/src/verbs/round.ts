export const roundVerbs = [
  'round.view',
  'round.create',
  'round.update',
  'round.start',
  'round.assign',
  'round.exempt',
  'round.extend',
  'round.load-figures',
  'round.close-appraisal',
  'round.freeze-day',
  'round.revise-set',
] as const;
