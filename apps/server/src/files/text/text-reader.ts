import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Grid } from '@parindex/documents';
import type { ChildAnswer, ChildQuestion, DocumentText, OfficeContent } from './document-text.ts';
import type { WordBlock } from './word-blocks.ts';

/** Reads what uploaded files say. */
export type TextReader = {
  readonly readText: (path: string, mediaType: string) => Promise<DocumentText>;
  /** What a Word file or a workbook holds; undefined when it cannot be read. */
  readonly readContent: (path: string, mediaType: string) => Promise<OfficeContent | undefined>;
};

const office = 'application/vnd.openxmlformats-officedocument';
const word = `${office}.wordprocessingml.document`;
const workbook = `${office}.spreadsheetml.sheet`;
const readable = new Set(['application/pdf', word, workbook]);

const childFile = fileURLToPath(new URL('./read-text.child.ts', import.meta.url));
const heapMegabytes = 512;
const idleLife = 60_000;

/**
 * A reader with one process behind it that reads file after file: starting one takes ten times as long as reading. It
 * is ended with the file that takes longer than `milliseconds`, and when nobody needs it for a minute.
 */
export const createTextReader = (milliseconds = 10_000): TextReader => {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = line.then(work);
    line = result.catch(() => undefined);
    return result;
  };
  const ready = (): ChildProcess => {
    clearTimeout(idle);
    if (child === undefined || !child.connected) child = startChild();
    child.ref();
    child.channel?.ref();
    return child;
  };
  const rest = (used: ChildProcess) => {
    used.unref();
    used.channel?.unref();
    idle = setTimeout(() => used.kill('SIGKILL'), idleLife).unref();
  };
  const ask = async (question: ChildQuestion): Promise<Answers> => {
    const used = ready();
    const answers = await converse(used, question, milliseconds);
    rest(used);
    return answers;
  };
  return {
    readText: (path, mediaType) => {
      if (!readable.has(mediaType)) return Promise.resolve({ state: 'unknown-kind', pages: [] });
      return inTurn(async () => {
        const { pages, last } = await ask({ want: 'text', path, mediaType });
        if (last?.kind !== 'end') return { state: pages.length > 0 ? 'cut' : 'unreadable', pages };
        const { kind: _kind, ...end } = last;
        return { ...end, pages };
      });
    },
    readContent: (path, mediaType) => {
      if (mediaType !== word && mediaType !== workbook) return Promise.resolve(undefined);
      return inTurn(async () => {
        const { last } = await ask({ want: 'content', path, mediaType });
        if (last?.kind !== 'content' || last.content === undefined) return undefined;
        return mediaType === word
          ? { kind: 'word', blocks: last.content as readonly WordBlock[] }
          : { kind: 'workbook', sheets: last.content as readonly Grid[] };
      });
    },
  };
};

const startChild = (): ChildProcess =>
  fork(childFile, {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--permission', '--allow-fs-read=*'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

type Answers = { readonly pages: readonly string[]; readonly last: ChildAnswer | undefined };

/** Everything that the process says of one file; without a last word when it died or was ended. */
const converse = (child: ChildProcess, question: ChildQuestion, milliseconds: number): Promise<Answers> =>
  new Promise((resolve) => {
    const pages: string[] = [];
    const finish = (last: ChildAnswer | undefined) => {
      clearTimeout(timer);
      child.off('message', hear).off('exit', die).off('error', die);
      resolve({ pages, last });
    };
    const hear = (answer: ChildAnswer) => {
      if (answer.kind === 'page') pages.push(answer.text);
      else finish(answer);
    };
    const die = () => finish(undefined);
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('message', hear).on('exit', die).on('error', die);
    child.send(question, (fault) => fault && die());
  });
