import pg from 'pg';

/** A statement is prepared once it was asked for so often; lists of many lengths never are. */
const oftenEnough = 8;
const atMost = 400;
const watched = 4000;

const seen = new Map<string, number>();
const names = new Map<string, string>();

/** The name under which every connection keeps a statement that is asked for again and again. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= atMost) return known;
  const times = (seen.get(text) ?? 0) + 1;
  if (times < oftenEnough) {
    if (seen.size >= watched) seen.clear();
    seen.set(text, times);
    return undefined;
  }
  seen.delete(text);
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
};

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/** A connection that PostgreSQL plans for once: the joins of a save cost more to plan than to run. */
export class PreparedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Query;
    const prepared: Query = (text, values, callback) => {
      const name =
        typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? ask(text, values, callback) : ask({ name, text, values }, callback);
    };
    this.query = prepared as typeof this.query;
  }
}
