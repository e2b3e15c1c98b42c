import { parseArgs } from 'node:util';
import { matchName, type Role, roles, type Unit } from '@parindex/domain';
import { adminCommandsText, roleOfWord } from '@parindex/text';
import { findAccount } from '../use-cases/person/find-account.ts';
import { registerPerson } from '../use-cases/person/register-person.ts';
import { resetAccount } from '../use-cases/person/reset-account.ts';
import { allUnits } from '../use-cases/unit/all-units.ts';
import { actAsMachine, tell } from './acting.ts';
import { type Command, UsageFault } from './command.ts';

type Words = (typeof adminCommandsText)['en'];

/** `parindex user add` — a person with one post; the one-time password is printed once. */
export const userAddCommand: Command = {
  name: 'user add',
  parameters: 'USERNAME --name NAME --role ROLE --unit UNIT [--office OFFICE] [--email EMAIL]',
  summary: { vi: adminCommandsText.vi.addSummary, en: adminCommandsText.en.addSummary },
  run: async (args, cli) => {
    const text = adminCommandsText[cli.language];
    const wanted = readPerson(args, text);
    return cli.withInstallation(async (deps) => {
      const machine = await actAsMachine(deps);
      if (!machine) {
        cli.err(`${text.notSetUp}\n`);
        return 1;
      }
      const place = findPlace(await allUnits(deps.database), wanted, text);
      const { username, fullName, email, role } = wanted;
      const person = { username, fullName, email, posts: [{ role, ...place }] };
      const added = await machine.runner.act(registerPerson, machine.ask, person);
      return tell(added, cli, (reply) => [
        text.added(fullName, reply.username),
        text.oneTime(reply.oneTimePassword),
      ]);
    });
  },
};

/** `parindex user reset` — for whoever nobody else can let in again, the last administrator above all. */
export const userResetCommand: Command = {
  name: 'user reset',
  parameters: 'USERNAME [--drop-totp]',
  summary: { vi: adminCommandsText.vi.resetSummary, en: adminCommandsText.en.resetSummary },
  run: async (args, cli) => {
    const text = adminCommandsText[cli.language];
    const { values, positionals } = parse(args, { 'drop-totp': { type: 'boolean' } }, text.resetNeeds);
    const [username, ...more] = positionals;
    if (username === undefined || more.length > 0) throw new UsageFault(text.resetNeeds);
    return cli.withInstallation(async (deps) => {
      const machine = await actAsMachine(deps);
      const account = await findAccount(deps.database, username);
      if (!machine || !account) {
        cli.err(`${text.userUnknown(username)}\n`);
        return 1;
      }
      const dropTotp = values['drop-totp'] === true;
      const reset = await machine.runner.act(resetAccount, machine.ask, {
        personId: account.personId,
        dropTotp,
      });
      return tell(reset, cli, (reply) => [text.reset(reply.username), text.oneTime(reply.oneTimePassword)]);
    });
  },
};

type Wanted = {
  readonly username: string;
  readonly fullName: string;
  readonly email: string | undefined;
  readonly role: Role;
  readonly unit: string;
  readonly office: string | undefined;
};

const readPerson = (args: readonly string[], text: Words): Wanted => {
  const string = { type: 'string' } as const;
  const options = { name: string, role: string, unit: string, office: string, email: string };
  const { values, positionals } = parse(args, options, text.addNeeds);
  const { name, role: word, unit, office, email } = values;
  const [username, ...more] = positionals;
  if (username === undefined || more.length > 0 || !name || !word || !unit)
    throw new UsageFault(text.addNeeds);
  const role = roles.find((one) => one === word) ?? roleOfWord(word);
  if (role === undefined) throw new UsageFault(text.roleUnknown(word, roles.join(', ')));
  return { username, fullName: name, email, role, unit, office };
};

const findPlace = (
  units: readonly Unit[],
  { unit: word, office: officeWord }: Wanted,
  text: Words,
): { unitId: string; officeId?: string } => {
  const unit = matchName(
    word,
    units.filter(({ kind }) => kind !== 'office'),
  );
  if (!unit) throw new UsageFault(text.unitUnknown(word));
  if (officeWord === undefined) return { unitId: unit.id };
  const offices = units.filter(({ kind, parentId }) => kind === 'office' && parentId === unit.id);
  const office = matchName(officeWord, offices);
  if (!office)
    throw new UsageFault(text.officeUnknown(officeWord, offices.map(({ name }) => name).join(', ')));
  return { unitId: unit.id, officeId: office.id };
};

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** An option that does not exist, or lacks its value, is a command line that cannot be understood. */
const parse = <Known extends Options>(args: readonly string[], options: Known, needs: string) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new UsageFault(needs);
  }
};
