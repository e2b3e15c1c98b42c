import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type {
  DraftMadeReply,
  IndexSetListReply,
  IndexSetVersionReply,
  ReadingReply,
  WorkbookReadingReply,
} from '@parindex/contract';
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
});
const lan = () => as('Lan, cơ quan thường trực');
const minh = () => as('Minh, chuyên viên');

const preview = (bytes: Buffer, query = 'year=2020&fileName=bo.xlsx', who = lan()) =>
  who.post<WorkbookReadingReply>(`/api/index-set-readings?${query}`, bytes, asWorkbook);
const importIt = (bytes: Buffer, query = 'year=2020&fileName=bo.xlsx', who = lan()) =>
  who.post<DraftMadeReply>(`/api/index-sets/import?${query}`, bytes, asWorkbook);
const listed = async () => (await lan().get<IndexSetListReply>('/api/index-set-versions')).body.versions;
const codesAt = (reading: ReadingReply) => reading.problems.map(({ code, at }) => `${code} ${at}`);

describe('the workbook of the demonstration', () => {
  const sample = () => readFile(new URL('../../../../samples/criteria-district-2020.xlsx', import.meta.url));

  test('is read whole: 100 points over 8 fields, every item with a real rule', async () => {
    const { status, body } = await preview(await sample());
    expect(status).toBe(200);
    const fields = body.rows.filter((row) => row.parentId === undefined && row.part === 'main');
    expect(fields.map(({ maxPoints }) => maxPoints)).toEqual(['12', '8', '16', '9', '12', '8', '17', '18']);
    const items = body.rows.filter((row) => row.kind === 'item');
    expect(items.filter((item) => item.rule.kind === 'manual@1')).toEqual([]);
    expect(body.reading.problems.filter((problem) => problem.blocking !== false)).toEqual([]);
    expect(body).toMatchObject({ year: 2020, groupKind: 'district', demonstration: true });
    expect(body.scoring).toBeDefined();
  });

  test('a preview saves nothing', async () => {
    const before = await listed();
    await preview(await sample());
    expect(await listed()).toEqual(before);
  });

  test('becomes a draft that keeps the name and hash of its file, and how each row was read', async () => {
    const bytes = await sample();
    const made = await importIt(bytes, 'year=2020&fileName=B%E1%BB%99+ch%E1%BB%89+s%E1%BB%91.xlsx');
    expect(made.status).toBe(200);
    const line = (await listed()).find(({ versionId }) => versionId === made.body.versionId);
    expect(line).toMatchObject({
      year: 2020,
      groupKind: 'district',
      version: 1,
      state: 'draft',
      total: '100',
      source: { name: 'Bộ chỉ số.xlsx', sha256: createHash('sha256').update(bytes).digest('hex') },
    });
    const set = (await minh().get<IndexSetVersionReply>(`/api/index-set-versions/${made.body.versionId}`))
      .body;
    expect(set.hasReading).toBe(true);
    const reading = await lan().get<ReadingReply>(`/api/index-set-versions/${made.body.versionId}/reading`);
    expect(Object.keys(reading.body.rows).sort()).toEqual(set.rows.map(({ id }) => id).sort());
    const plan = set.rows.find(({ code }) => code === '1.1.1');
    expect(reading.body.rows[plan?.id ?? '']?.cells).toMatchObject({
      maxPoints: expect.stringMatching(/^C\d+$/),
    });
  });

  test('exported, it reads again to the same rows', async () => {
    const made = await importIt(await sample());
    const path = `/api/index-set-versions/${made.body.versionId}`;
    const set = (await lan().get<IndexSetVersionReply>(path)).body;
    const file = await minh().get(`${path}/workbook`);
    expect(file.headers['content-disposition']).toContain("filename*=UTF-8''");
    const again = (await preview(file.bytes)).body;
    const plain = (rows: typeof set.rows) => {
      const codes = new Map(rows.map(({ id, code }) => [id, code]));
      return rows.map(({ id: _id, parentId, ...row }) => ({ ...row, parent: codes.get(parentId ?? '') }));
    };
    expect(plain(again.rows)).toEqual(plain(set.rows));
  });
});

