import type {
  ArchivedItemsReply,
  EntryReply,
  IndexSetSavedReply,
  IndexSetVersionReply,
  RevisedSetReply,
  RevisionPreviewReply,
  SheetReply,
  TasksReply,
} from '@parindex/contract';
import type { IndexSetChange, Item } from '@parindex/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { claim, useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);

const decision = { number: '2712/QĐ-UBND', date: '2020-10-31', issuer: 'UBND tỉnh (minh họa)' };
const said = {
  reason: 'Quyết định 2712 sửa bộ chỉ số.',
  document: '2712/QĐ-UBND ngày 31/10/2020',
};

const secretariat = () => conDao().as('sonoivu');
const me = () => conDao().as('daumoi.condao');
const revisionUrl = () => {
  const { round } = conDao();
  return `/api/rounds/${round.roundId}/groups/${round.groupId}/revision`;
};
const sheet = async () => (await me().get<SheetReply>(`${conDao().sheetUrl()}/sheet`)).body;
const entry = async (code: string): Promise<EntryReply> => conDao().entry(code);
const roundVersion = async () =>
  (await secretariat().get<{ version: number }>(`/api/rounds/${conDao().round.roundId}`)).body.version;

/** A further version of the demonstration set: 1.7 says something else, 2.3 is gone, 1.8 came. */
let next: { readonly versionId: string; readonly row: Item };

const makeNextVersion = async () => {
  const { round } = conDao();
  const { body: copy } = await secretariat().post<{ versionId: string }>(
    `/api/index-set-versions/${round.issued.versionId}/copy`,
  );
  const url = `/api/index-set-versions/${copy.versionId}`;
  let { body: set } = await secretariat().get<IndexSetVersionReply>(url);
  const change = async (made: IndexSetChange) => {
    const saved = await secretariat().post<IndexSetSavedReply>(`${url}/changes`, {
      rowVersion: set.rowVersion,
      change: made,
    });
    expect(saved.problems).toEqual([]);
    set = { ...set, rowVersion: saved.body.rowVersion };
  };
  const itemOf = (code: string) => set.rows.find((row) => row.code === code) as Item;
  const changed: Item = { ...itemOf('1.7'), wording: `${itemOf('1.7').wording}\nTính đến 31/10/2020.` };
  await change({ kind: 'row', row: changed });
  const gone = itemOf('2.4');
  await change({ kind: 'remove', rowId: gone.id });
  await change({
    kind: 'add',
    row: { ...gone, id: '01900000-0000-7000-8000-000000000001', code: '2.6', name: 'Mục mới' },
  });
  const issued = await secretariat().post(`${url}/issue`, { rowVersion: set.rowVersion, decision });
  expect(issued.problems).toEqual([]);
  next = { versionId: copy.versionId, row: changed };
};

