/**
 * Dãy số ngẫu nhiên có hạt giống — the same words give the same draws, on every machine, for good.
 *
 * `unit()`   a number in [0, 1), 53 bits
 * `below(n)` an integer in [0, n), each equally likely
 *
 * Source: xoshiro128** 1.1 (Blackman and Vigna, 2018), its state filled from the seed's UTF-16 units by the mixing
 * steps of MurmurHash3.
 */
export type Random = Readonly<{ unit: () => number; below: (n: number) => number }>;

const twoTo53 = 2 ** 53;

/** Starts the sequence of one seed, as it is printed on the draw sheet. */
export function randomFrom(seed: string): Random {
  const state = stateOf(seed);
  const next = () => step(state);
  const bits53 = () => (next() >>> 5) * 67_108_864 + (next() >>> 6);
  return {
    unit: () => bits53() / twoTo53,
    below: (n) => {
      if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`below(${n})`);
      const fair = twoTo53 - (twoTo53 % n);
      for (;;) {
        const bits = bits53();
        if (bits < fair) return bits % n;
      }
    },
  };
}

function stateOf(seed: string): Uint32Array {
  const state = new Uint32Array(4);
  for (let word = 0; word < 4; word += 1) {
    let hash = 0x9e3779b9 ^ Math.imul(word + 1, 0x85ebca6b);
    for (let at = 0; at < seed.length; at += 1) {
      hash = Math.imul(hash ^ seed.charCodeAt(at), 0xcc9e2d51);
      hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593);
    }
    hash ^= seed.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    state[word] = hash ^ (hash >>> 16);
  }
  if (state.every((word) => word === 0)) state[0] = 1;
  for (let warm = 0; warm < 16; warm += 1) step(state);
  return state;
}

function step(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const fives = Math.imul(b, 5);
  const result = Math.imul((fives << 7) | (fives >>> 25), 9) >>> 0;
  state[2] = c ^ a;
  state[3] = d ^ b;
  state[1] = b ^ (state[2] ?? 0);
  state[0] = a ^ (state[3] ?? 0);
  state[2] = (state[2] ?? 0) ^ (b << 9);
  const last = state[3] ?? 0;
  state[3] = (last << 11) | (last >>> 21);
  return result;
}
