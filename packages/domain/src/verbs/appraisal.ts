export const appraisalVerbs = [
  'appraisal.view',
  'appraisal.enter',
  'appraisal.accept',
  'appraisal.flag',
  'supplement.request',
  'supplement.answer',
  'objection.raise',
  'objection.withdraw',
  'objection.answer',
  'council.view',
  'council.decide',
  'council.minutes',
] as const;
