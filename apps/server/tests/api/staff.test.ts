import type {
  AssignmentsReply,
  DelegatedReply,
  EntryDetailReply,
  PeopleReply,
  StaffReply,
  TeamReply,
} from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { claim, useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);
const as = (username: string) => conDao().as(username);
const unitId = () => conDao().round.districts.get('con-dao') ?? '';
const staffUrl = () => `/api/units/${unitId()}`;
const staff = async (username = 'taikhoan.condao') =>
  (await as(username).get<StaffReply>(`${staffUrl()}/staff`)).body;
const personOf = async (username: string) => {
  const { body } = await as('quantri').get<PeopleReply>('/api/people');
  const found = body.people.find((person) => person.username === username);
  if (!found) throw new Error(`no ${username}`);
  return found;
};

describe('ủy quyền', () => {
  const days = { validFrom: '2020-11-05', validTo: '2020-11-20', document: '12/GUQ-UBND ngày 04/11/2020' };
  const delegation = async (change: object = {}) => ({
    fromPersonId: (await personOf('chutich.condao')).id,
    toPersonId: (await personOf('vanphong.condao')).id,
    role: 'leader',
    ...days,
    ...change,
  });

  it.each([
    ['không có văn bản', { document: ' ' }, 'post.document-required'],
    ['ngày hết trước ngày bắt đầu', { validTo: '2020-11-01' }, 'post.day-order'],
    ['một vai trò người giao không giữ', { role: 'coordinator' }, 'post.not-held'],
  ])('từ chối %s, không đổi gì', async (_what, change, code) => {
    const before = await staff();
    const refused = await as('taikhoan.condao').post(`${staffUrl()}/delegations`, await delegation(change));
    expect(refused.problems).toEqual([code]);
    expect(await staff()).toEqual(before);
  });

  it('người khác của đơn vị không tự ủy quyền vai trò của lãnh đạo cho mình', async () => {
    const refused = await as('daumoi.condao').post(`${staffUrl()}/delegations`, await delegation());
    expect(refused).toMatchObject({ status: 404, problems: ['subject.unknown'] });
  });

  it('lãnh đạo ủy quyền: người nhận làm được việc của lãnh đạo đúng những ngày đó, bằng tài khoản của mình', async () => {
    const offered = (await staff('chutich.condao')).delegable;
    expect(offered.map(({ role }) => role)).toContain('leader');
    const made = await as('chutich.condao').post<DelegatedReply>(
      `${staffUrl()}/delegations`,
      await delegation(),
    );
    expect(made.problems).toEqual([]);
    const { sheetUrl } = conDao();
    const approve = () => as('vanphong.condao').post(`${sheetUrl()}/approve`, { sheetHash: 'a'.repeat(64) });
    // may act; the sheet itself is not presented yet
    expect((await approve()).problems).toEqual(['workflow.not-now']);
    the().setNow('2020-11-21T10:00:00+07:00');
    expect((await approve()).problems).toEqual(['subject.unknown']);
    the().setNow('2020-11-05T10:00:00+07:00');
  });

  it('bảng nhân sự ghi ủy quyền của ai, theo văn bản nào, đến bao giờ', async () => {
    const { posts } = await staff();
    expect(posts.filter(({ onBehalfOf }) => onBehalfOf !== undefined)).toMatchObject([
      {
        fullName: (await personOf('vanphong.condao')).fullName,
        role: 'leader',
        onBehalfOf: (await personOf('chutich.condao')).fullName,
        ...days,
      },
    ]);
  });
});

