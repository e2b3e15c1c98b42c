import { createHash } from 'node:crypto';
import type { PeopleImportedReply, PeopleReadingReply, PostLineReply } from '@parindex/contract';
import { peopleGrid, readPeopleSheet } from '@parindex/documents';
import {
  canonicalJson,
  type Id,
  type Json,
  may,
  ok,
  type Problem,
  problem,
  refuse,
  type Unit,
} from '@parindex/domain';
import { roleNames } from '@parindex/text';
import { v7 as uuidv7 } from 'uuid';
import { writeWorkbook } from '../../files/xlsx.ts';
import { insertPost, listPeople, updatePerson } from '../../store/person.store.ts';
import { endPost, listPosts } from '../../store/post.store.ts';
import { lockRegister } from '../../store/register-lock.ts';
import { listUnits } from '../../store/unit.store.ts';
import { changesOf } from '../changes.ts';
import type { Context } from '../context.ts';
import { subjectOfPerson, todayOf, unitsWhere } from '../person/managed-person.ts';
import { auditOfNewPerson, insertNewPerson, type NewPerson } from '../person/new-account.ts';
import { newOneTimePassword } from '../person/one-time-password.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';
import { type KnownPerson, type PlannedPerson, planPeople } from './plan-people.ts';

type Input = { readonly grids: Parameters<typeof readPeopleSheet>[0] };
type Register = {
  readonly units: readonly Unit[];
  readonly people: readonly KnownPerson[];
  readonly scope: 'all' | readonly Id[];
};
type Plan = Register & {
  readonly lines: readonly PlannedPerson[];
  readonly problems: readonly Problem[];
  readonly seen: string;
};

const loadRegister = async (context: Context, verb: 'person.import' | 'person.export'): Promise<Register> => {
  const [units, people, posts] = await Promise.all([
    listUnits(context.tx),
    listPeople(context.tx),
    listPosts(context.tx),
  ]);
  const held = Map.groupBy(posts, ({ personId }) => personId);
  return {
    units,
    people: people.map((person) => ({ person, posts: held.get(person.id) ?? [] })),
    scope: unitsWhere(context, verb),
  };
};

const subjectOfScope = ({ scope }: Register) => {
  const [unitId] = scope === 'all' ? [] : scope;
  return unitId === undefined ? {} : { unitId };
};

/** Xuất người và vai trò — verb `person.export`: everybody, or those of the own unit; one line for each post. */
export const exportPeople = view<Record<string, never>, Register, AsyncIterable<Uint8Array>>({
  verb: 'person.export',
  load: (context) => loadRegister(context, 'person.export'),
  subject: subjectOfScope,
  show: ({ units, people, scope }) => {
    const names = new Map(units.map(({ id, name }) => [id, name]));
    return writeWorkbook([
      peopleGrid(
        people.flatMap(({ person, posts }) =>
          posts
            .filter(({ unitId }) => scope === 'all' || scope.includes(unitId))
            .map((post) => ({
              fullName: person.fullName,
              username: person.username,
              positionTitle: person.positionTitle ?? '',
              email: person.email ?? '',
              role: roleNames[post.role],
              unit: names.get(post.unitId) ?? '',
              office: names.get(post.officeId ?? '') ?? '',
              validFrom: post.validFrom ?? '',
              validTo: post.validTo ?? '',
            })),
        ),
      ),
    ]);
  },
});

const planOf = async (context: Context, { grids }: Input): Promise<Plan> => {
  const register = await loadRegister(context, 'person.import');
  const { actor } = context;
  const table = readPeopleSheet(grids);
  if (!table) return { ...register, lines: [], problems: [problem('person.sheet-missing')], seen: '' };
  const today = todayOf(context);
  const lines = planPeople(table.rows, {
    units: register.units,
    people: register.people,
    today,
    mayManage: ({ person, posts }) => may(actor, 'person.import', subjectOfPerson(posts, today, person.id)),
    mayGive: (role, unitId) => may(actor, 'person.import', { unitId, roles: [role] }),
  });
  return {
    ...register,
    lines,
    problems: table.rows.length === 0 ? [problem('person.list-empty')] : [],
    seen: createHash('sha256')
      .update(canonicalJson(JSON.parse(JSON.stringify(lines)) as Json))
      .digest('hex'),
  };
};

