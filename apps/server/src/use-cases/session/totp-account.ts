import { ok, problem, refuse } from '@parindex/domain';
import { type Account, findAccountOf, updateAccount } from '../../store/account.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { newTotpSecret, totpAddress, totpStep } from './totp.ts';

const ownAccount = async ({ tx, actor }: Context) => findAccountOf(tx, actor.personId);

type Begun = { readonly secret: string; readonly uri: string };

/** Bật mã 6 số, bước 1 — verb `totp.begin`: a new secret, not in force until a code proves that the phone has it. */
export const beginTotp = useCase<Record<string, never>, Account, Begun, Begun>({
  verb: 'totp.begin',
  secretReply: true,
  load: ownAccount,
  subject: () => ({}),
  decide: (account) => {
    const secret = newTotpSecret();
    return ok({ secret, uri: totpAddress(account.username, secret) });
  },
  save: async ({ tx }, begun, account) => {
    await updateAccount(tx, account.personId, {
      totpSecret: begun.secret,
      totpEnabled: false,
      totpLastStep: null,
    });
    return ok({ reply: begun, audit: { subject: `person:${account.personId}`, content: {} } });
  },
});

type Proven = { readonly account: Account; readonly step: number | undefined };

const proveCode = async (context: Context, input: { code: string }): Promise<Proven | undefined> => {
  const account = await ownAccount(context);
  if (!account) return undefined;
  const { totpSecret, totpLastStep } = account;
  return {
    account,
    step: totpSecret ? await totpStep(totpSecret, input.code, context.now, totpLastStep) : undefined,
  };
};

/** Bật mã 6 số, bước 2 — verb `totp.enable`. */
export const enableTotp = useCase<{ code: string }, Proven, number, null>({
  verb: 'totp.enable',
  load: proveCode,
  subject: () => ({}),
  decide: ({ account, step }) => {
    if (!account.totpSecret) return refuse(problem('totp.not-begun'));
    return step === undefined ? refuse(problem('session.totp-wrong', {}, 'code')) : ok(step);
  },
  save: async ({ tx }, step, { account }) => {
    await updateAccount(tx, account.personId, { totpEnabled: true, totpLastStep: step });
    return ok({ reply: null, audit: { subject: `person:${account.personId}`, content: {} } });
  },
});

/** Tắt mã 6 số — verb `totp.disable`; asks for a code, so that an open screen is not enough. */
export const disableTotp = useCase<{ code: string }, Proven, number, null>({
  verb: 'totp.disable',
  load: proveCode,
  subject: () => ({}),
  decide: ({ step }) => (step === undefined ? refuse(problem('session.totp-wrong', {}, 'code')) : ok(step)),
  save: async ({ tx }, _step, { account }) => {
    await updateAccount(tx, account.personId, { totpEnabled: false, totpSecret: null, totpLastStep: null });
    return ok({ reply: null, audit: { subject: `person:${account.personId}`, content: {} } });
  },
});
