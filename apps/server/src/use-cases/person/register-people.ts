import { type Id, may, ok, type Problem, problem, type Role, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { listUsernames } from '../../store/account.store.ts';
import { lockRegister } from '../../store/register-lock.ts';
import { findUnit, listOffices } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';
import { auditOfNewPerson, insertNewPerson, type NewPerson } from './new-account.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { type ListBasis, type ListedPerson, readPeopleList } from './people-list.ts';

type Input = { readonly unitId: Id; readonly text: string };
type Reading = { readonly rows: readonly ListedPerson[]; readonly problems: readonly Problem[] };
type Account = {
  readonly personId: Id;
  readonly fullName: string;
  readonly username: string;
  readonly oneTimePassword: string;
};

const longest = 300;

const loadReading = async (context: Context, input: Input): Promise<Reading | undefined> => {
  const { tx, actor } = context;
  const unit = await findUnit(tx, input.unitId);
  if (!unit || unit.kind === 'office') return undefined;
  const basis: ListBasis = {
    unitId: unit.id,
    offices: await listOffices(tx, unit.id),
    taken: await listUsernames(tx),
    isReserved: (role: Role) => !may(actor, 'person.register', { unitId: unit.id, roles: [role] }),
  };
  const rows = readPeopleList(input.text, basis);
  return {
    rows,
    problems: [
      ...(rows.length === 0 ? [problem('person.list-empty', {}, 'text')] : []),
      ...(rows.length > longest
        ? [problem('person.list-long', { count: rows.length, limit: longest }, 'text')]
        : []),
    ],
  };
};

/** Xem trước danh sách dán vào — verb `person.register`, a look: every line with what is wrong with it; saves nothing. */
export const readPeople = view<Input, Reading, Reading>({
  verb: 'person.register',
  load: loadReading,
  subject: (_loaded, { unitId }) => ({ unitId }),
  show: (reading) => reading,
});

/** Thêm nhiều người một lúc — verb `person.register`: all lines or none; the one-time passwords are in the reply only. */
export const registerPeople = useCase<Input, Reading, readonly NewPerson[], { accounts: readonly Account[] }>(
  {
    verb: 'person.register',
    secretReply: true,
    load: async (context, input) => {
      await lockRegister(context.tx, 'accounts');
      return loadReading(context, input);
    },
    subject: (_loaded, { unitId }) => ({ unitId }),
    decide: ({ rows, problems }, { unitId }) => {
      const all = [
        ...problems,
        ...rows.flatMap((row) =>
          row.problems.map((one) => ({ ...one, at: `lines.${row.line}.${one.at ?? ''}` })),
        ),
      ];
      if (all.length > 0) return refuse(...all);
      return ok(rows.map((row) => personOfRow(row, unitId)));
    },
    save: async (context, people) => {
      const accounts: Account[] = [];
      for (const person of people) {
        const oneTimePassword = newOneTimePassword();
        await insertNewPerson(context, person, { password: oneTimePassword, mustChangePassword: true });
        const { personId, fullName, username } = person;
        accounts.push({ personId, fullName, username, oneTimePassword });
      }
      return ok({ reply: { accounts }, audit: people.map(auditOfNewPerson), topics: ['people'] });
    },
  },
);

const personOfRow = (row: ListedPerson, unitId: Id): NewPerson => ({
  personId: uuidv7(),
  fullName: row.fullName,
  username: row.username,
  ...(row.email === undefined ? {} : { email: row.email }),
  posts:
    row.role === undefined
      ? []
      : [{ role: row.role, unitId, ...(row.officeId === undefined ? {} : { officeId: row.officeId }) }],
});
