import type {
  DraftMadeReply,
  IndexSetListReply,
  IndexSetSavedReply,
  IndexSetVersionReply,
} from '@parindex/contract';
import type { IndexSetChange, Item, SetRow } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { useNamedPeople } from '../harness/named-people.ts';
import {
  asWorkbook,
  criteriaGrid,
  goodLines,
  number,
  type TableLine,
  workbookOf,
} from './index-set-workbooks.ts';

const the = useInstallation();
const { as } = useNamedPeople(the, {
  'Lan, cơ quan thường trực': 'secretariat',
  'Minh, chuyên viên': 'contributor',
  'An, thanh tra': 'auditor',
});
const lan = () => as('Lan, cơ quan thường trực');
const minh = () => as('Minh, chuyên viên');

const decision = { number: '2319/QĐ-UBND', date: '2019-09-05', issuer: 'UBND tỉnh' };

const importLines = async (lines: readonly TableLine[] = goodLines, query = '') => {
  const bytes = await workbookOf(criteriaGrid(lines));
  const url = `/api/index-sets/import?year=2020&fileName=b.xlsx&acceptProblems=yes${query}`;
  return (await lan().post<DraftMadeReply>(url, bytes, asWorkbook)).body;
};
const show = async (versionId: string) =>
  (await lan().get<IndexSetVersionReply>(`/api/index-set-versions/${versionId}`)).body;
const change = (versionId: string, rowVersion: number, change: IndexSetChange, who = lan()) =>
  who.post<IndexSetSavedReply>(`/api/index-set-versions/${versionId}/changes`, { rowVersion, change });
const issue = (versionId: string, rowVersion: number, words = decision, who = lan()) =>
  who.post<IndexSetSavedReply>(`/api/index-set-versions/${versionId}/issue`, { rowVersion, decision: words });
const lineOf = async (versionId: string, who = lan()) =>
  (await who.get<IndexSetListReply>('/api/index-set-versions')).body.versions.find(
    (line) => line.versionId === versionId,
  );
const itemOf = (rows: readonly SetRow[], code: string): Item => {
  const row = rows.find((each) => each.code === code);
  if (row?.kind !== 'item') throw new Error(`no item ${code}`);
  return row;
};

