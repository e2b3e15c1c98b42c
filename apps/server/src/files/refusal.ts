import type { Problem } from '@parindex/domain';

/** A refusal of a file. Made here, because the child process that reads workbooks starts faster without the domain. */
export const refusal = (code: Problem['code'], details?: Problem['details'], at?: string): Problem => ({
  code,
  ...(at === undefined ? {} : { at }),
  ...(details === undefined ? {} : { details }),
});

/** What was left out of a file and only needs to be known. */
export const remark = (code: Problem['code']): Problem => ({ code, blocking: false });

/** One refusal as a result. */
export const refused = (
  code: Problem['code'],
  details?: Problem['details'],
): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [refusal(code, details)],
});
