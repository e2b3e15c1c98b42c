import {
  type AppraisalState,
  type AssessmentState,
  type EntryState,
  type IndexSetState,
  type Instant,
  type Machine,
  may,
  ok,
  problem,
  type Result,
  type RoundState,
  refuse,
  type Subject,
  type SurveyState,
  step,
  type Verb,
} from '@parindex/domain';
import type { Context, Saved } from './context.ts';

/** A machine with the state that the loaded thing is in. */
export type InState =
  | { readonly machine: Machine<EntryState>; readonly state: EntryState }
  | { readonly machine: Machine<AssessmentState>; readonly state: AssessmentState }
  | { readonly machine: Machine<AppraisalState>; readonly state: AppraisalState }
  | { readonly machine: Machine<IndexSetState>; readonly state: IndexSetState }
  | { readonly machine: Machine<RoundState>; readonly state: RoundState }
  | { readonly machine: Machine<SurveyState>; readonly state: SurveyState };

/**
 * Một việc ghi — transaction → load → may → step → decide → save → audit. A use case cannot forget permission, state
 * or audit, because it never mentions them.
 *
 * `load`     with the locks that the act needs; undefined = there is no such thing
 * `subject`  what the policy asks about; `open` acts (logging in) have no policy
 * `secretReply` the reply shows a password once: it is not kept for a repeated request
 * `states`   every machine that must allow the verb, with the present state
 * `decide`   pure: what the thing becomes, or every reason why not
 * `save`     writes; a clash is a refusal and rolls everything back
 */
export type UseCase<Input, Loaded, Decision, Reply> = {
  readonly verb: Verb;
  readonly open?: true;
  readonly secretReply?: true;
  readonly load: (context: Context, input: Input) => Promise<Loaded | undefined>;
  readonly subject: (loaded: Loaded, input: Input) => Subject;
  readonly states?: (loaded: Loaded, input: Input) => readonly InState[];
  readonly decide: (loaded: Loaded, input: Input, moment: Moment) => Result<Decision>;
  readonly save: (
    context: Context,
    decision: Decision,
    loaded: Loaded,
    input: Input,
  ) => Promise<Result<Saved<Reply>>>;
};

/** What a pure decision may know besides the loaded thing. */
export type Moment = { readonly now: Instant; readonly personId: string };

export const useCase = <Input, Loaded, Decision, Reply>(
  definition: UseCase<Input, Loaded, Decision, Reply>,
): UseCase<Input, Loaded, Decision, Reply> => definition;

/** Checks who and when, then decides; the part of the runner that does not write. */
export const decideUseCase = <Input, Loaded, Decision, Reply>(
  definition: UseCase<Input, Loaded, Decision, Reply>,
  context: Context,
  loaded: Loaded,
  input: Input,
): Result<Decision> => {
  const subject = definition.subject(loaded, input);
  if (!definition.open && !may(context.actor, definition.verb, subject))
    return refuse(problem('actor.forbidden', { verb: definition.verb }));
  for (const inState of definition.states?.(loaded, input) ?? []) {
    const stepped = stepOf(inState, definition.verb);
    if (!stepped.ok) return stepped;
  }
  return definition.decide(loaded, input, { now: context.now, personId: context.actor.personId });
};

/** `ok` when the machine does not speak of the verb; otherwise what `step` says. */
const stepOf = (inState: InState, verb: Verb): Result<unknown> => {
  const machine = inState.machine as Machine<string>;
  return machine.steps.some((row) => row.verb === verb) ? step(machine, verb, inState.state) : ok(undefined);
};
