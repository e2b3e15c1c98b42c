import type { UnitsReply } from '@parindex/contract';
import type { Page } from 'playwright-core';
import { type Cast, ownPassword } from '../harness/cast.ts';
import { register } from './province.ts';

/** The first administrator finds an empty installation and makes the province. */
export const setUpProvince = async (cast: Cast): Promise<void> => {
  const page = await cast.newcomer('quantri');
  await page.goto('/');
  await page.getByLabel('Tên tỉnh, thành phố').fill('Tỉnh Bà Rịa - Vũng Tàu');
  await page.getByLabel('Họ tên quản trị viên').fill('Quách Minh Hoàng');
  await page.getByLabel('Tên đăng nhập').fill('quantri');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(ownPassword);
  await page.getByRole('button', { name: 'Tạo tỉnh và tài khoản quản trị' }).click();
  await page.waitForURL('**/viec*');
};

/** The administrator enters Sở Nội vụ and Côn Đảo with its offices; the other units in the same way, faster. */
export const enterUnits = async (cast: Cast): Promise<void> => {
  const page = await cast.as('quantri');
  await page.getByRole('link', { name: 'Đơn vị', exact: true }).first().click();
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await page.getByLabel('Tên', { exact: true }).fill('Sở Nội vụ');
  await page.getByRole('button', { name: 'Ghi và thêm tiếp' }).click();
  await page.getByText('Đã ghi Sở Nội vụ.').waitFor();
  await page.getByLabel('Loại').selectOption({ label: 'Huyện, thị xã, thành phố thuộc tỉnh' });
  await page.getByLabel('Tên', { exact: true }).fill('Huyện Côn Đảo');
  await page.getByLabel('Tên ngắn').fill('Côn Đảo');
  await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
  await page.getByRole('button', { name: 'Thêm phòng' }).click();
  for (const { name, shortName } of register.offices) {
    await page.getByLabel('Tên', { exact: true }).fill(name);
    await page.getByLabel('Tên ngắn').fill(shortName);
    await page.getByRole('button', { name: 'Ghi và thêm tiếp' }).click();
    await page.getByText(`Đã ghi ${name}.`).waitFor();
  }
  await page.getByRole('button', { name: 'Thôi, không thêm' }).click();

  const admin = await cast.callerOf('quantri');
  const { units } = await admin.get<UnitsReply>('/api/units');
  const parentId = units.find(({ kind }) => kind === 'province')?.id;
  for (const { kind, name, shortName } of register.units)
    if (units.every((unit) => unit.name !== name))
      await admin.post('/api/units', { parentId, kind, name, shortName });
};

/** The secretariat and the district's account manager are added one by one; each gets a slip with a password. */
export const addPerson = async (
  page: Page,
  person: { fullName: string; username: string; role: string; unit: string },
): Promise<string> => {
  await page.getByRole('link', { name: 'Tài khoản', exact: true }).first().click();
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await page.getByLabel('Họ tên').fill(person.fullName);
  await page.getByLabel('Tên đăng nhập', { exact: true }).fill(person.username);
  await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).last().fill(person.unit);
  await page.getByRole('option', { name: person.unit }).click();
  await page.getByLabel('Vai trò').last().selectOption({ label: person.role });
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const slip = page.getByRole('listitem').filter({ hasText: person.fullName });
  const password = await slip.getByRole('definition').last().textContent();
  await page.getByRole('button', { name: 'Đã ghi lại, đóng phiếu' }).click();
  return password ?? '';
};

const words: Readonly<Record<string, string>> = {
  contributor: 'Chuyên viên',
  'office-head': 'Trưởng phòng',
  coordinator: 'Đầu mối',
  leader: 'Lãnh đạo',
};

/** The account manager of Côn Đảo pastes the list of the district: one line a person. */
export const pasteDistrictPeople = async (cast: Cast): Promise<ReadonlyMap<string, string>> => {
  const page = await cast.as('taikhoan.condao');
  const people = register.people.filter(({ posts: [post] }) => post?.[1] === 'con-dao' && post[0] in words);
  const officeName = (key: string | undefined) =>
    register.offices.find((office) => office.key === key)?.name ?? '';
  await page.getByRole('link', { name: 'Tài khoản', exact: true }).first().click();
  await page.getByRole('link', { name: 'Thêm nhiều người' }).click();
  await page
    .getByLabel('Danh sách')
    .fill(
      people
        .map(
          ({ fullName, username, posts: [post] }) =>
            `${fullName}; ${username}; ${words[post?.[0] ?? '']}; ${officeName(post?.[2])}`,
        )
        .join('\n'),
    );
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(`${people.length} dòng dùng được`).waitFor();
  await page.getByRole('button', { name: `Tạo ${people.length} tài khoản` }).click();
  await page.getByRole('heading', { name: `Đã tạo ${people.length} tài khoản` }).waitFor();
  const slips = new Map<string, string>();
  for (const slip of await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('definition') })
    .all()) {
    const [username, password] = await slip.getByRole('definition').allTextContents();
    slips.set(username ?? '', password ?? '');
  }
  return slips;
};

/** Who gathers the district's sheet also scores for the own office: a second role beside the first. */
export const giveSecondRole = async (cast: Cast): Promise<void> => {
  const page = await cast.as('taikhoan.condao');
  await page.getByRole('link', { name: 'Tài khoản', exact: true }).first().click();
  await page.getByText('Trần Hoài Vy').first().click();
  await page.getByRole('button', { name: 'Giao thêm vai trò' }).click();
  await page.getByLabel('Vai trò').last().selectOption({ label: 'Chuyên viên phụ trách CCHC' });
  await page.getByLabel('Phòng').last().selectOption({ label: 'Phòng Nội vụ - LĐTBXH' });
  const give = page.getByRole('button', { name: 'Giao vai trò', exact: true });
  await give.click();
  await give.waitFor({ state: 'detached' });
};

/** Everybody else of the province, through the same act without the page; each changes the first password. */
export const enterOthers = async (cast: Cast): Promise<void> => {
  const admin = await cast.callerOf('quantri');
  const { units } = await admin.get<UnitsReply>('/api/units');
  const idOf = (key: string) => {
    const name = register.units.find((unit) => unit.key === key)?.name;
    return units.find((unit) => unit.name === name)?.id;
  };
  const others = register.people.filter(
    ({ username, posts: [post] }) => post?.[1] !== 'con-dao' && username !== 'sonoivu',
  );
  for (const { fullName, username, title, posts } of others) {
    const { oneTimePassword } = await admin.post<{ oneTimePassword: string }>('/api/people', {
      fullName,
      username,
      positionTitle: title,
      posts: posts.map(([role, unit]) => ({ role, unitId: idOf(unit) })),
    });
    await cast.join(username, oneTimePassword);
  }
};
