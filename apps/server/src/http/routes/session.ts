import {
  changePasswordInput,
  forgetPasswordInput,
  type NoSessionReply,
  nothingInput,
  type OwnSessionReply,
  openSessionInput,
  resetPasswordInput,
  setUpInput,
  totpCodeInput,
} from '@parindex/contract';
import { ok, refuse } from '@parindex/domain';
import { changePassword } from '../../use-cases/session/change-password.ts';
import { closeSession } from '../../use-cases/session/close-session.ts';
import { forgetPassword, resetPassword } from '../../use-cases/session/forgotten-password.ts';
import { openSession } from '../../use-cases/session/open-session.ts';
import { isSetUp, ownSessions } from '../../use-cases/session/own-sessions.ts';
import { setUpSystem } from '../../use-cases/session/set-up.ts';
import { showOwnSession } from '../../use-cases/session/show-own-session.ts';
import { beginTotp, disableTotp, enableTotp } from '../../use-cases/session/totp-account.ts';
import { act, handle, sessionOf, type Wiring, withInput } from '../endpoint.ts';
import { clearSessionCookie, setSessionCookie, tokenHashOf } from '../session-cookie.ts';

const guessLimit = { open: true, perMinute: 30 } as const;
/** A hall of people in training logs in from one address; guesses at one account meet its own pause. */
const logInLimit = { open: true, perMinute: 120 } as const;
const anyTime = { beforePasswordChange: true } as const;

/** Logging in and out, passwords, one-time codes, the first set-up. */
export const registerSessionRoutes = (wiring: Wiring) => {
  registerOwnSession(wiring);
  handle(wiring, 'POST', '/api/session', logInLimit, (request, ask, reply) =>
    withInput(openSessionInput, request, async (input) => {
      const opening = await wiring.runner.act(openSession, ask, input);
      if (!opening.ok) return opening;
      if (!opening.value.opened) return refuse(opening.value.problem);
      setSessionCookie(reply, opening.value.token, wiring.secureCookies, wiring.services.sessionHours);
      return wiring.runner.look(
        showOwnSession,
        { ...ask, actor: { personId: opening.value.personId, posts: [] } },
        {},
      );
    }),
  );
  handle(wiring, 'DELETE', '/api/session', anyTime, async (request, ask, reply) => {
    const closed = await wiring.runner.act(closeSession, ask, { tokenHash: tokenHashOf(request) ?? '' });
    clearSessionCookie(reply, wiring.secureCookies);
    return closed;
  });
  handle(wiring, 'POST', '/api/session/password', anyTime, (request, ask) =>
    withInput(changePasswordInput, request, (input) =>
      wiring.runner.act(changePassword, ask, { ...input, tokenHash: tokenHashOf(request) ?? '' }),
    ),
  );
  act(wiring, 'POST', '/api/session/forgotten', forgetPasswordInput, forgetPassword, {
    open: true,
    perMinute: 5,
  });
  act(wiring, 'POST', '/api/session/reset', resetPasswordInput, resetPassword, guessLimit);
  act(wiring, 'POST', '/api/setup', setUpInput, setUpSystem, guessLimit);
  act(wiring, 'POST', '/api/account/totp', nothingInput, beginTotp);
  act(wiring, 'POST', '/api/account/totp/confirm', totpCodeInput, enableTotp, { perMinute: 30 });
  act(wiring, 'DELETE', '/api/account/totp', totpCodeInput, disableTotp, { perMinute: 30 });
};

const registerOwnSession = (wiring: Wiring) => {
  wiring.app.get('/api/session', async (request, reply) => {
    const now = wiring.clock();
    const session = await sessionOf(wiring, request, now);
    if (!session) {
      const demonstration = await wiring.openAccounts();
      const body: NoSessionReply = {
        setupNeeded: !(await isSetUp(wiring.database)),
        ...(demonstration === undefined ? {} : { demonstration }),
      };
      return reply.code(401).send(body);
    }
    const ask = { actor: session.actor, now: now.toISOString(), requestId: request.id };
    const shown = await wiring.runner.look(showOwnSession, ask, {});
    return shown.ok ? reply.send(shown.value) : reply.code(401).send({ setupNeeded: false });
  });
  handle(wiring, 'GET', '/api/account/sessions', {}, async (request, ask) => {
    const own = tokenHashOf(request);
    const rows = await ownSessions(wiring.database, ask);
    return ok(
      rows.map(
        (row): OwnSessionReply => ({
          device: row.device,
          createdAt: row.created_at,
          lastSeenAt: row.last_seen_at,
          current: row.token_hash === own,
        }),
      ),
    );
  });
  handle(wiring, 'DELETE', '/api/account/sessions', {}, (request, ask) =>
    wiring.runner.act(closeSession, ask, { tokenHash: tokenHashOf(request) ?? '', others: true }),
  );
};
