/** Refusals about logging in, passwords, one-time codes and the first set-up. */
export const sessionProblems = {
  'session.credentials': 'unauthenticated',
  'session.totp-required': 'unauthenticated',
  'session.totp-wrong': 'unauthenticated',
  'session.paused': 'too-many',
  'password.wrong': 'invalid',
  'password.too-short': 'invalid',
  'password.too-common': 'invalid',
  'password.unchanged': 'invalid',
  'reset.link-unusable': 'invalid',
  'setup.done': 'not-now',
} as const;
