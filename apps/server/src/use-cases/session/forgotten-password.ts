import { ok, problem, refuse } from '@parindex/domain';
import { passwordMail } from '@parindex/text';
import {
  type Account,
  findAccountByUsername,
  findAccountOf,
  findPasswordLink,
  insertPasswordLink,
  updateAccount,
  usePasswordLinks,
} from '../../store/account.store.ts';
import { deleteSessionsOf } from '../../store/session.store.ts';
import { useCase } from '../use-case.ts';
import { hoursLater } from './open-session.ts';
import { checkNewPassword, hashPassword } from './password.ts';
import { hashOfSecret, newSecret } from './secret-link.ts';

const linkHours = 1;

/** Quên mật khẩu — verb `password.forget`: a link by mail. The reply never tells whether the name exists. */
export const forgetPassword = useCase<{ username: string }, { account: Account | undefined }, null, null>({
  verb: 'password.forget',
  open: true,
  load: async ({ tx }, input) => ({
    account: await findAccountByUsername(tx, input.username.trim().toLowerCase()),
  }),
  subject: () => ({}),
  decide: () => ok(null),
  save: async (context, _decision, { account }) => {
    const reachable = account?.active && account.email !== undefined;
    if (reachable && account.email) {
      const secret = newSecret();
      await insertPasswordLink(context.tx, {
        tokenHash: hashOfSecret(secret),
        personId: account.personId,
        now: context.now,
        expiresAt: hoursLater(context.now, linkHours),
      });
      const address = `${context.services.publicUrl}/dat-lai-mat-khau?ma=${secret}`;
      await context.services.enqueueMail(context.tx, {
        to: account.email,
        ...passwordMail(account.fullName, address),
      });
    }
    const subject = account ? `person:${account.personId}` : 'person:unknown';
    return ok({ reply: null, audit: { subject, content: { sent: reachable ?? false } } });
  },
});

type Reset = { readonly token: string; readonly next: string };

/** Đặt lại mật khẩu bằng đường dẫn — verb `password.reset`; the link works once, all sessions end. */
export const resetPassword = useCase<Reset, { account: Account | undefined }, Account, null>({
  verb: 'password.reset',
  open: true,
  load: async ({ tx, now }, input) => {
    const link = await findPasswordLink(tx, hashOfSecret(input.token), now);
    return { account: link && (await findAccountOf(tx, link.person_id)) };
  },
  subject: () => ({}),
  decide: ({ account }, input) => {
    if (!account?.active) return refuse(problem('reset.link-unusable'));
    const problems = checkNewPassword(input.next, account.username);
    return problems.length > 0 ? refuse(...problems) : ok(account);
  },
  save: async ({ tx, now }, account, _loaded, input) => {
    await updateAccount(tx, account.personId, {
      passwordHash: await hashPassword(input.next),
      mustChangePassword: false,
      failedCount: 0,
      pausedUntil: null,
    });
    await usePasswordLinks(tx, account.personId, now);
    await deleteSessionsOf(tx, account.personId);
    return ok({ reply: null, audit: { subject: `person:${account.personId}`, content: {} } });
  },
});
