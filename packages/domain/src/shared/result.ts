import type { Problem } from './problem.ts';

/** What a decision gives: a value, or every reason why not. Refusals are data; faults are thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (...problems: Problem[]): Result<never> => ({ ok: false, problems });