describe('a draft', () => {
  test('is changed one row at a time; the saved set is what everybody sees next', async () => {
    const { versionId } = await importLines();
    const set = await show(versionId);
    const { rowVersion } = set;
    const row = { ...itemOf(set.rows, '2.1'), name: 'Công khai thủ tục' };
    const saved = await change(versionId, rowVersion, { kind: 'row', row });
    expect(saved.body.rowVersion).toBe(rowVersion + 1);
    const now = await show(versionId);
    expect(itemOf(now.rows, '2.1').name).toBe('Công khai thủ tục');
    expect(now.hash).toBe(saved.body.hash);
  });

  test('changed by two people at once: the second change is refused and nothing is overwritten', async () => {
    const { versionId } = await importLines();
    const set = await show(versionId);
    const { rowVersion } = set;
    const row = itemOf(set.rows, '2.1');
    await change(versionId, rowVersion, { kind: 'row', row: { ...row, name: 'Lần một' } });
    const second = await change(versionId, rowVersion, { kind: 'row', row: { ...row, name: 'Lần hai' } });
    expect([second.status, second.problems]).toEqual([409, ['version.clash']]);
    expect(itemOf((await show(versionId)).rows, '2.1').name).toBe('Lần một');
  });

  test('grows, moves and shrinks by rows; below the removed row everything goes with it', async () => {
    const { versionId } = await importLines();
    const set = await show(versionId);
    const { rowVersion } = set;
    const [first, second] = [set.rows[0]?.id ?? '', set.rows[3]?.id ?? ''];
    const added: Item = { ...itemOf(set.rows, '2.1'), id: uuidv7(), parentId: first, code: '1.3' };
    await change(versionId, rowVersion, { kind: 'add', row: added });
    await change(versionId, rowVersion + 1, { kind: 'move', rowId: added.id, parentId: second });
    expect((await show(versionId)).rows.map(({ code }) => code)).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      '1.3',
    ]);
    await change(versionId, rowVersion + 2, { kind: 'remove', rowId: second });
    expect((await show(versionId)).rows.map(({ code }) => code)).toEqual(['1', '1.1', '1.2']);
  });

  test('a rule of a shape that no kind has is refused before it reaches the set', async () => {
    const { versionId } = await importLines();
    const set = await show(versionId);
    const { rowVersion } = set;
    const row = { ...itemOf(set.rows, '2.1'), rule: { kind: 'guess@1' } } as unknown as Item;
    expect((await change(versionId, rowVersion, { kind: 'row', row })).problems).toContain(
      'request.malformed',
    );
  });

  test('is written by the secretariat and read by everybody', async () => {
    const { versionId } = await importLines();
    const { rowVersion } = await show(versionId);
    const path = `/api/index-set-versions/${versionId}`;
    expect((await minh().get(path)).status).toBe(200);
    expect((await lineOf(versionId, minh()))?.may).toEqual(['index-set.export']);
    expect((await issue(versionId, rowVersion, decision, minh())).status).toBe(404);
    expect((await minh().delete(path, { rowVersion })).status).toBe(404);
    const confirm: IndexSetChange = { kind: 'confirm', rowId: versionId, seen: true };
    expect((await change(versionId, rowVersion, confirm, as('An, thanh tra'))).status).toBe(404);
  });

  test('can be thrown away, an issued version cannot', async () => {
    const made = await importLines();
    const { rowVersion } = await show(made.versionId);
    expect((await lan().delete(`/api/index-set-versions/${made.versionId}`, { rowVersion })).status).toBe(
      200,
    );
    expect(await lineOf(made.versionId)).toBeUndefined();
    const kept = await importLines();
    const issued = await issue(kept.versionId, 1);
    expect(issued.status).toBe(200);
    const late = await lan().delete(`/api/index-set-versions/${kept.versionId}`, { rowVersion: 2 });
    expect([late.status, late.problems]).toEqual([409, ['workflow.not-now']]);
  });
});

