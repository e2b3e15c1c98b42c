import type { Json } from '@parindex/domain';

/**
 * Điều đã đổi — for the audit log: each field that differs, as `[old, new]`; null where there was or is nothing.
 * Lists and objects are compared by their JSON.
 */
export const changesOf = <Thing extends object>(
  before: Thing | undefined,
  after: Thing,
): { readonly [field: string]: readonly [Json, Json] } => {
  const old = (before ?? {}) as Readonly<Record<string, Json | undefined>>;
  const next = after as Readonly<Record<string, Json | undefined>>;
  const fields = new Set([...Object.keys(old), ...Object.keys(next)]);
  return Object.fromEntries(
    [...fields]
      .filter((field) => JSON.stringify(old[field] ?? null) !== JSON.stringify(next[field] ?? null))
      .map((field) => [field, [old[field] ?? null, next[field] ?? null] as const]),
  );
};