describe('what is wrong with a table is told with its cell', () => {
  const replaced = (row: number, line: TableLine) =>
    goodLines.map((each, index) => (index === row ? line : each));
  const problemsOf = async (lines: readonly TableLine[]) =>
    codesAt((await preview(await workbookOf(criteriaGrid(lines)))).body.reading);

  test('a good table has no problem but its missing decision', async () => {
    expect(await problemsOf(goodLines)).toEqual(['criteria-sheet.decision-missing Bảng 2!A1']);
  });

  test.each<[string, readonly TableLine[], string]>([
    [
      'a code twice',
      replaced(2, ['1.1', 'Kế hoạch nữa', number('4'), '', 'Có: 4; không: 0']),
      'index-set.code-duplicate Bảng 2!A6',
    ],
    [
      'a sum that differs',
      replaced(0, ['1', 'Chỉ đạo, điều hành', number('7')]),
      'index-set.sum-differs Bảng 2!C4',
    ],
    [
      'no maximum',
      replaced(4, ['2.1', 'Công khai', undefined, '', 'Có: 4; không: 0']),
      'index-set.maximum-missing Bảng 2!C8',
    ],
    [
      'a date that was 1.5',
      replaced(1, ['1.1', 'Kế hoạch', { kind: 'date', day: '2020-05-01' }, '', 'Có: 1,5; không: 0']),
      'criteria-sheet.maximum-became-date Bảng 2!C5',
    ],
    [
      'a maximum that is no number',
      replaced(4, ['2.1', 'Công khai', 'bốn', '', 'Có: 4; không: 0']),
      'criteria-sheet.maximum-not-a-number Bảng 2!C8',
    ],
    [
      'a number with two readings',
      replaced(4, ['2.1', 'Công khai', '1.000', '', 'Có: 1; không: 0']),
      'criteria-sheet.maximum-two-readings Bảng 2!C8',
    ],
    [
      'an error of Excel',
      replaced(4, ['2.1', 'Công khai', { kind: 'error', error: '#REF!' }, '', 'Có: 4; không: 0']),
      'criteria-sheet.cell-error Bảng 2!C8',
    ],
  ])('%s', async (_name, lines, expected) => {
    expect(await problemsOf(lines)).toContain(expected);
  });

  test('"1.000,5" is one thousand and a half; letters typed as NFD become NFC', async () => {
    const lines = replaced(4, [
      '2.1',
      'Công khai đầy đủ'.normalize('NFD'),
      '1.000,5',
      '',
      'Có: 1.000,5; không: 0',
    ]);
    const { rows } = (await preview(await workbookOf(criteriaGrid(lines)))).body;
    expect(rows[4]).toMatchObject({ name: 'Công khai đầy đủ'.normalize('NFC'), maxPoints: '1000.5' });
  });

  test('a wording that is not understood becomes a manual rule that keeps the words and waits for a look', async () => {
    const lines = replaced(4, ['2.1', 'Công khai', number('4'), '', 'Theo mức độ mà Hội đồng xem xét']);
    const { rows, reading } = (await preview(await workbookOf(criteriaGrid(lines)))).body;
    expect(rows[4]).toMatchObject({
      wording: 'Theo mức độ mà Hội đồng xem xét',
      rule: { kind: 'manual@1' },
      attention: true,
    });
    expect(reading.rows[rows[4]?.id ?? '']).toMatchObject({ verdict: 'unreadable' });
  });

  test('of several sheets another can be chosen', async () => {
    const bytes = await workbookOf(
      criteriaGrid(goodLines, 'Bảng 1'),
      criteriaGrid(goodLines.slice(0, 3), 'Bảng 2'),
    );
    const first = (await preview(bytes)).body;
    expect([first.reading.sheet, first.otherSheets]).toEqual(['Bảng 1', ['Bảng 2']]);
    const second = await preview(bytes, `year=2020&fileName=bo.xlsx&sheet=${encodeURIComponent('Bảng 2')}`);
    expect(second.body.reading.sheet).toBe('Bảng 2');
    expect(second.body.rows.length).toBe(3);
  });

  test('the excerpt shows the cells as their reader sees them', async () => {
    const lines = replaced(1, [
      '1.1',
      'Kế hoạch',
      { kind: 'date', day: '2020-05-01' },
      '',
      'Có: 1,5; không: 0',
    ]);
    const { excerpt } = (await preview(await workbookOf(criteriaGrid(lines)))).body.reading;
    expect(excerpt.rows.find((row) => row.number === 5)?.cells).toMatchObject({
      B: 'Kế hoạch',
      C: '01/05/2020',
    });
  });
});

