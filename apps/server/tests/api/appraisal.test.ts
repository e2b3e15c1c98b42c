import type { AppraisalsReply, AppraisedCellsReply, ItemAppraisalReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import {
  conDao,
  departmentItem,
  items,
  longDien,
  round,
  stp,
  useAppraisedRound,
  vungTau,
} from '../harness/appraised-round.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const tasks = (numerator: string, denominator: string) => ({ numerator, denominator });
const { as, anybody } = useAppraisedRound(the, [
  { unitId: conDao, itemId: items.plan, facts: tasks('38', '39'), documents: ['214/KH-UBND'] },
  { unitId: longDien, itemId: items.plan, facts: tasks('28', '39'), documents: ['92/KH-UBND'] },
  { unitId: vungTau, itemId: items.plan, facts: tasks('52', '52') },
  { unitId: conDao, itemId: items.rules, facts: tasks('9', '10'), documents: ['19/BC-TP'] },
  { unitId: stp, itemId: departmentItem, facts: tasks('4', '5'), documents: ['7/BC-STP'] },
]);

const khoa = () => as('Khoa, người thẩm định của Sở Nội vụ');
const phuc = () => as('Phúc, người thẩm định của Sở Tư pháp');
const appraisals = `/api/rounds/${round}/appraisals`;
const ofItem = async (itemId: string, speaker = khoa()) =>
  (await speaker.get<ItemAppraisalReply>(`${appraisals}/items/${itemId}`)).body;
const cellOf = async (unitId: string, itemId: string = items.plan) => {
  const found = (await ofItem(itemId)).cells.find((cell) => cell.unitId === unitId);
  if (!found) throw new Error('no such cell');
  return found;
};
const enter = async (unitId: string, itemId: string, entry: object, reason?: string, speaker = khoa()) => {
  const { appraisal } = await cellOf(unitId, itemId);
  return speaker.post<AppraisedCellsReply>(`${appraisals}/enter`, {
    entries: [{ unitId, itemId, version: appraisal.version, ...entry }],
    reason,
  });
};

describe('một mục, mọi đơn vị', () => {
  test('người thẩm định thấy số liệu, điểm tự chấm, diễn giải và tài liệu của từng đơn vị', async () => {
    const { cells, units, item } = await ofItem(items.plan);
    expect(item.code).toBe('1.1');
    expect(units.map(({ shortName }) => shortName)).toEqual(['Côn Đảo', 'Long Điền', 'Vũng Tàu']);
    const [first] = cells;
    expect(first?.claim?.outcome).toEqual({ kind: 'settled', points: '1.95' });
    expect(first?.claim?.measured).toMatch(/^97\.43/);
    expect(first?.claim?.trace.map(({ code }) => code)).toContain('measure.share');
    expect(first?.documents.map(({ number }) => number)).toEqual(['214/KH-UBND']);
    expect(first?.appraisal).toMatchObject({ state: 'open', version: 0 });
  });

  test('sát ngưỡng 70 % và điểm đủ không có tài liệu thì phải xem', async () => {
    const { cells } = await ofItem(items.plan);
    expect(cells.map(({ attention }) => attention)).toEqual([[], ['near-threshold'], ['no-evidence']]);
  });

  test('không ai ngoài cuộc xem được: đơn vị, và người chưa đăng nhập', async () => {
    const url = `${appraisals}/items/${items.plan}`;
    expect((await as('Vy, đầu mối của Côn Đảo').get(url)).status).toBe(404);
    expect((await anybody().get(url)).status).toBe(401);
    expect((await as('Tú, thanh tra').get(url)).status).toBe(200);
  });

  test('người thẩm định không thấy hàng của cơ quan mình, cả trong danh sách', async () => {
    expect((await ofItem(departmentItem, phuc())).cells).toEqual([]);
    expect((await ofItem(departmentItem, khoa())).cells).toHaveLength(1);
    expect((await phuc().get(`${appraisals}/units/${stp}`)).status).toBe(404);
    const listed = (await phuc().get<AppraisalsReply>(appraisals)).body.groups.find(
      ({ name }) => name === 'Cấp sở',
    );
    expect(listed?.units).toEqual([]);
  });
});

describe('cho điểm thẩm định', () => {
  test('điểm khác điểm tự chấm thì phải ghi lý do', async () => {
    const refused = await enter(conDao, items.plan, { facts: tasks('38', '40') });
    expect(refused.problems).toEqual(['appraisal.reason-required']);
    const saved = await enter(
      conDao,
      items.plan,
      { facts: tasks('38', '40') },
      'Loại nhiệm vụ 14 nhưng không có văn bản cho phép.',
    );
    expect(saved.status).toBe(200);
    expect(saved.body.cells[0]?.appraisal).toMatchObject({ points: '1.9', state: 'entered', version: 1 });
  });

  test('điểm ngoài thang bị từ chối, nói rõ cả hai số', async () => {
    const { appraisal } = await cellOf(conDao);
    const refused = await khoa().post<{ problems: { details: object }[] }>(`${appraisals}/enter`, {
      entries: [{ unitId: conDao, itemId: items.plan, version: appraisal.version, points: '2.5' }],
      reason: 'Cộng thêm',
    });
    expect(refused.problems).toEqual(['appraisal.points-out-of-range']);
    expect(refused.body.problems[0]?.details).toMatchObject({ points: '2.5', maximum: '2' });
    expect((await enter(conDao, items.plan, { points: '1,9' }, 'x')).problems).toEqual([
      'appraisal.points-malformed',
    ]);
  });

  test('xác nhận điểm tối đa khi không có tài liệu cũng phải ghi lý do', async () => {
    expect((await enter(vungTau, items.plan, { asClaimed: true })).problems).toEqual([
      'appraisal.reason-required',
    ]);
    const saved = await enter(
      vungTau,
      items.plan,
      { asClaimed: true },
      'Sở theo dõi trực tiếp 52 nhiệm vụ này.',
    );
    expect(saved.body.cells[0]?.appraisal).toMatchObject({ points: '2', state: 'entered' });
  });

  test('người khác vừa lưu thì bản cũ không ghi đè', async () => {
    const stale = await khoa().post(`${appraisals}/enter`, {
      entries: [{ unitId: conDao, itemId: items.plan, version: 0, points: '1' }],
      reason: 'Tính lại',
    });
    expect(stale.status).toBe(409);
    expect(stale.problems).toEqual(['version.clash']);
    expect((await cellOf(conDao)).appraisal.points).toBe('1.9');
  });

  test('chỉ cơ quan chủ trì lĩnh vực thẩm định; không ai thẩm định cơ quan mình', async () => {
    expect((await enter(conDao, items.plan, { asClaimed: true }, undefined, phuc())).status).toBe(404);
    expect((await enter(conDao, items.rules, { asClaimed: true }, undefined, khoa())).status).toBe(404);
    expect((await enter(conDao, items.rules, { asClaimed: true }, undefined, phuc())).status).toBe(200);
    expect((await enter(stp, departmentItem, { asClaimed: true }, undefined, phuc())).status).toBe(404);
    expect((await enter(stp, departmentItem, { asClaimed: true }, undefined, khoa())).status).toBe(200);
  });

  test('mục do tỉnh nhập số liệu thì không thẩm định', async () => {
    expect((await enter(conDao, items.tasks, { points: '1' }, 'x')).problems).toEqual([
      'appraisal.by-figure',
    ]);
  });

  test('trước ngày mở thẩm định thì chưa cho điểm', async () => {
    the().setNow('2020-11-21T09:00:00+07:00');
    const early = await enter(longDien, items.plan, { asClaimed: true });
    the().setNow('2020-12-01T09:00:00+07:00');
    expect(early.problems).toEqual(['workflow.phase-closed']);
  });

  test('mọi lần lưu đều vào nhật ký, với điểm trước và sau', async () => {
    const { database } = the().deps;
    const entries = await database
      .selectFrom('audit_entry')
      .select(['content', 'unit_id'])
      .where('verb', '=', 'appraisal.enter')
      .where('unit_id', '=', conDao)
      .orderBy('id')
      .execute();
    expect(JSON.parse(entries[0]?.content ?? '{}')).toMatchObject({
      code: '1.1',
      from: { state: 'open' },
      to: { points: '1.9', state: 'entered' },
    });
  });
});

describe('chấp nhận hàng loạt', () => {
  const accept = async (cells: readonly { unitId: string; itemId: string }[], reason?: string) => {
    const seen = await Promise.all(
      cells.map(async (cell) => ({
        ...cell,
        version: (await cellOf(cell.unitId, cell.itemId)).appraisal.version,
      })),
    );
    return khoa().post<AppraisedCellsReply>(`${appraisals}/accept`, { cells: seen, reason });
  };

  test('mục sát ngưỡng không vào chấp nhận hàng loạt, chấp nhận riêng thì được', async () => {
    const batch = await accept([
      { unitId: longDien, itemId: items.plan },
      { unitId: longDien, itemId: items.digital },
    ]);
    expect(batch.problems).toEqual(['appraisal.crosses-threshold', 'appraisal.not-claimed']);
    const single = await accept([{ unitId: longDien, itemId: items.plan }]);
    expect(single.status).toBe(200);
    expect(single.body.cells[0]?.appraisal).toMatchObject({ points: '1.44', state: 'entered' });
  });

  test('tài liệu chưa ai mở thì được kể tên', async () => {
    const { database } = the().deps;
    const [logged] = await database
      .selectFrom('audit_entry')
      .select('content')
      .where('verb', '=', 'appraisal.accept')
      .execute();
    expect(JSON.parse(logged?.content ?? '{}')).toMatchObject({ code: '1.1', unopened: true });
  });

  test('mở tài liệu rồi thì không còn bị kể', async () => {
    const opened = await khoa().post(`${appraisals}/opened`, { unitId: conDao, itemId: items.plan });
    expect(opened.status).toBe(200);
    const cell = await cellOf(conDao);
    expect(cell.appraisal).toMatchObject({ openedEvidence: true, version: 1 });
    expect((await phuc().post(`${appraisals}/opened`, { unitId: conDao, itemId: items.plan })).status).toBe(
      404,
    );
  });
});

describe('thời gian thẩm định', () => {
  test('hết hạn thẩm định thì thôi cho điểm, trừ khi đợt có thẩm định lần hai', async () => {
    the().setNow('2020-12-22T09:00:00+07:00');
    const late = await enter(longDien, items.plan, { asClaimed: true });
    expect(late.problems).toEqual(['workflow.phase-closed']);
    await the()
      .deps.database.insertInto('round_phase')
      .values({
        round_id: round,
        name: 'second-round',
        opens_at: '2020-12-21T00:00:00+07:00',
        closes_at: '2020-12-25T17:00:00+07:00',
      })
      .execute();
    const again = await enter(longDien, items.plan, { asClaimed: true });
    await the().deps.database.deleteFrom('round_phase').where('name', '=', 'second-round').execute();
    the().setNow('2020-12-01T09:00:00+07:00');
    expect(again.status).toBe(200);
  });
});
