/** Refusals about accounts, posts, units and the demonstration day. */
export const peopleProblems = {
  'password.must-change': 'forbidden',
  'account.username-taken': 'invalid',
  'account.username-invalid': 'invalid',
  'account.no-email': 'invalid',
  'totp.not-begun': 'not-now',
  'post.own-administration': 'invalid',
  'unit.name-taken': 'invalid',
  'unit.own-parent': 'invalid',
} as const;
