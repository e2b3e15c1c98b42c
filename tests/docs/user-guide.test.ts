import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

const words = filesBelow('packages/text/src/vi', '.ts').map(read).join('\n');
const guide = filesBelow('docs/huong-dan', '.md').filter((file) => !file.endsWith('thong-bao.md'));

/** "*Chấp nhận … đơn vị*": what stands between single asterisks is a word of the screen; "…" is filled in there. */
const screenWords = (text: string): string[] =>
  [...text.replaceAll('**', '').matchAll(/\*([^*\n]+)\*/g)].map(([, phrase]) => phrase ?? '');

describe.each(guide)('%s', (file) => {
  it('calls buttons and screens by the names they have', () => {
    const unknown = screenWords(read(file)).filter((phrase) =>
      phrase.split('…').some((part) => !words.includes(part.trim())),
    );
    expect(unknown).toEqual([]);
  });
});
