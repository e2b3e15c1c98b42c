import { ok, problem, type Result, refuse } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { insertAuditEntry } from '../store/audit.store.ts';
import { insertChanges } from '../store/change.store.ts';
import { findReply, rememberReply } from '../store/reply-memo.store.ts';
import type { Database } from '../store/tables.ts';
import { type Ask, type Context, Refused, type Services } from './context.ts';
import { decideUseCase, type UseCase } from './use-case.ts';
import { permitView, type View } from './view.ts';

/** Runs use cases and views on one database; the only way in for HTTP, command line and demonstration. */
export type Runner = {
  readonly act: <Input, Loaded, Decision, Reply>(
    definition: UseCase<Input, Loaded, Decision, Reply>,
    ask: Ask,
    input: Input,
  ) => Promise<Result<Reply>>;
  readonly look: <Input, Loaded, Reply>(
    definition: View<Input, Loaded, Reply>,
    ask: Ask,
    input: Input,
  ) => Promise<Result<Reply>>;
};

export const createRunner = (database: Kysely<Database>, services: Services): Runner => ({
  act: async (definition, ask, input) => {
    try {
      return ok(
        await database.transaction().execute((tx) => actIn(definition, { ...ask, tx, services }, input)),
      );
    } catch (fault) {
      if (fault instanceof Refused) return refuse(...fault.problems);
      throw fault;
    }
  },
  look: async (definition, ask, input) => {
    const context: Context = { ...ask, tx: database, services };
    const loaded = await definition.load(context, input);
    if (loaded === undefined) return refuse(problem('subject.unknown'));
    const permitted = permitView(definition, context, loaded, input);
    if (!permitted.ok) return permitted;
    const note = definition.logged?.(loaded, input);
    if (note) await insertAuditEntry(database, services.auditKey, { ...ask, verb: definition.verb, note });
    return ok(await definition.show(loaded, input, context));
  },
});

const actIn = async <Input, Loaded, Decision, Reply>(
  definition: UseCase<Input, Loaded, Decision, Reply>,
  context: Context,
  input: Input,
): Promise<Reply> => {
  const { tx, services } = context;
  // what nobody asked for by name, and what shows a secret, is not remembered
  const requestKey = definition.open || definition.secretReply ? undefined : context.requestKey;
  if (requestKey) {
    const earlier = await findReply(tx, requestKey, definition.verb, context.actor.personId);
    if (earlier !== undefined) return earlier as Reply;
  }
  const loaded = await definition.load(context, input);
  if (loaded === undefined) throw new Refused([problem('subject.unknown')]);
  const decision = decideUseCase(definition, context, loaded, input);
  if (!decision.ok) throw new Refused(decision.problems);
  const saved = await definition.save(context, decision.value, loaded, input);
  if (!saved.ok) throw new Refused(saved.problems);
  const { reply, audit, topics } = saved.value;
  const notes = Array.isArray(audit) ? audit : [audit];
  const { actor, now } = context;
  // asked together: one round trip
  await Promise.all([
    ...notes.map((note) =>
      insertAuditEntry(tx, services.auditKey, { ...context, verb: definition.verb, note }),
    ),
    insertChanges(tx, topics ?? []),
    requestKey &&
      rememberReply(tx, { requestKey, verb: definition.verb, personId: actor.personId, reply, now }),
  ]);
  return reply;
};
