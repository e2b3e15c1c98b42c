import type { Role, Unit } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { readPeopleList } from './people-list.ts';

const office = (id: string, name: string): Unit => ({
  id,
  kind: 'office',
  parentId: 'sea',
  name: `Phòng ${name}`,
  shortName: name,
  version: 1,
});
const basis = {
  unitId: 'sea',
  offices: [office('justice', 'Tư pháp'), office('economy', 'Kinh tế')],
  taken: new Set(['vydth']),
  isReserved: (role: Role) => role === 'secretariat',
};
const read = (text: string) => readPeopleList(text, basis);
const codesOf = (text: string) => read(text).map(({ problems }) => problems.map(({ code }) => code));

describe('a pasted list of people', () => {
  test('is read line by line: name, username, role, office, mail', () => {
    expect(read('Võ Minh Khuê; khuevm; Chuyên viên; Tư pháp; khue@example.vn')).toEqual([
      {
        line: 1,
        fullName: 'Võ Minh Khuê',
        username: 'khuevm',
        proposed: false,
        role: 'contributor',
        officeId: 'justice',
        officeName: 'Phòng Tư pháp',
        email: 'khue@example.vn',
        problems: [],
      },
    ]);
  });

  test('comes from a spreadsheet with tabs, a heading and empty lines', () => {
    const rows = read(
      'Họ tên\tTên đăng nhập\tVai trò\tPhòng\r\n\r\nVõ Minh Khuê\t\ttruong phong\tPHÒNG KINH TẾ\r\n',
    );
    expect(rows).toMatchObject([
      { line: 3, username: 'khuevm', proposed: true, role: 'office-head', officeId: 'economy', problems: [] },
    ]);
  });

  test('a line without a username gets one that nobody has, in the list neither', () => {
    const text = 'Đặng Thị Hoài Vy;;Lãnh đạo\nĐỗ Thanh Hà Vy;;Lãnh đạo\nĐào Tú Hạnh Vy;;Lãnh đạo';
    expect(read(text).map(({ username }) => username)).toEqual(['vydth2', 'vydth3', 'vydth4']);
  });

  test.each([
    ['one cell only', 'Võ Minh Khuê', ['person.list-columns']],
    ['six cells', 'A B; ab.x; Lãnh đạo; ; ; thừa', ['person.list-columns']],
    ['a username with marks', 'A; Khuê; Lãnh đạo', ['account.username-invalid']],
    ['a username in use', 'A; VYDTH; Lãnh đạo', ['account.username-taken']],
    ['a role that there is not', 'A; a.b; Vua', ['post.role-unknown']],
    ['a role that only the administrator gives', 'A; a.b; Cơ quan thường trực', ['post.role-reserved']],
    ['no office for a contributor', 'A; a.b; Chuyên viên', ['post.office-required']],
    ['an office that the unit lacks', 'A; a.b; Chuyên viên; Thuế', ['post.office-unknown']],
    ['a mail address that is none', 'A; a.b; Lãnh đạo; ; không có', ['person.email-malformed']],
  ])('%s', (_what, line, codes) => {
    expect(codesOf(line)).toEqual([codes]);
  });

  test('the same username twice: the second line is told', () => {
    expect(codesOf('A; a.b; Lãnh đạo\nB; a.b; Lãnh đạo')).toEqual([[], ['person.list-twice']]);
  });

  test('NFD from another keyboard is read like any other', () => {
    expect(read('Võ Khuê; khue; Chuyên viên; Tư pháp'.normalize('NFD'))).toMatchObject([
      { fullName: 'Võ Khuê'.normalize('NFC'), officeId: 'justice', problems: [] },
    ]);
  });
});
