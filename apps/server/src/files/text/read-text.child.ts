import type { ChildAnswer, ChildQuestion } from './document-text.ts';

/**
 * Runs in a process of its own that may read files and nothing else. What it meets was written by strangers: it is
 * ended when it takes too long, and started anew.
 */
const say = (answer: ChildAnswer): void => {
  process.send?.(answer);
};

const read = async ({ want, path, mediaType }: ChildQuestion): Promise<ChildAnswer> => {
  const onPage = (text: string) => say({ kind: 'page', text });
  if (mediaType === 'application/pdf') {
    const { readPdfText } = await import('./pdf-text.ts');
    return { kind: 'end', ...(await readPdfText(path, onPage)) };
  }
  const office = await import('./office-text.ts');
  const isWord = mediaType.endsWith('wordprocessingml.document');
  if (want === 'content') {
    const content = isWord ? await office.readWord(path) : await office.readSheets(path);
    return { kind: 'content', content: typeof content === 'string' ? undefined : content };
  }
  return { kind: 'end', ...(await (isWord ? office.readWordText : office.readSheetText)(path, onPage)) };
};

process.on('message', (question: ChildQuestion) => {
  read(question).then(say, () => say({ kind: 'end', state: 'unreadable' }));
});
process.on('disconnect', () => process.exit(0));
