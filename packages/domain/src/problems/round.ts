/** Refusals about rounds, their calendar and their figures. */
export const roundProblems = {
  'round.set-not-issued': 'invalid',
  'round.phase-order': 'invalid',
  'round.phase-missing': 'invalid',
  'round.no-units': 'invalid',
  'round.authority-missing': 'invalid',
  'round.no-appraiser': 'invalid',
  'round.unit-twice': 'invalid',
  'round.item-not-loaded': 'invalid',
  'round.extension-earlier': 'invalid',
} as const;
