import type { IndexSetSavedReply, IndexSetVersionReply, WorkbookReadingReply } from '@parindex/contract';
import type { Item } from '@parindex/domain';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/files/xlsx.ts';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';
import { asWorkbook } from './index-set-workbooks.ts';

const the = useInstallation();
const conDao = useConDao(the);
const secretariat = () => conDao().as('sonoivu');
const issued = () => conDao().round.issued.versionId;
const part = (versionId: string, name: string) =>
  secretariat().get(`/api/index-set-versions/${versionId}/package/${name}`);
const wordsOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe('gói công bố của một bộ chỉ số', () => {
  it('danh mục tài liệu kiểm chứng: Word và Excel nói cùng một điều, mỗi dòng của bộ một dòng', async () => {
    const { set } = conDao().round.issued;
    const item = set.rows.find((row): row is Item => row.kind === 'item' && row.evidence !== '');
    const [document, sheet] = [await part(issued(), 'evidence.docx'), await part(issued(), 'evidence.xlsx')];
    expect(wordsOf(document.bytes)).toContain(item?.evidence.split('\n')[0]);
    const workbook = await readWorkbook(sheet.bytes);
    const rows = workbook.ok ? (workbook.value.grids[0]?.rows ?? []) : [];
    const codes = rows.flatMap(({ cells }) => {
      const [first] = cells;
      return first?.value?.kind === 'text' ? [first.value.text] : [];
    });
    expect(codes).toEqual(expect.arrayContaining(set.rows.map(({ code }) => code)));
  });

  it('bộ đầu tiên chưa có gì để so: nói rõ, và gói vẫn đủ phần còn lại', async () => {
    expect((await part(issued(), 'comparison.docx')).problems).toEqual(['index-set.nothing-earlier']);
    const files = Object.keys(unzipSync((await part(issued(), 'package.zip')).bytes));
    expect(files).toHaveLength(3);
  });

  it('so sánh với bản trước: từng chỗ khác, hai lời văn cạnh nhau; cả gói có đủ năm tệp', async () => {
    const { body: copy } = await secretariat().post<{ versionId: string }>(
      `/api/index-set-versions/${issued()}/copy`,
    );
    const url = `/api/index-set-versions/${copy.versionId}`;
    const { body: set } = await secretariat().get<IndexSetVersionReply>(url);
    const row = set.rows.find(({ code }) => code === '1.7') as Item;
    const saved = await secretariat().post<IndexSetSavedReply>(`${url}/changes`, {
      rowVersion: set.rowVersion,
      change: { kind: 'row', row: { ...row, wording: 'Lời văn của bản hai', maxPoints: '1.5' } },
    });
    expect(saved.problems).toEqual([]);
    const words = wordsOf((await part(copy.versionId, 'comparison.docx')).bytes);
    for (const text of ['SO SÁNH', 'Lời văn của bản hai', row.wording.split('\n')[0] ?? ''])
      expect(words).toContain(text);
    const files = Object.keys(unzipSync((await part(copy.versionId, 'package.zip')).bytes));
    expect(files).toHaveLength(5);
  });

  it('bảng trong gói đọc lại được thành đúng bộ đó', async () => {
    const files = unzipSync((await part(issued(), 'package.zip')).bytes);
    const [, workbook] = Object.entries(files).find(([name]) => name.startsWith('Bo tieu chi')) ?? [];
    const read = await secretariat().post<WorkbookReadingReply>(
      '/api/index-set-readings?year=2020&fileName=goi.xlsx',
      Buffer.from(workbook ?? []),
      asWorkbook,
    );
    const plain = (rows: readonly { id: string; parentId?: string }[]) =>
      rows.map(({ id: _id, parentId: _parent, ...row }) => row);
    expect(plain(read.body.rows)).toEqual(plain(conDao().round.issued.set.rows));
  });
});
