/** Anything that JSON can hold; `undefined` members are left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * Chuỗi chuẩn để băm — one text for one value: keys sorted by code unit, texts NFC, no spaces. Hashes, seals and
 * snapshots are made over it. Numbers are for counts only; decimals are text.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .flatMap(([key, member]) => (member === undefined ? [] : [[key.normalize('NFC'), member] as const]))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
