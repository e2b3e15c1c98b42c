/** One word of a formula. `at` is its position in the text, counted from 1. */
export type Token = {
  readonly kind: 'number' | 'name' | 'sign' | 'unknown' | 'end';
  readonly text: string;
  readonly at: number;
};

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['sign', /&&|\|\||==|!=|<=|>=|[-+*/<>!?:(),]/y],
  ['unknown', /./suy],
];

/** Cuts a formula into words; what it does not know is a word of its own kind, so that the parser can name it. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const blank = /\s+/y;
  let position = 0;
  while (position < text.length) {
    blank.lastIndex = position;
    if (blank.test(text)) {
      position = blank.lastIndex;
      continue;
    }
    const token = tokenAt(text, position);
    tokens.push(token);
    position += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at: text.length + 1 });
  return tokens;
};

const tokenAt = (text: string, position: number): Token => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0], at: position + 1 };
  }
  return { kind: 'unknown', text: text.charAt(position), at: position + 1 };
};
