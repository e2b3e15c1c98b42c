import { may, ok, problem, type Result, refuse, type Subject, type Verb } from '@parindex/domain';
import type { AuditNote, Context } from './context.ts';

/**
 * Một việc đọc — load → may → show. `logged` looks (drafts of rankings, audit) leave an audit entry of their own.
 */
export type View<Input, Loaded, Reply> = {
  readonly verb: Verb;
  readonly open?: true;
  readonly load: (context: Context, input: Input) => Promise<Loaded | undefined>;
  readonly subject: (loaded: Loaded, input: Input) => Subject;
  readonly show: (loaded: Loaded, input: Input, context: Context) => Reply | Promise<Reply>;
  readonly logged?: (loaded: Loaded, input: Input) => AuditNote | undefined;
};

export const view = <Input, Loaded, Reply>(
  definition: View<Input, Loaded, Reply>,
): View<Input, Loaded, Reply> => definition;

/** Whether the actor may look; the reply is made only then. */
export const permitView = <Input, Loaded, Reply>(
  definition: View<Input, Loaded, Reply>,
  context: Context,
  loaded: Loaded,
  input: Input,
): Result<undefined> =>
  definition.open || may(context.actor, definition.verb, definition.subject(loaded, input))
    ? ok(undefined)
    : refuse(problem('actor.forbidden', { verb: definition.verb }));
