import type { UnitKind } from '@parindex/domain';
import { slugOf } from '../../use-cases/publication/slug.ts';
import { type Chance, oneOf } from '../chance.ts';
import type { Register } from '../data.ts';

/** What stands in `samples/demonstration/communes-2025.json`. */
export type CommuneSample = {
  readonly mark: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly kinds: readonly { readonly kind: UnitKind; readonly word: string; readonly count: number }[];
  readonly families: readonly string[];
  readonly middles: readonly string[];
  readonly givens: readonly string[];
  readonly validFrom: string;
  readonly today: string;
  readonly calendar: Register['calendar'];
  /** Codes of the authorities that the set names. */
  readonly authorities: readonly string[];
  /** How many communes have come how far; the rest has not begun. */
  readonly progress: Readonly<Record<CommuneProgress, number>>;
  /** Share of its items that an authority has appraised. */
  readonly appraised: Readonly<Record<string, number>>;
};

export type CommuneProgress = 'submitted' | 'presented' | 'begun';

/** A commune as it will be entered. */
export type CommuneDraft = {
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  /** For usernames: "tan-lap". */
  readonly slug: string;
};

/** Every commune once, its name put together and marked as one that does not exist. */
export const nameCommunes = ({ first, second, kinds, mark }: CommuneSample): readonly CommuneDraft[] => {
  const kindOf = kinds.flatMap(({ count, ...kind }) => Array.from({ length: count }, () => kind));
  return kindOf.map(({ kind, word }, at) => {
    // 14 and 12 syllables give each pair once
    const shortName = `${first[at % first.length]} ${second[Math.floor(at / first.length) % second.length]}`;
    return { kind, name: `${word} ${shortName} ${mark}`, shortName, slug: slugOf(shortName) };
  });
};

export const inventName = ({ families, middles, givens }: CommuneSample, chance: Chance): string =>
  [families, middles, givens].map((words) => oneOf(chance, words)).join(' ');