describe('bàn giao', () => {
  it('một việc chuyển hết vai trò; mục, bản nháp, lịch sử ở lại và người mới làm tiếp', async () => {
    const { entryUrl, idOf, sheetUrl } = conDao();
    const [from, to] = [await personOf('tuphap.condao'), await personOf('taichinh.condao')];
    const saved = await as('tuphap.condao').put(entryUrl('2.4'), claim({ choice: 'on-time' }));
    expect(saved.problems).toEqual([]);
    const act = {
      fromPersonId: from.id,
      toPersonId: to.id,
      lastDay: '2020-11-05',
      reason: 'Nghỉ ốm dài ngày',
    };
    const refused = await as('daumoi.condao').post(`${staffUrl()}/hand-overs`, act);
    expect(refused.problems).toEqual(['subject.unknown']);
    const done = await as('taikhoan.condao').post<{ given: number }>(`${staffUrl()}/hand-overs`, act);
    expect(done.problems).toEqual([]);
    expect(done.body.given).toBe(from.posts.length);
    the().setNow('2020-11-06T10:00:00+07:00');
    const taken = await as('taichinh.condao').put(entryUrl('2.4'), claim({ choice: 'late' }, { version: 1 }));
    expect(taken.problems).not.toContain('subject.unknown');
    const left = await as('tuphap.condao').put(entryUrl('2.4'), claim({ choice: 'on-time' }, { version: 2 }));
    expect(left.problems).toEqual(['subject.unknown']);
    const { body } = await as('daumoi.condao').get<EntryDetailReply>(`${sheetUrl()}/entries/${idOf('2.4')}`);
    expect(body.history.map(({ by }) => by)).toContain(from.fullName);
    const received = (await staff()).posts.filter(({ receivedFrom }) => receivedFrom === from.fullName);
    expect(
      received.every(({ fullName, validFrom }) => fullName === to.fullName && validFrom === '2020-11-06'),
    ).toBe(true);
    the().setNow('2020-11-05T10:00:00+07:00');
  });

  it('phòng không còn người: đầu mối chuyển hết mục một lần; mục ghi nhận bàn giao, lịch sử giữ cả hai', async () => {
    const { round, entryUrl, idOf, sheetUrl } = conDao();
    await as('kinhte.condao').put(entryUrl('3.1'), claim({}));
    const url = `/api/rounds/${round.roundId}/units/${unitId()}/assignments`;
    const { body: before } = await as('daumoi.condao').get<AssignmentsReply>(url);
    const officeOf = (name: string) => before.offices.find((one) => one.name.includes(name))?.id ?? '';
    const [from, to] = [officeOf('Kinh tế'), officeOf('Văn hóa')];
    const items = before.items.filter(({ officeId }) => officeId === from);
    expect(items.length).toBeGreaterThan(0);
    const moved = await as('daumoi.condao').post<{ moved: number }>(`${url}/move`, {
      fromOfficeId: from,
      toOfficeId: to,
      reason: 'Phòng Kinh tế chưa có chuyên viên CCHC',
    });
    expect(moved.body).toEqual({ moved: items.length });
    const { body } = await as('daumoi.condao').get<EntryDetailReply>(
      `${sheetUrl()}/entries/${items[0]?.itemId ?? idOf('3.1')}`,
    );
    expect(body.entry.received).toMatchObject({
      from: expect.stringContaining('Kinh tế'),
      reason: 'Phòng Kinh tế chưa có chuyên viên CCHC',
    });
    expect(body.history.map(({ verb }) => verb)).toContain('round.assign');
  });
});

describe('nhập thay', () => {
  it('đầu mối nhập mục của phòng khác: mục ghi là nhập thay; phòng tự nhập thì thôi', async () => {
    const { entryUrl, entry } = conDao();
    const code = '2.3';
    await as('daumoi.condao').put(entryUrl(code), claim({ numerator: '4', denominator: '4' }));
    const entered = await entry(code);
    expect(entered.enteredFor).toBe(true);
    expect(
      (await as('daumoi.condao').put(entryUrl('1.7'), claim({ numerator: '6', denominator: '8' }))).status,
    ).toBe(200);
    expect((await entry('1.7')).enteredFor).toBeUndefined();
  });
});

describe('Tổ tự đánh giá', () => {
  const teamUrl = () => `${conDao().sheetUrl()}/team`;
  const head = { name: 'Trần Minh Đức', position: 'Phó Chủ tịch UBND', duty: 'head', task: '' };

  it('đề nghị từ lãnh đạo, đầu mối, trưởng phòng khi chưa ai lập', async () => {
    const { body } = await as('daumoi.condao').get<TeamReply>(teamUrl());
    expect(body).toMatchObject({ version: 0, members: [] });
    expect(body.proposed.filter(({ duty }) => duty === 'head')).toHaveLength(1);
    expect(body.proposed.length).toBeGreaterThan(2);
  });

  it.each([
    ['không có Tổ trưởng', [{ ...head, duty: 'member' }], 'team.head-missing'],
    ['hai Tổ trưởng', [head, { ...head, name: 'Lê Thị Hoa' }], 'team.several-heads'],
    ['thiếu tên', [head, { ...head, name: ' ', duty: 'member' }], 'team.name-missing'],
  ])('từ chối tổ %s', async (_what, members, code) => {
    const refused = await as('daumoi.condao').put(teamUrl(), { version: 0, members });
    expect(refused.problems).toEqual([code]);
  });

  it('đầu mối lập tổ, sửa đè lên bản cũ thì bị chặn, người khác không lập được', async () => {
    const members = [
      head,
      { name: 'Lê Thị Hoa', position: 'Trưởng phòng', duty: 'member', task: 'Lĩnh vực 1' },
    ];
    expect((await as('daumoi.condao').put(teamUrl(), { version: 0, members })).body).toEqual({ version: 1 });
    expect((await as('daumoi.condao').put(teamUrl(), { version: 0, members })).problems).toEqual([
      'version.clash',
    ]);
    expect((await as('tuphap.condao').put(teamUrl(), { version: 1, members: [] })).problems).toEqual([
      'subject.unknown',
    ]);
  });

  it('dự thảo quyết định là một văn bản Word có tên từng người và phân công', async () => {
    const file = await as('daumoi.condao').get(`${teamUrl()}/decision.docx`);
    expect(file.status).toBe(200);
    const { unzipSync, strFromU8 } = await import('fflate');
    const text = strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array());
    for (const words of ['QUYẾT ĐỊNH', 'Trần Minh Đức', 'Lĩnh vực 1', 'CHỦ TỊCH'])
      expect(text).toContain(words);
  });
});
