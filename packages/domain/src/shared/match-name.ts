import { plainText } from './plain-text.ts';

/** Something that has an official name and a short one. */
export type Named = { readonly name: string; readonly shortName: string };

/**
 * Khớp tên — finds the one that a document means by `name`: the same words in any spelling of marks, hyphens and case;
 * otherwise the only one whose words hold all of the name's, or are all held by them.
 *
 * @returns undefined when none fits or more than one does: a person chooses then
 * Example  "Phòng Nội vụ - LĐTBXH" finds the office of short name "Nội vụ–LĐTBXH"
 */
export const matchName = <One extends Named>(name: string, among: readonly One[]): One | undefined => {
  const wanted = wordsOf(name);
  if (wanted.size === 0) return undefined;
  const same = among.filter((one) => namesOf(one).some((words) => isWithin(words, wanted, 'both')));
  if (same.length > 0) return only(same);
  return only(among.filter((one) => namesOf(one).some((words) => isWithin(words, wanted, 'either'))));
};

const namesOf = ({ name, shortName }: Named) => [wordsOf(name), wordsOf(shortName)];

/** Words that carry no meaning of their own in the name of an office. */
const fillers = new Set(['va', 'phong', 'so']);

/** Long and short forms of one body; the short one stands for both. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/uy ban nhan dan/g, 'ubnd'],
  [/hoi dong nhan dan/g, 'hdnd'],
  [/lao dong ?[-–,]? ?thuong binh (va )?xa hoi/g, 'ldtbxh'],
  [/\bvp\b/g, 'van phong'],
];

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    contractions
      .reduce((plain, [long, short]) => plain.replace(long, short), plainText(text))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !fillers.has(word)),
  );

const isWithin = (left: ReadonlySet<string>, right: ReadonlySet<string>, how: 'both' | 'either') => {
  const smallest = Math.min(left.size, right.size);
  // one word alone ("Văn phòng") stands in too many names
  if (smallest === 0 || (how === 'either' && smallest < 2)) return false;
  const there = [...left].every((word) => right.has(word));
  const back = [...right].every((word) => left.has(word));
  return how === 'both' ? there && back : there || back;
};

const only = <One>(found: readonly One[]): One | undefined => (found.length === 1 ? found[0] : undefined);
