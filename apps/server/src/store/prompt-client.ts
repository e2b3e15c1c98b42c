import type { Socket } from 'node:net';
import pg from 'pg';

type Ask = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection of few round trips: statements that come again and again are planned once (a save's joins take longer
 * to plan than to run), and what is asked in one turn of the event loop leaves in one write. Wants `pipeline: true`.
 */
export class PromptClient extends pg.Client {
  #holds = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Ask;
    const askPromptly: Ask = (text, values, callback) => {
      this.#holdWrites();
      const name = typeof text === 'string' && hasValues(values) ? nameOf(text) : undefined;
      return name === undefined ? ask(text, values, callback) : ask({ name, text, values }, callback);
    };
    this.query = askPromptly as typeof this.query;
  }

  #holdWrites(): void {
    if (this.#holds) return;
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    this.#holds = true;
    stream.cork();
    process.nextTick(() => {
      this.#holds = false;
      stream.uncork();
    });
  }
}

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0;

/** A statement is prepared once it was asked for so often; lists of many lengths never are. */
const oftenEnough = 8;
const preparedAtMost = 400;
const countedAtMost = 4000;

const counts = new Map<string, number>();
const names = new Map<string, string>();

/** The name under which every connection keeps a statement; none while it is rare. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= preparedAtMost) return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (counts.size >= countedAtMost) counts.clear();
  counts.set(text, count);
  if (count < oftenEnough) return undefined;
  counts.delete(text);
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
};
