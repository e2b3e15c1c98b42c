import { type Id, ok } from '@parindex/domain';
import { updateAccount, usePasswordLinks } from '../../store/account.store.ts';
import { deleteSessionsOf } from '../../store/session.store.ts';
import { hashPassword } from '../session/password.ts';
import { useCase } from '../use-case.ts';
import { loadManagedPerson, type ManagedPerson, subjectOfPerson } from './managed-person.ts';
import { newOneTimePassword } from './one-time-password.ts';

type Input = { readonly personId: Id; readonly dropTotp?: boolean | undefined };
type Reply = { readonly username: string; readonly oneTimePassword: string };

/**
 * Đặt lại mật khẩu cho người khác — verb `account.reset`: a one-time password, to be changed at the next login; every
 * session and every mailed link of the person ends. `dropTotp` for a lost phone.
 */
export const resetAccount = useCase<Input, ManagedPerson, string, Reply>({
  verb: 'account.reset',
  secretReply: true,
  load: (context, input) => loadManagedPerson(context, input.personId),
  subject: ({ person, posts, today }) => subjectOfPerson(posts, today, person.id),
  decide: () => ok(newOneTimePassword()),
  save: async ({ tx, now }, password, { person, posts, today }, input) => {
    await updateAccount(tx, person.id, {
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
      failedCount: 0,
      pausedUntil: null,
      ...(input.dropTotp ? { totpSecret: null, totpEnabled: false, totpLastStep: null } : {}),
    });
    await usePasswordLinks(tx, person.id, now);
    await deleteSessionsOf(tx, person.id);
    const { unitId } = subjectOfPerson(posts, today, person.id);
    return ok({
      reply: { username: person.username, oneTimePassword: password },
      audit: {
        subject: `person:${person.id}`,
        ...(unitId === undefined ? {} : { unitId }),
        content: { name: person.fullName, totpDropped: input.dropTotp ?? false },
      },
      topics: ['people'],
    });
  },
});
