import { ok } from '@parindex/domain';
import { deleteSession, deleteSessionsOf } from '../../store/session.store.ts';
import { useCase } from '../use-case.ts';

type Input = { readonly tokenHash: string; readonly others?: boolean };

/** Đăng xuất — verb `session.close`: this session, or every other one of the same person. */
export const closeSession = useCase<Input, true, Input, null>({
  verb: 'session.close',
  load: async () => true,
  subject: () => ({}),
  decide: (_loaded, input) => ok(input),
  save: async (context, input) => {
    const { personId } = context.actor;
    if (input.others) await deleteSessionsOf(context.tx, personId, input.tokenHash);
    else await deleteSession(context.tx, input.tokenHash);
    return ok({
      reply: null,
      audit: { subject: `person:${personId}`, content: { closed: input.others ? 'others' : 'this' } },
    });
  },
});
