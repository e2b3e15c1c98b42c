import type {
  PeopleImportedReply,
  PeopleReadingReply,
  PeopleReply,
  UnitReadingReply,
  UnitsImportedReply,
  UnitsReply,
} from '@parindex/contract';
import type { Grid, GridRow } from '@parindex/documents';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/files/xlsx.ts';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';
import { asWorkbook, workbookOf } from './index-set-workbooks.ts';

const the = useInstallation();
const conDao = useConDao(the);

/** Reading forgets how cells look; a day without its format would be a number. */
const bytesOf = (grids: readonly Grid[]): Promise<Buffer> =>
  workbookOf(
    ...grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.value?.kind === 'date' ? { ...cell, look: { format: 'dd/mm/yyyy' } } : cell,
        ),
      })),
    })),
  );
const gridOf = async (bytes: Buffer): Promise<Grid> => {
  const workbook = await readWorkbook(bytes);
  const [grid] = workbook.ok ? workbook.value.grids : [];
  if (!grid) throw new Error('no sheet');
  return grid;
};

/** The exported workbook as somebody edited it: texts by heading, on the line whose first cell is `name`; a new line else. */
const edit = (grid: Grid, name: string, change: Readonly<Record<string, string>>): Grid => {
  const head = grid.rows.find(({ cells }) => cells.length > 4);
  const columnOf = (heading: string) =>
    head?.cells.find(({ value }) => value?.kind === 'text' && value.text === heading)?.column ?? 0;
  const put = (row: GridRow): GridRow => ({
    ...row,
    cells: [
      ...row.cells.filter(({ column }) => !Object.keys(change).map(columnOf).includes(column)),
      ...Object.entries(change).map(([heading, text]) => ({
        column: columnOf(heading),
        value: { kind: 'text' as const, text },
      })),
    ],
  });
  const isIt = ({ cells }: GridRow) =>
    cells.some(({ column, value }) => column === 1 && value?.kind === 'text' && value.text === name);
  if (grid.rows.some(isIt)) return { ...grid, rows: grid.rows.map((row) => (isIt(row) ? put(row) : row)) };
  const last = Math.max(...grid.rows.map(({ number }) => number));
  const named = { column: 1, value: { kind: 'text' as const, text: name } };
  return { ...grid, rows: [...grid.rows, put({ number: last + 1, cells: [named] })] };
};

const as = (username: string) => conDao().as(username);
const send = <Reply>(username: string, url: string, bytes: Buffer) =>
  as(username).post<Reply>(`${url}${url.includes('?') ? '&' : '?'}fileName=a.xlsx`, bytes, asWorkbook);
const exported = async (username: string, what: 'units' | 'people') =>
  gridOf((await as(username).get(`/api/${what}/workbook`)).bytes);

