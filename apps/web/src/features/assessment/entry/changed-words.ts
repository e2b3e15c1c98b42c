/** A piece of a text that is the same on both sides, or not. */
export type TextPiece = { readonly text: string; readonly changed: boolean };

/** The two texts with the stretch between their common beginning and end marked, by whole words. */
export const changedWords = (
  one: string,
  other: string,
): readonly [readonly TextPiece[], readonly TextPiece[]] => {
  const [left, right] = [one.split(/(?<=\s)/), other.split(/(?<=\s)/)];
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [piecesOf(left, start, end), piecesOf(right, start, end)];
};

const piecesOf = (words: readonly string[], start: number, end: number): readonly TextPiece[] =>
  [
    { text: words.slice(0, start).join(''), changed: false },
    { text: words.slice(start, words.length - end).join(''), changed: true },
    { text: words.slice(words.length - end).join(''), changed: false },
  ].filter(({ text }) => text !== '');
