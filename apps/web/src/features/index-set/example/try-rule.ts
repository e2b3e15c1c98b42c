import {
  checkRule,
  type Facts,
  type Item,
  type Outcome,
  type Problem,
  type Trace,
  type TraceStep,
} from '@parindex/domain';
import { checkFacts, evaluate, outcomeOf } from '@parindex/scoring';

/** What a rule makes of figures: points with every step, or why it cannot. */
export type Trial = {
  readonly outcome: Outcome | undefined;
  readonly trace: Trace;
  readonly problems: readonly Problem[];
};

/** Tries a rule that may be half typed in: what cannot be computed yet has no outcome, never a fault. */
export const tryRule = (item: Pick<Item, 'rule' | 'maxPoints'>, facts: Facts): Trial => {
  const faults = checkRule(item.rule, item).filter((each) => each.blocking !== false);
  if (faults.length > 0) return { outcome: undefined, trace: [], problems: [] };
  const problems = checkFacts(item, facts);
  if (problems.length > 0) return { outcome: undefined, trace: [], problems };
  const trace: TraceStep[] = [];
  const outcome = outcomeOf(evaluate(item.rule, item, facts, trace));
  return { outcome, trace, problems: [] };
};