describe('issuing', () => {
  test('freezes the set: one hash, kept by browsers for ever, no change any more', async () => {
    const { versionId } = await importLines();
    const issued = await issue(versionId, 1);
    const path = `/api/index-set-versions/${versionId}`;
    const shown = await minh().get<IndexSetVersionReply>(path);
    expect(shown.body).toMatchObject({ state: 'issued', decision, hash: issued.body.hash });
    expect(shown.headers['cache-control']).toContain('immutable');
    const again = await minh().get(path, { 'if-none-match': String(shown.headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const row = { ...itemOf(shown.body.rows, '2.1'), name: 'Sửa trộm' };
    expect((await change(versionId, 2, { kind: 'row', row })).problems).toEqual(['workflow.not-now']);
  });

  test('a draft is asked for afresh each time', async () => {
    const { versionId } = await importLines();
    const shown = await minh().get(`/api/index-set-versions/${versionId}`);
    expect(shown.headers['cache-control']).toBe('private, no-cache');
  });

  test('is refused with every blocking problem, every waiting item and the missing parts of the decision', async () => {
    const lines: readonly TableLine[] = [
      ['1', 'Chỉ đạo, điều hành', number('9')],
      ...goodLines.slice(1, 4),
      ['2.1', 'Công khai', number('4'), '', 'Theo mức độ mà Hội đồng xem xét'],
    ];
    const { versionId } = await importLines(lines);
    const refused = await issue(versionId, 1, { ...decision, number: ' ', issuer: '' });
    expect(refused.status).toBe(422);
    expect(refused.problems).toEqual([
      'index-set.sum-differs',
      'index-set.attention-left',
      'index-set.decision-missing',
      'index-set.decision-missing',
    ]);
  });

  test('waits until each doubtful item was confirmed by a person', async () => {
    const { versionId } = await importLines([
      ...goodLines.slice(0, 4),
      ['2.1', 'Công khai', number('4'), '', 'Theo mức độ mà Hội đồng xem xét'],
    ]);
    const set = await show(versionId);
    const everyRow: IndexSetChange = {
      kind: 'rows',
      rows: set.rows.map((row) => (row.kind === 'item' ? { ...row, attention: false } : row)),
    };
    await change(versionId, 1, everyRow);
    expect((await issue(versionId, 2)).problems).toEqual(['index-set.attention-left']);
    await change(versionId, 2, { kind: 'confirm', rowId: itemOf(set.rows, '2.1').id, seen: true });
    expect((await issue(versionId, 3)).status).toBe(200);
  });
});

describe('a further version', () => {
  test('is a copy with the same row ids; one draft at a time', async () => {
    const first = await importLines();
    await issue(first.versionId, 1);
    const copy = await lan().post<DraftMadeReply>(`/api/index-set-versions/${first.versionId}/copy`);
    const [before, after] = [await show(first.versionId), await show(copy.body.versionId)];
    expect(after).toMatchObject({ version: 2, state: 'draft', rows: before.rows });
    expect(after.decision).toBeUndefined();
    const third = await lan().post(`/api/index-set-versions/${first.versionId}/copy`);
    expect([third.status, third.problems]).toEqual([409, ['index-set.draft-exists']]);
  });

  test('read from a revised workbook keeps the ids of rows with the same code', async () => {
    const first = await importLines();
    await issue(first.versionId, 1);
    const revised: readonly TableLine[] = [
      ...goodLines.slice(0, 4),
      ['2.1', 'Công khai', number('3'), '', 'Có công khai: 3; không công khai: 0'],
      ['2.2', 'Mục mới', number('1'), '', 'Có: 1; không: 0'],
    ];
    const second = await importLines(revised, `&indexSetId=${first.indexSetId}`);
    const [before, after] = [await show(first.versionId), await show(second.versionId)];
    expect(after).toMatchObject({ id: before.id, version: 2 });
    const ids = new Map(before.rows.map(({ code, id }) => [code, id]));
    expect(after.rows.slice(0, 5).map(({ id }) => id)).toEqual(
      after.rows.slice(0, 5).map(({ code }) => ids.get(code)),
    );
    expect(before.rows.some(({ id }) => id === after.rows[5]?.id)).toBe(false);
  });
});

describe('a set made by hand', () => {
  test('starts empty and cannot be issued while it has no rows', async () => {
    const made = await lan().post<DraftMadeReply>('/api/index-sets', {
      title: 'Bộ chỉ số cấp xã',
      year: 2026,
      groupKind: 'commune',
    });
    expect(await show(made.body.versionId)).toMatchObject({ rows: [], version: 1, year: 2026 });
    expect((await issue(made.body.versionId, 1)).problems).toEqual(['index-set.empty']);
  });

  test('of another year starts with the rows of the year before', async () => {
    const first = await importLines();
    const made = await lan().post<DraftMadeReply>('/api/index-sets', {
      title: 'Bộ chỉ số cấp huyện năm 2021',
      year: 2021,
      groupKind: 'district',
      copyOf: first.versionId,
    });
    const [before, after] = [await show(first.versionId), await show(made.body.versionId)];
    expect(after.rows).toEqual(before.rows);
    expect(after.id).not.toBe(before.id);
  });

  test('every act leaves one line in the log, with what changed', async () => {
    const { versionId } = await importLines();
    const set = await show(versionId);
    const { rowVersion } = set;
    const row = { ...itemOf(set.rows, '2.1'), maxPoints: '5' };
    await change(versionId, rowVersion, { kind: 'row', row });
    const lines = await the()
      .deps.database.selectFrom('audit_entry')
      .select(['verb', 'content'])
      .where('subject', '=', `index-set-version:${versionId}`)
      .orderBy('id')
      .execute();
    expect(lines.map(({ verb }) => verb)).toEqual(['index-set.import', 'index-set.edit']);
    expect(lines[1]?.content).toContain('"maxPoints":["4","5"]');
  });
});
