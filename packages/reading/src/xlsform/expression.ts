/**
 * Biểu thức XLSForm — the part of XPath that questionnaires are written in: `${question}`, `.`, text, numbers, `and`,
 * `or`, comparisons, and calls such as `selected(…)`. Source: xlsform.org, "Formulas".
 */
export type XlsExpression =
  | Readonly<{ kind: 'question'; name: string }>
  | Readonly<{ kind: 'self' }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'number'; number: string }>
  | Readonly<{ kind: 'call'; name: string; of: readonly XlsExpression[] }>
  | Readonly<{ kind: 'and' | 'or'; of: readonly [XlsExpression, XlsExpression] }>
  | Readonly<{ kind: 'compare'; by: Comparison; of: readonly [XlsExpression, XlsExpression] }>;

type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** The expression, or nothing when it is none that is known here. */
export function parseXlsExpression(text: string): XlsExpression | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const parser = new Parser(tokens);
  const expression = parser.or();
  return expression && parser.atEnd ? expression : undefined;
}

const token =
  /\s*(?:(\$\{\s*([^}\s]+)\s*\})|'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?)|(<=|>=|!=|<|>|=|\(|\)|,|-)|(\.)|([\p{L}_][\p{L}\d_-]*))/uy;

type Token = Readonly<
  | { kind: 'question'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: string }
  | { kind: 'sign'; sign: string }
  | { kind: 'self' }
  | { kind: 'word'; word: string }
>;

function tokensOf(text: string): readonly Token[] | undefined {
  const straight = text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < straight.length) {
    const found = token.exec(straight);
    if (!found) return undefined;
    const [, whole, name, single, double, number, sign, self, word] = found;
    if (whole !== undefined && name !== undefined) tokens.push({ kind: 'question', name });
    else if (single !== undefined || double !== undefined)
      tokens.push({ kind: 'text', text: single ?? double ?? '' });
    else if (number !== undefined) tokens.push({ kind: 'number', number });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign });
    else if (self !== undefined) tokens.push({ kind: 'self' });
    else tokens.push({ kind: 'word', word: word ?? '' });
  }
  return tokens;
}

const comparisons: readonly string[] = ['<', '<=', '=', '!=', '>=', '>'];

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  or(): XlsExpression | undefined {
    return this.#joined('or', () => this.#joined('and', () => this.#comparison()));
  }

  #joined(word: 'and' | 'or', part: () => XlsExpression | undefined): XlsExpression | undefined {
    let left = part();
    while (left && this.#word(word)) {
      const right = part();
      if (!right) return undefined;
      left = { kind: word, of: [left, right] };
    }
    return left;
  }

  #comparison(): XlsExpression | undefined {
    const left = this.#value();
    const next = this.#tokens[this.#at];
    if (!left || next?.kind !== 'sign' || !comparisons.includes(next.sign)) return left;
    this.#at += 1;
    const right = this.#value();
    return right && { kind: 'compare', by: next.sign as Comparison, of: [left, right] };
  }

  #value(): XlsExpression | undefined {
    const next = this.#tokens[this.#at];
    if (!next) return undefined;
    this.#at += 1;
    switch (next.kind) {
      case 'question':
      case 'text':
      case 'number':
      case 'self':
        return next;
      case 'word':
        return this.#call(next.word);
      case 'sign': {
        if (next.sign === '(') {
          const inside = this.or();
          return inside && this.#sign(')') ? inside : undefined;
        }
        if (next.sign !== '-') return undefined;
        const number = this.#tokens[this.#at];
        if (number?.kind !== 'number') return undefined;
        this.#at += 1;
        return { kind: 'number', number: `-${number.number}` };
      }
    }
  }

  #call(name: string): XlsExpression | undefined {
    if (!this.#sign('(')) return undefined;
    const of: XlsExpression[] = [];
    if (this.#sign(')')) return { kind: 'call', name, of };
    do {
      const one = this.or();
      if (!one) return undefined;
      of.push(one);
    } while (this.#sign(','));
    return this.#sign(')') ? { kind: 'call', name, of } : undefined;
  }

  #sign(sign: string): boolean {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'sign' || next.sign !== sign) return false;
    this.#at += 1;
    return true;
  }

  #word(word: string): boolean {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'word' || next.word !== word) return false;
    this.#at += 1;
    return true;
  }
}
