/** Whole numbers from 0 to below `below`, the same ones each time: a demonstration does not change from load to load. */
export type Chance = (below: number) => number;

/** A linear congruential sequence; good enough for figures that nobody draws conclusions from. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** One of several, by chance. */
export const oneOf = <T>(chance: Chance, all: readonly T[]): T => {
  const chosen = all[chance(all.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};
