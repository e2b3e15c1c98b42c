/** Refusals that any act may meet. */
export const commonProblems = {
  'request.malformed': 'invalid',
  'request.too-large': 'invalid',
  'request.too-many': 'too-many',
  'request.foreign-origin': 'forbidden',
  'session.required': 'unauthenticated',
  'subject.unknown': 'unknown',
  'actor.forbidden': 'forbidden',
  'workflow.not-now': 'not-now',
  'workflow.phase-closed': 'not-now',
  'version.clash': 'clash',
  'reason.required': 'invalid',
  'reference.unknown': 'invalid',
  'name.taken': 'invalid',
} as const;
