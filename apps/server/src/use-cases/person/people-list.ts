import {
  checkPost,
  type Id,
  matchName,
  type Problem,
  plainText,
  problem,
  proposeUsername,
  type Role,
  type Unit,
} from '@parindex/domain';
import { roleOfWord } from '@parindex/text';
import { checkUsername } from './new-account.ts';

/** One line of a pasted list, as it was read. */
export type ListedPerson = {
  readonly line: number;
  readonly fullName: string;
  readonly username: string;
  readonly proposed: boolean;
  readonly role?: Role;
  readonly officeId?: Id;
  readonly officeName?: string;
  readonly email?: string;
  readonly problems: readonly Problem[];
};

/** What a list is read against. */
export type ListBasis = {
  readonly unitId: Id;
  readonly offices: readonly Unit[];
  readonly taken: ReadonlySet<string>;
  /** Whether the asker may not give this role. */
  readonly isReserved: (role: Role) => boolean;
};

/** The columns in their order; the last two may be absent. */
const columns = { fewest: 3, most: 5 };

/**
 * Đọc danh sách người — "họ tên; tên đăng nhập; vai trò; phòng; thư điện tử", one person a line, cells apart by `;` or
 * by the tabs of a spreadsheet. A line without a username gets one from the name.
 *
 * Problems  of each line: `person.list-columns`, `account.*`, `post.*`, `person.list-twice`; nothing is thrown away
 */
export const readPeopleList = (text: string, basis: ListBasis): readonly ListedPerson[] => {
  const used = new Set(basis.taken);
  const inList = new Set<string>();
  return linesOf(text).map(({ line, cells }) => {
    const [fullName = '', typed = '', roleWord = '', officeWord = '', email = ''] = cells;
    const proposed = typed === '';
    const username = proposed ? proposeUsername(fullName, (name) => used.has(name)) : typed.toLowerCase();
    const role = roleOfWord(roleWord);
    const office = officeWord === '' ? undefined : matchName(officeWord, basis.offices);
    const problems: Problem[] = [
      ...checkCells(cells, fullName),
      ...checkUsername(username, basis.taken),
      ...(inList.has(username) && !proposed ? [problem('person.list-twice', { username }, 'username')] : []),
      ...checkRole(role, roleWord, basis),
      ...checkOffice(officeWord, office, basis),
      ...(role === undefined
        ? []
        : checkPost(
            { role, unitId: basis.unitId, ...(office ? { officeId: office.id } : {}) },
            [],
            officeWord === '' || office ? basis.offices : [],
          )),
      ...checkEmail(email),
    ];
    used.add(username);
    inList.add(username);
    return {
      line,
      fullName,
      username,
      proposed,
      ...(role === undefined ? {} : { role }),
      ...(office ? { officeId: office.id, officeName: office.name } : {}),
      ...(email === '' ? {} : { email }),
      problems,
    };
  });
};

const linesOf = (text: string) =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line, index) => ({
      line: index + 1,
      cells: line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.replace(/\s+/g, ' ').trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && !isHeader(cells));

const isHeader = ([first = '', second = '']: readonly string[]) =>
  /^ho (va )?ten$/.test(plainText(first)) || plainText(second) === 'ten dang nhap';

const checkCells = (cells: readonly string[], fullName: string): readonly Problem[] => {
  const found = cells.findLastIndex((cell) => cell !== '') + 1;
  return found < columns.fewest || found > columns.most || fullName === ''
    ? [problem('person.list-columns', { found }, 'fullName')]
    : [];
};

const checkRole = (role: Role | undefined, word: string, { isReserved }: ListBasis): readonly Problem[] => {
  if (role === undefined) return word === '' ? [] : [problem('post.role-unknown', { role: word }, 'role')];
  return isReserved(role) ? [problem('post.role-reserved', { role }, 'role')] : [];
};

const checkOffice = (word: string, office: Unit | undefined, { offices }: ListBasis): readonly Problem[] =>
  word === '' || office
    ? []
    : [
        problem(
          'post.office-unknown',
          { office: word, offices: offices.map(({ shortName }) => shortName) },
          'officeId',
        ),
      ];

const checkEmail = (email: string): readonly Problem[] =>
  email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? []
    : [problem('person.email-malformed', { email }, 'email')];
