import { type Instant, ok, type Problem, problem, refuse } from '@parindex/domain';
import { type Account, findAccountByUsername, updateAccount } from '../../store/account.store.ts';
import { insertSession } from '../../store/session.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { decoyHash, isPassword } from './password.ts';
import { hashOfSecret, newSecret } from './secret-link.ts';
import { totpStep } from './totp.ts';

type Input = { readonly username: string; readonly password: string; readonly totp?: string | undefined };

type Checked = {
  readonly account: Account | undefined;
  readonly rightPassword: boolean;
  readonly step: number | undefined;
};

/** A wrong try is saved too: the count must survive the refusal, so the reply is a value and not a rollback. */
export type Opening =
  | { readonly opened: true; readonly token: string; readonly personId: string }
  | { readonly opened: false; readonly problem: Problem };

const triesBeforePause = 5;
const pauseMinutes = 5;

/**
 * Đăng nhập — verb `session.open`. The same answer, in the same time, for a wrong name and a wrong password; after
 * five wrong tries the account pauses for five minutes.
 */
export const openSession = useCase<Input, Checked, Opening, Opening>({
  verb: 'session.open',
  open: true,
  load: async (context, input) => {
    const account = await findAccountByUsername(context.tx, input.username.trim().toLowerCase());
    const rightPassword = await isPassword(account?.passwordHash ?? (await decoyHash), input.password);
    const step =
      account?.totpEnabled && account.totpSecret && input.totp
        ? await totpStep(account.totpSecret, input.totp, context.now, account.totpLastStep)
        : undefined;
    return { account, rightPassword, step };
  },
  subject: () => ({}),
  decide: ({ account, rightPassword, step }, input, { now }) => {
    const no = (code: 'session.credentials' | 'session.totp-required' | 'session.totp-wrong') =>
      ok<Opening>({ opened: false, problem: problem(code) });
    if (account?.pausedUntil && account.pausedUntil > now)
      return refuse(problem('session.paused', { minutes: pauseMinutes }));
    if (!account?.active || !rightPassword) return no('session.credentials');
    if (account.totpEnabled && step === undefined)
      return no(input.totp ? 'session.totp-wrong' : 'session.totp-required');
    return ok<Opening>({ opened: true, token: newSecret(), personId: account.personId });
  },
  save: async (context, opening, { account, step }, input) => {
    if (opening.opened && account) {
      await admit(context, account, opening.token, step);
      return ok({
        reply: opening,
        audit: {
          subject: `person:${account.personId}`,
          content: { outcome: 'opened', device: context.device },
        },
      });
    }
    if (account && !opening.opened && opening.problem.code !== 'session.totp-required')
      await countWrong(context, account);
    const outcome = opening.opened ? 'opened' : opening.problem.code;
    const subject = account ? `person:${account.personId}` : 'person:unknown';
    return ok({
      reply: opening,
      audit: { subject, content: { outcome, username: account ? input.username : undefined } },
    });
  },
});

const admit = async (context: Context, account: Account, token: string, step: number | undefined) => {
  await updateAccount(context.tx, account.personId, {
    failedCount: 0,
    pausedUntil: null,
    ...(step === undefined ? {} : { totpLastStep: step }),
  });
  await insertSession(context.tx, {
    tokenHash: hashOfSecret(token),
    personId: account.personId,
    now: context.now,
    expiresAt: hoursLater(context.now, context.services.sessionHours),
    device: context.device ?? '',
  });
};

const countWrong = async (context: Context, account: Account) => {
  const failedCount = account.failedCount + 1;
  const pauses = failedCount % triesBeforePause === 0;
  await updateAccount(context.tx, account.personId, {
    failedCount,
    ...(pauses ? { pausedUntil: hoursLater(context.now, pauseMinutes / 60) } : {}),
  });
};

export const hoursLater = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) + hours * 3_600_000).toISOString();
