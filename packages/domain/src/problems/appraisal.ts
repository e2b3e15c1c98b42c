/** Refusals about appraisal, supplements, council and publication. */
export const appraisalProblems = {
  'appraisal.reason-required': 'invalid',
  'appraisal.points-out-of-range': 'invalid',
  'appraisal.points-malformed': 'invalid',
  'appraisal.not-claimed': 'invalid',
  'appraisal.crosses-threshold': 'invalid',
  'appraisal.incomplete': 'not-now',
  'supplement.due-past': 'invalid',
  'supplement.late': 'not-now',
  'council.minutes-required': 'invalid',
  'council.undecided': 'not-now',
  'publication.decision-required': 'invalid',
  'publication.items-pending': 'not-now',
  'publication.figures-estimated': 'not-now',
  'snapshot.changed': 'invalid',
  'snapshot.differs': 'invalid',
} as const;
