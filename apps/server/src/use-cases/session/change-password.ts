import { ok, type Problem, problem, refuse } from '@parindex/domain';
import { type Account, findAccountOf, updateAccount } from '../../store/account.store.ts';
import { deleteSessionsOf } from '../../store/session.store.ts';
import { useCase } from '../use-case.ts';
import { checkNewPassword, hashPassword, isPassword } from './password.ts';

type Input = { readonly current: string; readonly next: string; readonly tokenHash: string };
type Loaded = { readonly account: Account; readonly right: boolean; readonly unchanged: boolean };

/** Đổi mật khẩu — verb `password.change`; every other session of the person ends. */
export const changePassword = useCase<Input, Loaded, Input, null>({
  verb: 'password.change',
  load: async ({ tx, actor }, input) => {
    const account = await findAccountOf(tx, actor.personId);
    if (!account) return undefined;
    return {
      account,
      right: await isPassword(account.passwordHash, input.current),
      unchanged: input.current === input.next,
    };
  },
  subject: () => ({}),
  decide: ({ account, right, unchanged }, input) => {
    const problems: Problem[] = [
      ...(right ? [] : [problem('password.wrong', {}, 'current')]),
      ...(unchanged ? [problem('password.unchanged', {}, 'next')] : []),
      ...checkNewPassword(input.next, account.username),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(input);
  },
  save: async ({ tx }, input, { account }) => {
    await updateAccount(tx, account.personId, {
      passwordHash: await hashPassword(input.next),
      mustChangePassword: false,
    });
    await deleteSessionsOf(tx, account.personId, input.tokenHash);
    return ok({ reply: null, audit: { subject: `person:${account.personId}`, content: {} } });
  },
});
