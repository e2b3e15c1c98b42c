import type { FactValue } from '@parindex/domain';
import { type Claim, tidyClaim } from './claim.ts';

/** One line that two versions of a claim may differ in. */
export type ClashLine =
  | { readonly part: 'fact'; readonly key: string }
  | { readonly part: 'estimated' | 'evidenceComplete' }
  | { readonly part: 'explanation'; readonly key: 'gap' | 'computation' | 'officialFiguresOn' };

export type Side = 'mine' | 'theirs';

export type ComparedLine = {
  readonly line: ClashLine;
  readonly id: string;
  readonly mine: FactValue | undefined;
  readonly theirs: FactValue | undefined;
  readonly same: boolean;
  /** The side that changed it since both began; both or neither: mine. */
  readonly suggested: Side;
};

/**
 * Two versions line by line, in the order of the form. Flags and explanation lines that are the same on both sides and
 * say nothing are left out.
 *
 * @param keys  of the rule's inputs, in their order
 * @param base  what both versions began from
 */
export const compareClaims = (
  keys: readonly string[],
  base: Claim,
  mine: Claim,
  theirs: Claim,
): readonly ComparedLine[] => {
  const [from, own, other] = [tidyClaim(base), tidyClaim(mine), tidyClaim(theirs)];
  const known = new Set(keys);
  const strays = [...Object.keys(own.facts), ...Object.keys(other.facts)].filter((key) => !known.has(key));
  const lines: ClashLine[] = [
    ...[...keys, ...new Set(strays)].map((key) => ({ part: 'fact' as const, key })),
    { part: 'estimated' },
    { part: 'evidenceComplete' },
    { part: 'explanation', key: 'gap' },
    { part: 'explanation', key: 'computation' },
    { part: 'explanation', key: 'officialFiguresOn' },
  ];
  return lines
    .map((line): ComparedLine => {
      const [was, one, two] = [valueAt(from, line), valueAt(own, line), valueAt(other, line)];
      return {
        line,
        id: lineId(line),
        mine: one,
        theirs: two,
        same: one === two,
        suggested: one === was && two !== was ? 'theirs' : 'mine',
      };
    })
    .filter(
      ({ line, same, mine: value }) =>
        !same || (value !== undefined && line.part !== 'estimated' && line.part !== 'evidenceComplete'),
    );
};

/** The claim made of the chosen lines; a line that was not chosen on either side keeps mine. */
export const mergeClaims = (mine: Claim, theirs: Claim, chosen: Readonly<Record<string, Side>>): Claim => {
  const side = (line: ClashLine) => (chosen[lineId(line)] === 'theirs' ? theirs : mine);
  const keys = new Set([...Object.keys(mine.facts), ...Object.keys(theirs.facts)]);
  const facts = Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = side({ part: 'fact', key }).facts[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const words = (key: 'gap' | 'computation') => side({ part: 'explanation', key }).explanation?.[key] ?? '';
  const day = side({ part: 'explanation', key: 'officialFiguresOn' }).explanation?.officialFiguresOn;
  return tidyClaim({
    facts,
    estimated: side({ part: 'estimated' }).estimated,
    evidenceComplete: side({ part: 'evidenceComplete' }).evidenceComplete,
    explanation: {
      gap: words('gap'),
      computation: words('computation'),
      ...(day === undefined ? {} : { officialFiguresOn: day }),
    },
  });
};

export const lineId = (line: ClashLine): string => ('key' in line ? `${line.part}.${line.key}` : line.part);

const valueAt = (claim: Claim, line: ClashLine): FactValue | undefined => {
  if (line.part === 'fact') return claim.facts[line.key];
  if (line.part === 'explanation') {
    const value = claim.explanation?.[line.key];
    return value === '' ? undefined : value;
  }
  return claim[line.part];
};
