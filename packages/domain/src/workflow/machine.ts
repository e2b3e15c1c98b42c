import { problem } from '../shared/problem.ts';
import { ok, type Result, refuse } from '../shared/result.ts';
import type { Verb } from '../verbs/index.ts';

/** One row of a workflow: the verb may be done in these states and leads to `to` (`'same'`: the state stays). */
export type Step<State extends string> = {
  readonly verb: Verb;
  readonly from: readonly State[];
  readonly to: State | 'same';
};

/** Quy trình — a noun's states in order and its steps; `docs/workflows.md` is drawn from it. */
export type Machine<State extends string> = {
  readonly noun: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly steps: readonly Step<State>[];
};

/** The state after the verb, or `workflow.not-now` naming the state that forbids it. */
export const step = <State extends string>(
  machine: Machine<State>,
  verb: Verb,
  state: State,
): Result<State> => {
  const row = machine.steps.find((candidate) => candidate.verb === verb && candidate.from.includes(state));
  if (!row) return refuse(problem('workflow.not-now', { noun: machine.noun, state, verb }));
  return ok(row.to === 'same' ? state : row.to);
};

/** Whether the verb may be done in this state; verbs that the machine does not know are free. */
export const isOpenFor = <State extends string>(machine: Machine<State>, verb: Verb, state: State): boolean =>
  machine.steps.every((row) => row.verb !== verb) || step(machine, verb, state).ok;
