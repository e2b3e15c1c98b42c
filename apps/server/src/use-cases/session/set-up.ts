import { isUsername, ok, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertAccount } from '../../store/account.store.ts';
import { insertPerson, insertPost } from '../../store/person.store.ts';
import { hasAnyAccount } from '../../store/session-view.store.ts';
import { insertUnit } from '../../store/unit.store.ts';
import { useCase } from '../use-case.ts';
import { checkNewPassword, hashPassword } from './password.ts';

type Input = {
  readonly provinceName: string;
  readonly fullName: string;
  readonly username: string;
  readonly password: string;
};

/** Thiết lập lần đầu — verb `system.set-up`: the province and its first administrator; works once, on an empty database. */
export const setUpSystem = useCase<Input, { done: boolean }, Input, { personId: string; provinceId: string }>(
  {
    verb: 'system.set-up',
    open: true,
    load: async ({ tx }) => ({ done: await hasAnyAccount(tx) }),
    subject: () => ({}),
    decide: ({ done }, input) => {
      if (done) return refuse(problem('setup.done'));
      const problems = [
        ...(isUsername(input.username) ? [] : [problem('account.username-invalid', {}, 'username')]),
        ...checkNewPassword(input.password, input.username).map((one) => ({ ...one, at: 'password' })),
      ];
      return problems.length > 0 ? refuse(...problems) : ok(input);
    },
    save: async ({ tx }, input) => {
      const provinceId = uuidv7();
      const personId = uuidv7();
      await insertUnit(tx, {
        id: provinceId,
        kind: 'province',
        name: input.provinceName,
        shortName: input.provinceName,
        position: 0,
      });
      await insertPerson(tx, { id: personId, fullName: input.fullName });
      await insertAccount(tx, {
        personId,
        username: input.username.toLowerCase(),
        passwordHash: await hashPassword(input.password),
        mustChangePassword: false,
      });
      await insertPost(tx, { id: uuidv7(), personId, role: 'administrator', unitId: provinceId });
      return ok({
        reply: { personId, provinceId },
        audit: {
          subject: `person:${personId}`,
          content: { username: input.username, province: input.provinceName },
        },
      });
    },
  },
);