describe('danh mục đơn vị ra Excel và trở lại', () => {
  it('nhập lại tệp vừa xuất thì không có gì thay đổi', async () => {
    const grid = await exported('quantri', 'units');
    const { body } = await send<UnitReadingReply>('quantri', '/api/unit-readings', await bytesOf([grid]));
    expect(body.problems).toEqual([]);
    expect(body.lines.length).toBeGreaterThan(20);
    expect(body.lines.filter(({ effect }) => effect !== 'same')).toEqual([]);
    expect(body.lines.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('hai huyện hợp nhất: xem khác biệt trước, ghi một lần, có đơn vị kế thừa và ngày', async () => {
    const grid = await exported('quantri', 'units');
    const merged = [
      ['Huyện Long Điền', { 'Đến hết ngày': '31/12/2024', 'Đơn vị kế thừa': 'Huyện Đất Mới' }],
      ['Huyện Đất Đỏ', { 'Đến hết ngày': '31/12/2024', 'Đơn vị kế thừa': 'Huyện Đất Mới' }],
      [
        'Huyện Đất Mới',
        { Loại: 'Huyện', 'Thuộc đơn vị': 'Tỉnh Bà Rịa – Vũng Tàu', 'Có hiệu lực từ': '01/01/2025' },
      ],
    ] as const;
    const edited = merged.reduce<Grid>((at, [name, change]) => edit(at, name, change), grid);
    const bytes = await bytesOf([edited]);
    const read = await send<UnitReadingReply>('quantri', '/api/unit-readings', bytes);
    const differing = read.body.lines.filter(({ effect }) => effect !== 'same');
    expect(differing.flatMap(({ problems }) => problems)).toEqual([]);
    expect(differing.map(({ name, effect }) => [name, effect])).toEqual(
      expect.arrayContaining([
        ['Huyện Long Điền', 'changed'],
        ['Huyện Đất Đỏ', 'changed'],
        ['Huyện Đất Mới', 'new'],
      ]),
    );
    const done = await send<UnitsImportedReply>('quantri', `/api/units/import?seen=${read.body.seen}`, bytes);
    expect(done.problems).toEqual([]);
    expect(done.body).toEqual({ added: 1, changed: 2 });
    const { body: register } = await as('quantri').get<UnitsReply>('/api/units');
    const heir = register.units.find(({ name }) => name === 'Huyện Đất Mới');
    expect(heir).toMatchObject({ kind: 'district', validFrom: '2025-01-01' });
    expect(
      register.units.filter(({ successorId }) => successorId === heir?.id).map(({ name }) => name),
    ).toEqual(expect.arrayContaining(['Huyện Long Điền', 'Huyện Đất Đỏ']));
    // the same file once more: the register has moved, so that what was seen is no longer true
    const again = await send('quantri', `/api/units/import?seen=${read.body.seen}`, bytes);
    expect(again.problems).toEqual(['version.clash']);
  });

  it('một dòng sai thì không dòng nào được ghi, và chỗ sai có dòng và cột', async () => {
    const before = await as('quantri').get<UnitsReply>('/api/units');
    const grid = await exported('quantri', 'units');
    const bytes = await bytesOf([
      edit(edit(grid, 'Huyện Đảo', { Loại: 'Đảo' }), 'Huyện Xa', {
        Loại: 'Huyện',
        'Thuộc đơn vị': 'Tỉnh Khác',
      }),
    ]);
    const read = await send<UnitReadingReply>('quantri', '/api/unit-readings', bytes);
    const refused = await send('quantri', `/api/units/import?seen=${read.body.seen}`, bytes);
    expect(refused.problems).toEqual(expect.arrayContaining(['unit.kind-unknown', 'unit.name-unknown']));
    expect((await as('quantri').get<UnitsReply>('/api/units')).body).toEqual(before.body);
  });

  it.each([
    ['không phải tệp Excel', Buffer.from('chào'), 'workbook.not-xlsx'],
    ['bảng không có cột cần', undefined, 'unit.sheet-missing'],
  ])('%s: nói rõ, không ghi gì', async (_what, given, code) => {
    const bytes = given ?? (await bytesOf([{ name: 'A', rows: [], merges: [] }]));
    const read = await send<UnitReadingReply>('quantri', '/api/unit-readings', bytes);
    const codes = [...read.problems, ...(read.body.problems ?? []).map((one) => one.code)];
    expect(codes.some((one) => one === code || one.startsWith('workbook.'))).toBe(true);
  });

  it('người không quản danh mục không mở được việc nhập', async () => {
    const refused = await send('daumoi.condao', '/api/unit-readings', Buffer.from('x'));
    expect(refused).toMatchObject({ status: 404, problems: ['subject.unknown'] });
  });
});

describe('người và vai trò ra Excel và trở lại', () => {
  it('nhập lại tệp vừa xuất thì không có gì thay đổi', async () => {
    const grid = await exported('quantri', 'people');
    const { body } = await send<PeopleReadingReply>('quantri', '/api/people-readings', await bytesOf([grid]));
    expect(body.lines.filter(({ effect }) => effect !== 'same')).toEqual([]);
    expect(body.lines.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('thêm người, đổi chức danh, giao thêm và thôi vai trò trong một tệp; người mới có mật khẩu dùng một lần', async () => {
    const grid = await exported('quantri', 'people');
    const { body: people } = await as('quantri').get<PeopleReply>('/api/people');
    const officer = people.people.find(({ username }) => username === 'tuphap.condao');
    if (!officer) throw new Error('no officer');
    const bytes = await bytesOf([
      edit(
        edit(grid, officer.fullName, { 'Chức danh': 'Chuyên viên chính', 'Đến hết ngày': '31/12/2020' }),
        'Đỗ Hải Yến',
        {
          'Vai trò': 'Chuyên viên',
          'Đơn vị': 'Huyện Côn Đảo',
          Phòng: 'Phòng Tư pháp',
          'Từ ngày': '01/01/2021',
        },
      ),
    ]);
    const read = await send<PeopleReadingReply>('quantri', '/api/people-readings', bytes);
    expect(read.body.lines.flatMap(({ problems }) => problems)).toEqual([]);
    expect(read.body.lines.filter(({ effect }) => effect !== 'same')).toMatchObject([
      {
        effect: 'changed',
        username: 'tuphap.condao',
        changes: [{ field: 'positionTitle', after: 'Chuyên viên chính' }],
        ended: [{ validTo: '2020-12-31' }],
      },
      { effect: 'new', username: 'yendh', given: [{ role: 'contributor', office: 'Phòng Tư pháp' }] },
    ]);
    const done = await send<PeopleImportedReply>(
      'quantri',
      `/api/people/import?seen=${read.body.seen}`,
      bytes,
    );
    expect(done.problems).toEqual([]);
    expect(done.body).toMatchObject({
      accounts: [{ fullName: 'Đỗ Hải Yến', username: 'yendh', unit: 'Huyện Côn Đảo' }],
      changed: 1,
      ended: 1,
    });
    expect(done.body.accounts[0]?.oneTimePassword).toMatch(/\S{8,}/);
  });

  it('người quản lý tài khoản của đơn vị chỉ xuất và nhập được người đơn vị mình', async () => {
    const grid = await exported('taikhoan.condao', 'people');
    const text = JSON.stringify(grid.rows);
    expect(text).toContain('Huyện Côn Đảo');
    expect(text).not.toContain('Sở Nội vụ');
    const bytes = await bytesOf([
      edit(edit(grid, 'Người Lạ Một', { 'Vai trò': 'Chuyên viên', 'Đơn vị': 'Sở Nội vụ' }), 'Người Lạ Hai', {
        'Vai trò': 'Quản trị hệ thống',
        'Đơn vị': 'Huyện Côn Đảo',
      }),
    ]);
    const read = await send<PeopleReadingReply>('taikhoan.condao', '/api/people-readings', bytes);
    const codes = read.body.lines.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toEqual(['post.role-reserved', 'post.role-reserved']);
    const refused = await send('taikhoan.condao', `/api/people/import?seen=${read.body.seen}`, bytes);
    expect(refused.problems).toEqual(['post.role-reserved', 'post.role-reserved']);
  });
});
