import type { PersonColumn, PlainRow } from '@parindex/documents';
import {
  checkPost,
  type Day,
  type Id,
  isHeld,
  matchName,
  type Problem,
  plainText,
  problem,
  proposeUsername,
  type Role,
  tidy,
  type Unit,
} from '@parindex/domain';
import { roleOfWord } from '@parindex/text';
import type { Person } from '../../store/person.store.ts';
import type { HeldPost } from '../../store/post.store.ts';
import { checkUsername } from '../person/new-account.ts';
import type { NewPost } from '../person/person-input.ts';

/** Somebody who has an account, with every post ever held. */
export type KnownPerson = { readonly person: Person; readonly posts: readonly HeldPost[] };

/** What a list is planned against. */
export type PeopleBasis = {
  readonly units: readonly Unit[];
  readonly people: readonly KnownPerson[];
  readonly today: Day;
  /** Whether the asker may act for a person with these posts, or give this one. */
  readonly mayManage: (known: KnownPerson) => boolean;
  readonly mayGive: (role: Role, unitId: Id) => boolean;
};

/** Một người trong danh sách — the lines of one person, and what they would do. */
export type PlannedPerson = {
  readonly line: number;
  readonly effect: 'new' | 'changed' | 'same';
  readonly username: string;
  readonly before?: Person;
  readonly after: Pick<Person, 'fullName'> & Partial<Pick<Person, 'email' | 'positionTitle'>>;
  readonly given: readonly NewPost[];
  readonly ended: readonly { readonly post: HeldPost; readonly lastDay: Day }[];
  readonly problems: readonly Problem[];
};

type Row = PlainRow<PersonColumn>;

/**
 * So danh sách người với người đang có — lines with one username are one person; lines without are new people, one for
 * each name and unit. An empty cell keeps what is there; a post is ended by its last day, never by being left out.
 *
 * Problems  `person.*`, `account.*`, `post.*`, `reference.unknown`, each with its column as `at`
 */
export const planPeople = (rows: readonly Row[], basis: PeopleBasis): readonly PlannedPerson[] => {
  const used = new Set(basis.people.map(({ person }) => person.username));
  const known = new Map(basis.people.map((one) => [one.person.username, one]));
  const planned: PlannedPerson[] = [];
  for (const lines of Map.groupBy(rows, keyOf).values()) {
    const written = usernameOf(lines[0]);
    const before = written === '' ? undefined : known.get(written);
    const fullName = tidy(lines[0]?.cells.fullName ?? '');
    const username = written === '' ? proposeUsername(fullName, (name) => used.has(name)) : written;
    used.add(username);
    planned.push(planPerson(lines, username, before, basis));
  }
  return planned;
};

const usernameOf = (row: Row | undefined): string => (row?.cells.username ?? '').toLowerCase();

const keyOf = (row: Row): string =>
  usernameOf(row) || `${plainText(row.cells.fullName ?? '')} ${plainText(row.cells.unit ?? '')}`;

const planPerson = (
  lines: readonly Row[],
  username: string,
  known: KnownPerson | undefined,
  basis: PeopleBasis,
): PlannedPerson => {
  const first = lines[0]?.cells ?? {};
  const before = known?.person;
  const after = {
    fullName: tidy(first.fullName ?? '') || (before?.fullName ?? ''),
    ...optional('email', first.email ?? before?.email),
    ...optional('positionTitle', first.positionTitle ?? before?.positionTitle),
  };
  const problems: Problem[] = [
    ...(after.fullName === '' ? [problem('person.name-missing', {}, 'fullName')] : []),
    ...(known === undefined ? checkUsername(username, new Set()) : []),
    ...(known === undefined || basis.mayManage(known)
      ? []
      : [problem('person.managed-elsewhere', { name: known.person.fullName }, 'username')]),
    ...checkEmail(after.email),
  ];
  const held = (known?.posts ?? []).filter((post) => isHeld(post, basis.today));
  const given: NewPost[] = [];
  const ended: { post: HeldPost; lastDay: Day }[] = [];
  for (const row of lines) {
    const read = readPost(row, basis);
    problems.push(...read.problems);
    if (read.post === undefined) continue;
    const { post, offices } = read;
    const same = held.find(
      (one) => one.role === post.role && one.unitId === post.unitId && one.officeId === post.officeId,
    );
    if (same === undefined) {
      problems.push(...checkPost(post, given, offices));
      given.push(post);
    } else if (post.validTo !== undefined && post.validTo !== same.validTo)
      ended.push({ post: same, lastDay: post.validTo });
  }
  const changed =
    before !== undefined &&
    (before.fullName !== after.fullName ||
      before.email !== after.email ||
      before.positionTitle !== after.positionTitle);
  return {
    line: lines[0]?.sheetRow ?? 0,
    effect: before === undefined ? 'new' : changed || given.length + ended.length > 0 ? 'changed' : 'same',
    username,
    ...(before === undefined ? {} : { before }),
    after,
    given,
    ended,
    problems,
  };
};

const optional = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [key]: tidy(value) }) as Partial<Record<Key, string>>;

type ReadPost = {
  readonly post?: NewPost;
  readonly offices: readonly Unit[];
  readonly problems: readonly Problem[];
};

const readPost = ({ cells }: Row, { units, mayGive }: PeopleBasis): ReadPost => {
  const word = cells.role ?? '';
  const role = roleOfWord(word);
  const unit = unitNamed(cells.unit ?? '', units);
  const offices = units.filter(({ kind, parentId }) => kind === 'office' && parentId === unit?.id);
  const office = cells.office === undefined ? undefined : matchName(cells.office, offices);
  const problems = [
    ...(role === undefined ? [problem('post.role-unknown', { role: word }, 'role')] : []),
    ...(unit === undefined ? [problem('unit.name-unknown', { name: cells.unit ?? '' }, 'unit')] : []),
    ...(unit !== undefined && cells.office !== undefined && office === undefined
      ? [
          problem(
            'post.office-unknown',
            { office: cells.office, offices: offices.map(({ shortName }) => shortName) },
            'office',
          ),
        ]
      : []),
    ...(['validFrom', 'validTo'] as const).flatMap((key) =>
      cells[key] === undefined || /^\d{4}-\d\d-\d\d$/.test(cells[key])
        ? []
        : [problem('unit.day-unreadable', { text: cells[key] }, key)],
    ),
  ];
  if (role === undefined || unit === undefined || problems.length > 0) return { offices, problems };
  if (!mayGive(role, unit.id))
    return { offices, problems: [problem('post.role-reserved', { role }, 'role')] };
  return {
    offices,
    problems,
    post: {
      role,
      unitId: unit.id,
      ...(office === undefined ? {} : { officeId: office.id }),
      ...(cells.validFrom === undefined ? {} : { validFrom: cells.validFrom }),
      ...(cells.validTo === undefined ? {} : { validTo: cells.validTo }),
    },
  };
};

const unitNamed = (name: string, units: readonly Unit[]): Unit | undefined => {
  const whole = units.filter(({ kind }) => kind !== 'office');
  const wanted = tidy(name).toLowerCase();
  return whole.find((unit) => unit.name.toLowerCase() === wanted) ?? matchName(name, whole);
};

const checkEmail = (email: string | undefined): readonly Problem[] =>
  email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? []
    : [problem('person.email-malformed', { email }, 'email')];