describe('an import', () => {
  const mismatched = () =>
    workbookOf(criteriaGrid([['1', 'Chỉ đạo, điều hành', number('7')], ...goodLines.slice(1)]));

  test('is refused with every blocking problem', async () => {
    const { status, problems } = await importIt(await mismatched());
    expect([status, problems]).toEqual([422, ['index-set.sum-differs']]);
  });

  test('keeps the problems with the draft when the person will correct them on the screen', async () => {
    const { status, body } = await importIt(
      await mismatched(),
      'year=2020&fileName=b.xlsx&acceptProblems=yes',
    );
    expect(status).toBe(200);
    const reading = await lan().get<ReadingReply>(`/api/index-set-versions/${body.versionId}/reading`);
    expect(codesAt(reading.body)).toContain('index-set.sum-differs Bảng 2!C4');
  });

  test('leaves a row whose cell was doubtful to a person, even when its rule is clear', async () => {
    const lines = [
      ['1', 'Chỉ đạo, điều hành', number('5.5')],
      ['1.1', 'Kế hoạch', { kind: 'date', day: '2020-05-01' }, '', 'Có: 1,5; không: 0'],
      ...goodLines.slice(2),
    ] satisfies readonly TableLine[];
    const { body } = await importIt(await workbookOf(criteriaGrid(lines)));
    const { rows } = (await lan().get<IndexSetVersionReply>(`/api/index-set-versions/${body.versionId}`))
      .body;
    const waiting = rows.filter((row) => row.kind === 'item' && row.attention);
    expect(waiting.map(({ code, maxPoints }) => [code, maxPoints])).toEqual([['1.1', '1.5']]);
  });

  test('without a table is refused whatever the person accepts', async () => {
    const bytes = await workbookOf({ name: 'Trang tính', merges: [], rows: [] });
    const { problems } = await importIt(bytes, 'year=2020&fileName=b.xlsx&acceptProblems=yes');
    expect(problems).toContain('criteria-sheet.table-missing');
  });

  test('asks for the group of units when the table does not name it', async () => {
    const bytes = await workbookOf(criteriaGrid(goodLines, 'Bảng', 'BỘ TIÊU CHÍ'));
    expect((await importIt(bytes)).problems).toEqual(['index-set.group-missing']);
    expect((await importIt(bytes, 'year=2020&fileName=b.xlsx&groupKind=commune')).status).toBe(200);
  });

  test('sent twice with one key makes one draft', async () => {
    const key = { 'idempotency-key': '0190c000-0000-7000-8000-000000000001' };
    const bytes = await workbookOf(criteriaGrid(goodLines));
    const send = () =>
      lan().post<DraftMadeReply>('/api/index-sets/import?year=2031&fileName=b.xlsx', bytes, {
        ...asWorkbook,
        ...key,
      });
    const first = await send();
    expect((await send()).body).toEqual(first.body);
    expect((await listed()).filter(({ year }) => year === 2031).length).toBe(1);
  });

  test('belongs to the secretariat; for others there is no such thing', async () => {
    const bytes = await workbookOf(criteriaGrid(goodLines));
    expect((await importIt(bytes, undefined, minh())).status).toBe(404);
    expect((await preview(bytes, undefined, minh())).status).toBe(404);
    expect((await preview(bytes, undefined, as('người lạ'))).status).toBe(401);
  });
});

test('a wording written by hand is read as one of the table is', async () => {
  const { body } = await lan().post<{ rule: { kind: string }; verdict: string }>(
    '/api/index-sets/read-wording',
    {
      year: 2020,
      name: 'Tỷ lệ hồ sơ đúng hạn',
      wording: 'Từ 95% trở lên: 2; dưới 95%: 0',
      maxPoints: '2',
    },
  );
  expect(body).toMatchObject({ rule: { kind: 'bands@1' }, verdict: expect.any(String) });
});