/** Xem trước danh sách người — verb `person.import`, a look: each person beside what is there. */
export const readPeopleWorkbook = view<Input, Plan, PeopleReadingReply>({
  verb: 'person.import',
  load: planOf,
  subject: subjectOfScope,
  show: ({ lines, units, problems, seen }) => ({
    seen,
    problems,
    lines: lines.map((line) => ({
      line: line.line,
      effect: line.effect,
      fullName: line.after.fullName,
      username: line.username,
      changes: line.before === undefined ? [] : fieldChanges(line.before, line.after),
      given: line.given.map((post) => postLine(post, units)),
      ended: line.ended.map(({ post, lastDay }) => postLine({ ...post, validTo: lastDay }, units)),
      problems: line.problems,
    })),
  }),
});

const personFields = ['fullName', 'positionTitle', 'email'] as const;

const fieldChanges = (before: PlannedPerson['after'], after: PlannedPerson['after']) =>
  personFields
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((change) => change.before !== change.after);

type PostIn = Pick<PlannedPerson['given'][number], 'role' | 'unitId' | 'officeId' | 'validFrom' | 'validTo'>;

const postLine = (post: PostIn, units: readonly Unit[]): PostLineReply => {
  const nameOf = (id: Id | undefined) => units.find((unit) => unit.id === id)?.name;
  const office = nameOf(post.officeId);
  return {
    role: post.role,
    unit: nameOf(post.unitId) ?? '',
    ...(office === undefined ? {} : { office }),
    ...(post.validFrom === undefined ? {} : { validFrom: post.validFrom }),
    ...(post.validTo === undefined ? {} : { validTo: post.validTo }),
  };
};

/**
 * Nhập người và vai trò từ Excel — verb `person.import`: all or none; new accounts get one-time passwords, which are in
 * the reply only. Refused when people changed since the look.
 */
export const importPeople = useCase<
  Input & { readonly seen: string },
  Plan,
  readonly PlannedPerson[],
  PeopleImportedReply
>({
  verb: 'person.import',
  secretReply: true,
  load: async (context, input) => {
    await lockRegister(context.tx, 'accounts');
    return planOf(context, input);
  },
  subject: subjectOfScope,
  decide: ({ lines, problems, seen }, input) => {
    const all = [
      ...problems,
      ...lines.flatMap((line) =>
        line.problems.map((one) => ({ ...one, at: `lines.${line.line}.${one.at ?? ''}` })),
      ),
    ];
    if (all.length > 0) return refuse(...all);
    return seen === input.seen
      ? ok(lines.filter(({ effect }) => effect !== 'same'))
      : refuse(problem('version.clash'));
  },
  save: async (context, lines, { units }) => {
    const accounts: PeopleImportedReply['accounts'][number][] = [];
    const notes = [];
    for (const line of lines) {
      if (line.before === undefined) {
        const person: NewPerson = {
          ...line.after,
          personId: uuidv7(),
          username: line.username,
          posts: line.given,
        };
        const oneTimePassword = newOneTimePassword();
        await insertNewPerson(context, person, { password: oneTimePassword, mustChangePassword: true });
        const { personId, fullName, username } = person;
        const unit = units.find(({ id }) => id === person.posts[0]?.unitId)?.name ?? '';
        accounts.push({ personId, fullName, username, oneTimePassword, unit });
        notes.push(auditOfNewPerson(person));
      } else {
        if (!(await changePerson(context, line, line.before))) return refuse(problem('version.clash'));
        notes.push(auditOfChange(line, line.before));
      }
    }
    const old = lines.filter(({ before }) => before !== undefined);
    return ok({
      reply: {
        accounts,
        changed: old.length,
        given: old.flatMap(({ given }) => given).length,
        ended: old.flatMap(({ ended }) => ended).length,
      },
      audit: notes,
      topics: ['people'],
    });
  },
});

const changePerson = async (
  { tx }: Context,
  { after, given, ended }: PlannedPerson,
  before: NonNullable<PlannedPerson['before']>,
): Promise<boolean> => {
  const { id, version, active } = before;
  if (fieldChanges(before, after).length > 0 && !(await updatePerson(tx, { ...after, id, version, active })))
    return false;
  for (const post of given) await insertPost(tx, { ...post, id: uuidv7(), personId: id });
  for (const { post, lastDay } of ended) await endPost(tx, post.id, lastDay);
  return true;
};

const auditOfChange = (
  { after, given, ended }: PlannedPerson,
  before: NonNullable<PlannedPerson['before']>,
) => {
  const unitId = given[0]?.unitId ?? ended[0]?.post.unitId;
  const was = Object.fromEntries(personFields.map((field) => [field, before[field]]));
  return {
    subject: `person:${before.id}`,
    ...(unitId === undefined ? {} : { unitId }),
    content: {
      name: after.fullName,
      changes: changesOf(was, after),
      posts: given.map((post) => ({ ...post })),
      ended: ended.map(({ post, lastDay }) => ({ role: post.role, lastDay })),
    },
  };
};
