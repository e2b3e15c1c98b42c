import { peopleSheetText as words } from '@parindex/text';
import type { Grid } from '../grid.ts';
import { type PlainColumn, type PlainTable, readPlainTable, writePlainTable } from './plain-table.ts';

/** The columns of the list of people: one line for each post that a person holds. */
export type PersonColumn =
  | 'fullName'
  | 'username'
  | 'positionTitle'
  | 'email'
  | 'role'
  | 'unit'
  | 'office'
  | 'validFrom'
  | 'validTo';

const columns: readonly PlainColumn<PersonColumn>[] = [
  { key: 'fullName', heading: words.fullName, also: words.fullNameAlso, width: 26 },
  { key: 'username', heading: words.username, width: 16 },
  { key: 'positionTitle', heading: words.positionTitle, also: words.positionAlso, width: 24 },
  { key: 'email', heading: words.email, also: ['email'], width: 26 },
  { key: 'role', heading: words.role, width: 26 },
  { key: 'unit', heading: words.unit, width: 28 },
  { key: 'office', heading: words.office, width: 28 },
  { key: 'validFrom', heading: words.validFrom, width: 13, day: true },
  { key: 'validTo', heading: words.validTo, width: 13, day: true },
];

/** Xuất danh sách người và vai trò. */
export const peopleGrid = (lines: readonly Readonly<Partial<Record<PersonColumn, string>>>[]): Grid =>
  writePlainTable(words.sheet, words.title, columns, lines);

/** Đọc danh sách người từ một tệp Excel; undefined when no sheet has the columns "Họ tên", "Vai trò", "Đơn vị". */
export const readPeopleSheet = (grids: readonly Grid[]): PlainTable<PersonColumn> | undefined =>
  readPlainTable(grids, columns, ['fullName', 'role', 'unit']);