describe('bộ chỉ số sửa giữa năm', () => {
  beforeAll(async () => {
    const { entryUrl, sheetUrl, idOf } = conDao();
    const said = { gap: 'Chưa có báo cáo.', computation: 'Tính theo sổ theo dõi.' };
    await me().put(entryUrl('1.7'), claim({ numerator: '6', denominator: '8' }, { explanation: said }));
    await me().put(
      entryUrl('1.2'),
      claim({ 'count.late': '1', 'count.missing': '0' }, { explanation: said }),
    );
    await me().put(entryUrl('2.4'), claim({ choice: 'on-time' }, { explanation: said }));
    await me().post(`${sheetUrl()}/entries/hand-in`, { itemIds: [idOf('1.7'), idOf('1.2')] });
    await me().post(`${sheetUrl()}/entries/accept`, { itemIds: [idOf('1.2')] });
    await makeNextVersion();
  });

  it('cho cơ quan thường trực xem trước từng mục và từng đơn vị, không ghi gì', async () => {
    const before = await sheet();
    const { body } = await secretariat().get<RevisionPreviewReply>(`${revisionUrl()}?to=${next.versionId}`);
    expect(body).toMatchObject({
      from: { version: 1 },
      to: { version: 2 },
      added: [{ code: '2.6' }],
      removed: [{ code: '2.4' }],
      submissionClosed: false,
    });
    expect(body.toReview.map(({ code, differences }) => [code, ...differences])).toEqual([
      ['1.7', 'wording'],
    ]);
    expect(body.units.find(({ name }) => name === 'Huyện Côn Đảo')).toMatchObject({ claims: 1, archived: 1 });
    expect(await sheet()).toEqual(before);
  });

  it.each([
    ['không lý do', { reason: ' ' }, 'reason.required'],
    ['không văn bản', { document: '' }, 'round.revision-document'],
    ['bản đang dùng', {}, 'round.revision-same'],
  ])('từ chối khi %s, đợt giữ nguyên bản cũ', async (_what, change, code) => {
    const { round } = conDao();
    const refused = await secretariat().post(revisionUrl(), {
      version: await roundVersion(),
      toVersionId: code === 'round.revision-same' ? round.issued.versionId : next.versionId,
      ...said,
      ...change,
    });
    expect(refused.problems).toEqual([code]);
    expect((await sheet()).setVersion).toBe(1);
  });

  it('từ chối bộ của năm khác: điểm đã chấm không theo sang được', async () => {
    const { body: other } = await secretariat().post<{ versionId: string }>('/api/index-sets', {
      title: 'Bộ chỉ số khác',
      year: 2020,
      groupKind: 'district',
    });
    const refused = await secretariat().get(`${revisionUrl()}?to=${other.versionId}`);
    expect(refused.problems).toEqual(['round.revision-foreign']);
  });

  it('không ai ngoài cơ quan thường trực chuyển được, kể cả đầu mối', async () => {
    const refused = await me().post(revisionUrl(), { version: 1, toVersionId: next.versionId, ...said });
    expect(refused).toMatchObject({ status: 404, problems: ['subject.unknown'] });
  });

  it('chuyển: mục không đổi giữ hết, mục đổi chờ rà lại và chưa tính điểm', async () => {
    const kept = await entry('1.2');
    const moved = await secretariat().post<RevisedSetReply>(revisionUrl(), {
      version: await roundVersion(),
      toVersionId: next.versionId,
      ...said,
    });
    expect(moved.problems).toEqual([]);
    expect(moved.body).toMatchObject({ toReview: 1, receiptsVoid: 0 });
    expect(await entry('1.2')).toEqual({ ...kept, scoredBy: 1 });
    expect(await entry('1.7')).toMatchObject({
      state: 'to-review',
      facts: { numerator: '6', denominator: '8' },
      outcome: { kind: 'pending', reason: 'to-review' },
      review: { version: 1, differences: ['wording'], outcome: { kind: 'settled', points: '1.125' } },
    });
    expect(await sheet()).toMatchObject({ setVersion: 2, revision: { from: 1, to: 2, ...said } });
  });

  it('mục bỏ đi nằm trong lưu trữ với số liệu, điểm và bản đã chấm; mục mới giao sẵn cho phòng', async () => {
    const { body } = await me().get<ArchivedItemsReply>(`${conDao().sheetUrl()}/archived-items`);
    expect(body.items).toMatchObject([
      { code: '2.4', version: 1, facts: { choice: 'on-time' }, outcome: { kind: 'settled' } },
    ]);
    const added = (await sheet()).entries.find(
      ({ itemId }) => itemId === '01900000-0000-7000-8000-000000000001',
    );
    expect(added).toMatchObject({ state: 'not-started', officeId: expect.any(String) });
  });

  it('mục chờ rà lại là một việc của đầu mối và chặn việc trình', async () => {
    const { round, sheetUrl } = conDao();
    const { body } = await me().get<TasksReply>(`/api/tasks?roundId=${round.roundId}`);
    expect(body.tasks.filter(({ kind }) => kind === 'review-revised').map(({ codes }) => codes)).toEqual([
      ['1.7'],
    ]);
    const { sheetHash } = await sheet();
    const refused = await me().post(`${sheetUrl()}/present`, { sheetHash });
    expect(refused.problems).toContain('assessment.item-to-review');
  });

  it('xác nhận thì điểm tính lại, và ghi là chấm theo bản mới', async () => {
    const { sheetUrl, idOf } = conDao();
    const confirmed = await me().post(`${sheetUrl()}/entries/confirm`, { itemIds: [idOf('1.7')] });
    expect(confirmed.problems).toEqual([]);
    const after = await entry('1.7');
    expect(after).toMatchObject({
      state: 'in-progress',
      outcome: { kind: 'settled', points: '1.125' },
    });
    expect(after.scoredBy).toBeUndefined();
    expect(after.review).toBeUndefined();
  });
});

describe('bảng đã nộp khi bộ chỉ số đổi', () => {
  it('biên nhận hết hiệu lực, bảng trở về đơn vị, biên nhận cũ vẫn đọc được', async () => {
    const { round, sheetUrl } = conDao();
    const unitId = round.districts.get('vung-tau') ?? '';
    const { database } = the().deps;
    const number = '2020-VT-0001';
    const { id: personId } = await database.selectFrom('person').select('id').executeTakeFirstOrThrow();
    const at = '2020-11-18T08:00:00.000Z';
    await database
      .insertInto('receipt')
      .values({
        round_id: round.roundId,
        number,
        unit_id: unitId,
        submitted_at: at,
        submitted_by: personId,
        sheet_hash: 'a'.repeat(64),
        content: '{}',
      })
      .execute();
    await database
      .updateTable('assessment')
      .set({ state: 'submitted', submitted_at: at, receipt_number: number })
      .where('round_id', '=', round.roundId)
      .where('unit_id', '=', unitId)
      .execute();
    const { body: copy } = await secretariat().post<{ versionId: string }>(
      `/api/index-set-versions/${next.versionId}/copy`,
    );
    const { body: draft } = await secretariat().get<IndexSetVersionReply>(
      `/api/index-set-versions/${copy.versionId}`,
    );
    await secretariat().post(`/api/index-set-versions/${copy.versionId}/issue`, {
      rowVersion: draft.rowVersion,
      decision: { ...decision, number: '2800/QĐ-UBND' },
    });
    const moved = await secretariat().post<RevisedSetReply>(revisionUrl(), {
      version: await roundVersion(),
      toVersionId: copy.versionId,
      ...said,
    });
    expect(moved.body).toMatchObject({ reopened: 1, receiptsVoid: 1, toReview: 0 });
    const { body } = await conDao()
      .as('daumoi.vungtau')
      .get<SheetReply>(`${sheetUrl('vung-tau')}/sheet`);
    expect(body).toMatchObject({ state: 'scoring', setVersion: 3, revision: { voidedReceipt: number } });
    expect(body.receiptNumber).toBeUndefined();
    const kept = await database
      .selectFrom('receipt')
      .select('number')
      .where('number', '=', number)
      .executeTakeFirst();
    expect(kept?.number).toBe(number);
  });
});
