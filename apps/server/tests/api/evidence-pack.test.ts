import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryDetailReply, SharedDocumentsReply } from '@parindex/contract';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsxBytes } from '../../src/files/read-xlsx.ts';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);

const sample = (name: string) => readFile(join(import.meta.dirname, '../../../../samples/evidence', name));
const send = async (code: string, fileName: string, bytes: Buffer, district = 'con-dao') => {
  const username = district === 'con-dao' ? 'daumoi.condao' : 'daumoi.vungtau';
  const { status, body } = await conDao()
    .as(username)
    .post<{ evidenceId: string }>(
      `${conDao().entryUrl(code, district)}/evidence/file?fileName=${encodeURIComponent(fileName)}`,
      bytes,
      { 'content-type': 'application/octet-stream' },
    );
  expect(status).toBe(200);
  return body.evidenceId;
};
const describeIt = async (code: string, evidenceId: string, body: object) => {
  const { evidence } = (await conDao().as('daumoi.condao').get<EntryDetailReply>(conDao().entryUrl(code)))
    .body;
  const version = evidence.find(({ id }) => id === evidenceId)?.version;
  const done = await conDao()
    .as('daumoi.condao')
    .patch(`${conDao().entryUrl(code)}/evidence/${evidenceId}`, { version, ...body });
  expect(done.status).toBe(200);
};
const pack = (username = 'daumoi.condao') => conDao().as(username).get(`${conDao().sheetUrl()}/evidence.zip`);
/** Sheets leave their units as they stand: what this file asks is what the province sees then. */
const handOver = () => the().deps.database.updateTable('assessment').set({ state: 'submitted' }).execute();

let plan = '';
let personal = '';
beforeAll(async () => {
  plan = await send('1.1.1', 'Kế hoạch: năm 2020?.pdf', await sample('214-KH-UBND-2019.pdf'));
  await describeIt('1.1.1', plan, { number: '214/KH-UBND', signedOn: '2019-12-27', pages: '2–9' });
  await send('1.1.1', 'Kế hoạch: năm 2020?.pdf', await sample('92-KH-UBND-2020.pdf'));
  personal = await send('1.5', 'don-khieu-nai.pdf', await sample('41-BC-VP-2020.pdf'));
  await describeIt('1.5', personal, { restricted: true, subject: 'Đơn của công dân' });
  const cite = (code: string, body: object) =>
    conDao()
      .as('daumoi.condao')
      .post(`${conDao().entryUrl(code)}/evidence`, body);
  await cite('1.1.2', { kind: 'known', evidenceId: plan });
  await cite('1.4', { kind: 'link', address: 'https://condao.minhhoa.example/cchc' });
  await cite('5.2', { kind: 'paper', secret: true, number: '07/KL-TTr', signedOn: '2020-06-25' });
});

describe('the pack of a sheet', () => {
  it('holds every file under the code of its item, byte for byte, and no two under one name', async () => {
    const came = await pack();
    expect(came.headers['content-type']).toBe('application/zip');
    const files = unzipSync(came.bytes);
    expect(Object.keys(files)).toEqual([
      '00 Mục lục.xlsx',
      '00 Mục lục.docx',
      '1.1.1/Kế hoạch- năm 2020-.pdf',
      '1.1.1/Kế hoạch- năm 2020- (2).pdf',
      '1.1.2/Kế hoạch- năm 2020-.pdf',
    ]);
    const bytes = await sample('214-KH-UBND-2019.pdf');
    expect(Buffer.from(files['1.1.1/Kế hoạch- năm 2020-.pdf'] ?? []).equals(bytes)).toBe(true);
  });

  it('has an index of everything: where a file lies, and why a document has none', async () => {
    const files = unzipSync((await pack()).bytes);
    const book = await readXlsxBytes(files['00 Mục lục.xlsx'] ?? new Uint8Array());
    if (!book.ok) throw new Error('the index does not read');
    const rows = book.value.grids[0]?.rows.map(({ cells }) =>
      cells.map(({ value }) => (value?.kind === 'text' ? value.text : '')),
    );
    const rowOf = (code: string) => rows?.filter(([first]) => first === code) ?? [];
    expect(rowOf('1.1.1')).toHaveLength(2);
    expect(rowOf('1.1.1')[0]).toEqual(
      expect.arrayContaining(['214/KH-UBND', '27/12/2019', 'trang 2–9', '1.1.1/Kế hoạch- năm 2020-.pdf']),
    );
    expect(rowOf('1.4')[0]).toContain('https://condao.minhhoa.example/cchc');
    expect(rowOf('1.5')[0]).toContain('Tệp hạn chế: không kèm trong gói');
    expect(rowOf('5.2')[0]).toContain('Văn bản có dấu Mật: xem bản giấy');
    const word = unzipSync(files['00 Mục lục.docx'] ?? new Uint8Array())['word/document.xml'];
    expect(new TextDecoder().decode(word)).toContain('MỤC LỤC TÀI LIỆU KIỂM CHỨNG');
  });

  it('is the unit’s own until the sheet is handed over', async () => {
    for (const outsider of ['daumoi.vungtau', 'sonoivu', 'thamdinh.noivu', 'thanhtra'])
      expect((await pack(outsider)).problems).toEqual(['subject.unknown']);
  });
});

describe('when sheets are handed over', () => {
  beforeAll(async () => {
    await send('1.1.1', 'cua-vung-tau.pdf', await sample('92-KH-UBND-2020.pdf'), 'vung-tau');
    await handOver();
  });
  const content = (evidenceId: string, username: string) =>
    conDao().as(username).get(`/api/evidence/${evidenceId}/content`);

  it('a restricted file is opened by its unit and by who appraises its item, by nobody else', async () => {
    for (const reader of ['daumoi.condao', 'chutich.condao', 'thamdinh.noivu'])
      expect((await content(personal, reader)).status).toBe(200);
    for (const outsider of ['sonoivu', 'thanhtra', 'chutichhoidong', 'thamdinh.tuphap', 'daumoi.vungtau'])
      expect((await content(personal, outsider)).problems).toEqual(['subject.unknown']);
    expect((await content(plan, 'sonoivu')).status).toBe(200);
  });

  it('the province takes the pack, without the restricted file', async () => {
    for (const reader of ['sonoivu', 'thamdinh.tuphap', 'thanhtra']) {
      const names = Object.keys(unzipSync((await pack(reader)).bytes));
      expect(names).toContain('1.1.1/Kế hoạch- năm 2020-.pdf');
      expect(names.join()).not.toContain('don-khieu-nai');
    }
    expect((await pack('daumoi.vungtau')).problems).toEqual(['subject.unknown']);
  });

  it('the province sees which file two units handed in; the units never do', async () => {
    const url = `/api/rounds/${conDao().round.roundId}/shared-documents`;
    const { documents } = (await conDao().as('sonoivu').get<SharedDocumentsReply>(url)).body;
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ units: 2 });
    expect(new Set(documents[0]?.places.map(({ unitName, code }) => `${unitName} ${code}`))).toEqual(
      new Set(['Huyện Côn Đảo 1.1.1', 'Thành phố Vũng Tàu 1.1.1']),
    );
    for (const insider of ['daumoi.condao', 'chutich.condao'])
      expect((await conDao().as(insider).get(url)).problems).toEqual(['subject.unknown']);
  });
});
