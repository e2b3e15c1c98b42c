import type { SituationsRule } from '@parindex/domain';
import { type CompileKernel, cellState, type FactsOfUnits, type Kernel } from './kernel.ts';

/** Every situation has a kernel of its own over the units that are in it; all write into the same cells. */
export const situationsKernel = (
  rule: SituationsRule,
  facts: FactsOfUnits,
  compile: CompileKernel,
): Kernel => {
  const situations = new Map(
    rule.situations.map(({ id, rule: own }) => {
      const inside = facts.map((one) => (one?.situation === id ? one : undefined));
      return [id, { kernel: compile(own, inside), state: new Uint8Array(facts.length) }];
    }),
  );
  return {
    read: (unit, own) => {
      for (const { state } of situations.values()) state[unit] = cellState.fixed;
      const taken = typeof own.situation === 'string' ? situations.get(own.situation) : undefined;
      if (taken?.kernel === undefined || !taken.kernel.read(unit, own)) return false;
      taken.state[unit] = cellState.ready;
      return true;
    },
    run: (from, to, cells) => {
      for (const { kernel, state } of situations.values()) {
        kernel?.run(from, to, { n: cells.n, d: cells.d, state });
        for (let unit = from; unit < to; unit += 1) {
          if (state[unit] !== cellState.doubtful) continue;
          cells.state[unit] = cellState.doubtful;
          state[unit] = cellState.ready;
        }
      }
    },
  };
};
