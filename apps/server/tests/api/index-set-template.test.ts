import type {
  DraftMadeReply,
  IndexSetListReply,
  IndexSetSavedReply,
  IndexSetVersionReply,
} from '@parindex/contract';
import type { Heading, IndexSetChange, Item } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);
const as = (username: string) => conDao().as(username);
const decision = { number: '1/QĐ-UBND', date: '2020-10-20', issuer: 'UBND (minh họa)' };
const unitId = (key = 'con-dao') => conDao().round.districts.get(key) ?? '';
let template = '';

const versionOf = async (versionId: string) =>
  (await as('sonoivu').get<IndexSetVersionReply>(`/api/index-set-versions/${versionId}`)).body;
const change = async (who: string, versionId: string, made: IndexSetChange) => {
  const { rowVersion } = await versionOf(versionId);
  return as(who).post<IndexSetSavedReply>(`/api/index-set-versions/${versionId}/changes`, {
    rowVersion,
    change: made,
  });
};
const issue = async (who: string, versionId: string) =>
  as(who).post(`/api/index-set-versions/${versionId}/issue`, {
    rowVersion: (await versionOf(versionId)).rowVersion,
    decision,
  });

describe('bộ khung của tỉnh, cấp dưới bổ sung tiêu chí của mình', () => {
  beforeAll(async () => {
    const { body } = await as('sonoivu').post<DraftMadeReply>(
      `/api/index-set-versions/${conDao().round.issued.versionId}/copy`,
    );
    template = body.versionId;
    const { rows } = await versionOf(template);
    const field = rows.find((row): row is Heading => row.kind === 'heading' && row.parentId === undefined);
    if (!field) throw new Error('no field');
    const opened: Heading = { ...field, open: true, maxPoints: String(Number(field.maxPoints) + 1) };
    expect((await change('sonoivu', template, { kind: 'row', row: opened })).problems).toEqual([]);
    expect((await issue('sonoivu', template)).problems).toEqual([]);
  });

  it('đầu mối của huyện lập được bộ của huyện trên khung; không lập được cho huyện khác', async () => {
    const title = 'Bộ của Côn Đảo';
    const url = `/api/index-set-versions/${template}/extend`;
    const foreign = await as('daumoi.condao').post(url, { unitId: unitId('vung-tau'), title });
    expect(foreign.problems).toEqual(['subject.unknown']);
    const closed = await as('daumoi.condao').post(
      `/api/index-set-versions/${conDao().round.issued.versionId}/extend`,
      { unitId: unitId(), title },
    );
    expect(closed.problems).toEqual(['index-set.not-open']);
    const made = await as('daumoi.condao').post<DraftMadeReply>(url, { unitId: unitId(), title });
    expect(made.problems).toEqual([]);
    const { body } = await as('daumoi.condao').get<IndexSetListReply>('/api/index-set-versions');
    expect(body.versions.find(({ versionId }) => versionId === made.body.versionId)).toMatchObject({
      ownerUnitId: unitId(),
      may: expect.arrayContaining(['index-set.edit', 'index-set.issue']),
    });
  });

  it('dòng của khung giữ nguyên, mục riêng vào chỗ mở, đủ điểm mới ban hành; huyện khác không sửa được', async () => {
    const { body: made } = await as('daumoi.condao').post<DraftMadeReply>(
      `/api/index-set-versions/${template}/extend`,
      { unitId: unitId(), title: 'Bộ thứ hai của Côn Đảo' },
    );
    const own = made.versionId;
    const { rows } = await versionOf(own);
    const field = rows.find((row) => row.kind === 'heading' && row.open) as Heading;
    const item = rows.find((row): row is Item => row.kind === 'item') as Item;
    expect((await change('daumoi.condao', own, { kind: 'remove', rowId: item.id })).problems).toEqual([
      'index-set.row-fixed',
    ]);
    expect((await issue('daumoi.condao', own)).problems).toContain('index-set.sum-differs');
    const { fixed: _, ...free } = item;
    const added: Item = {
      ...free,
      id: uuidv7(),
      parentId: field.id,
      code: `${field.code}.99`,
      name: 'Tiêu chí riêng của huyện',
      maxPoints: '1',
      wording: '',
      rule: { kind: 'manual@1' },
    };
    expect((await change('daumoi.vungtau', own, { kind: 'add', row: added })).problems).toEqual([
      'subject.unknown',
    ]);
    expect((await change('daumoi.condao', own, { kind: 'add', row: added })).problems).toEqual([]);
    expect((await issue('daumoi.condao', own)).problems).toEqual([]);
    expect((await versionOf(own)).template).toMatchObject({ versionId: template });
  });
});
