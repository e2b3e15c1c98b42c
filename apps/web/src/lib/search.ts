/**
 * Folds text for searching: without diacritics (đ → d, composed or decomposed alike), lower case, single blanks. Never
 * shown, never stored as a name.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A test for rows: every word of the query occurs. With diacritics typed, they count; without, they do not. */
export const matcher = (query: string): ((text: string) => boolean) => {
  const words = query.normalize('NFC').toLowerCase().trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const exact = text.normalize('NFC').toLowerCase();
    const folded = fold(text);
    return words.every((word) => (word === fold(word) ? folded.includes(word) : exact.includes(word)));
  };
};

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** Vietnamese order: a, ă, â … d, đ …; digits inside a word count as numbers ("2" before "10"). */
export const compareVietnamese = (one: string, other: string): number =>
  collator.compare(one.normalize('NFC'), other.normalize('NFC'));

/** Order of exact decimals as text ("-0.5" < "2" < "10.25"), without JavaScript numbers. */
export const compareDecimals = (one: string, other: string): number => {
  const [a, b] = [parts(one), parts(other)];
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const places = Math.max(a.fraction.length, b.fraction.length);
  const difference =
    BigInt(a.whole + a.fraction.padEnd(places, '0')) - BigInt(b.whole + b.fraction.padEnd(places, '0'));
  const order = difference < 0n ? -1 : difference > 0n ? 1 : 0;
  return a.negative ? -order : order;
};

const parts = (decimal: string): { negative: boolean; whole: string; fraction: string } => {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  return { negative: sign === '-' && /[1-9]/.test(whole + fraction), whole, fraction };
};
