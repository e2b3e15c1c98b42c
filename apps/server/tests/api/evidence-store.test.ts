import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryDetailReply, EvidenceSearchReply, EvidenceStoreReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';
import { wordFile } from '../harness/word-file.ts';

const the = useInstallation();
const conDao = useConDao(the);

const sample = (name: string) => readFile(join(import.meta.dirname, '../../../../samples/evidence', name));
const send = (code: string, fileName: string, bytes: Buffer, username = 'daumoi.condao') =>
  conDao()
    .as(username)
    .post<{ evidenceId: string }>(
      `${conDao().entryUrl(code)}/evidence/file?fileName=${encodeURIComponent(fileName)}`,
      bytes,
      { 'content-type': 'application/octet-stream' },
    );
const unitUrl = () => `/api/units/${conDao().sheetUrl().split('/').at(-1)}/evidence`;
const store = async (username = 'daumoi.condao') =>
  conDao().as(username).get<EvidenceStoreReply>(`${unitUrl()}?roundId=${conDao().round.roundId}`);
const search = async (query: string, username = 'daumoi.condao') =>
  conDao()
    .as(username)
    .get<EvidenceSearchReply>(`${unitUrl()}/search?query=${encodeURIComponent(query)}`);
const detail = async (code: string) =>
  (await conDao().as('daumoi.condao').get<EntryDetailReply>(conDao().entryUrl(code))).body;

describe('what a file says of itself', () => {
  it('fills in number, date, issuer, subject and pages, and a person corrects them', async () => {
    await send('1.1.1', 'ke-hoach.pdf', await sample('214-KH-UBND-2019.pdf'));
    const [plan] = (await detail('1.1.1')).evidence;
    expect(plan).toMatchObject({
      number: '214/KH-UBND',
      signedOn: '2019-12-27',
      subject: 'Kế hoạch cải cách hành chính năm 2020 của huyện Côn Đảo',
      pageCount: 10,
    });
    const described = await conDao()
      .as('daumoi.condao')
      .patch(`${conDao().entryUrl('1.1.1')}/evidence/${plan?.id}`, { version: 1, number: '215/KH-UBND' });
    expect(described.status).toBe(200);
    expect((await detail('1.1.1')).evidence[0]?.number).toBe('215/KH-UBND');
  });

  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])(
    'refuses it when it is stamped %s, and keeps nothing',
    async (stamp) => {
      const bytes = await wordFile(
        'UBND HUYỆN CÔN ĐẢO',
        'Số: 07/KL-TTr',
        stamp,
        'KẾT LUẬN',
        'Về việc thanh tra',
      );
      const refused = await send('5.2', 'ket-luan.docx', bytes);
      expect(refused.problems).toEqual(['evidence.stamped-secret']);
      expect((await detail('5.2')).evidence).toEqual([]);
      expect((await search('thanh tra')).body.found).toEqual([]);
    },
  );

  it('takes a file that only speaks of secrets', async () => {
    const bytes = await wordFile(
      'UBND HUYỆN CÔN ĐẢO',
      'KẾ HOẠCH',
      'Về bảo vệ bí mật nhà nước',
      'Độ mật: không',
    );
    expect((await send('5.2', 'ke-hoach-bvbmnn.docx', bytes)).status).toBe(200);
  });

  it('takes a broken file, and says that nothing can be read in it', async () => {
    await send('5.3', 'hong.pdf', Buffer.from('%PDF-1.7\nhỏng\n%%EOF'));
    const broken = (await store()).body.evidence.find(({ fileName }) => fileName === 'hong.pdf');
    expect(broken).toMatchObject({ stored: true, text: 'unreadable' });
  });
});

describe('the store of a unit', () => {
  it('says where each document is used, with the pages, and which have the same content', async () => {
    const bytes = await sample('92-KH-UBND-2020.pdf');
    const first = await send('1.3.1', 'ra-soat.pdf', bytes);
    await conDao()
      .as('daumoi.condao')
      .post(`${conDao().entryUrl('1.3.2')}/evidence`, {
        kind: 'known',
        evidenceId: first.body.evidenceId,
        pages: '2',
      });
    const second = await send('1.4', 'ra-soat-ban-2.pdf', bytes);
    const { evidence, year, unitName } = (await store()).body;
    expect({ year, unitName }).toEqual({ year: 2020, unitName: 'Huyện Côn Đảo' });
    const one = evidence.find(({ id }) => id === first.body.evidenceId);
    expect(one?.usedAt.map(({ code, pages }) => [code, pages])).toEqual([
      ['1.3.1', undefined],
      ['1.3.2', '2'],
    ]);
    expect(one?.sameContent).toEqual([second.body.evidenceId]);
    expect(one).toMatchObject({ stored: true, text: 'read', pageCount: 3 });
  });

  it('keeps a document that no item cites any more', async () => {
    const sent = await send('1.5', 'bo-ra.pdf', await sample('41-BC-VP-2020.pdf'));
    await conDao()
      .as('daumoi.condao')
      .delete(`${conDao().entryUrl('1.5')}/evidence/${sent.body.evidenceId}`);
    const kept = (await store()).body.evidence.find(({ id }) => id === sent.body.evidenceId);
    expect(kept?.usedAt).toEqual([]);
  });

  it('shows that a document is dated outside the period of the items that cite it', async () => {
    await send('1.7', 'nam-truoc.pdf', await sample('311-QD-UBND-2019.pdf'));
    await send('1.7', 'trong-nam.pdf', await sample('77-QD-UBND-2020.pdf'));
    const byName = new Map((await store()).body.evidence.map((one) => [one.fileName, one.outsideYear]));
    expect(byName.get('nam-truoc.pdf')).toBe(true);
    expect(byName.get('trong-nam.pdf')).toBe(false);
  });

  it('is searched inside the files, page by page, without diacritics', async () => {
    const sent = await send('2.1', 'theo-doi.pdf', await sample('240-BC-UBND-2020.pdf'));
    const { found } = (await search('NOI DUNG NAY do nguoi lam')).body;
    const hit = found.find(({ evidenceId }) => evidenceId === sent.body.evidenceId);
    expect(hit).toMatchObject({ page: 1 });
    expect(hit?.hit).toBe('Nội dung này do người làm');
    const last = (await search('tap huan nghiep vu mot cua')).body.found;
    expect(last.find(({ evidenceId }) => evidenceId === sent.body.evidenceId)?.page).toBeGreaterThan(8);
    expect((await search('không có chữ này')).body.found).toEqual([]);
    expect((await search('  ')).body.found).toEqual([]);
  });

  it('finds what stands in Word files and workbooks', async () => {
    await send('2.2.1', 'de-an.docx', await sample('de-an-vtvl-2020.docx'));
    await send('2.2.1', 'thong-ke.xlsx', await sample('thong-ke-dvc-2020.xlsx'));
    expect((await search('de an vi tri viec lam')).body.found).toHaveLength(1);
    expect((await search('so lieu cong dich vu cong')).body.found).toHaveLength(1);
  });

  it('says at once when the bytes of a document are gone from the disk', async () => {
    await send('2.3', 'mat-tep.pdf', await sample('44-BC-VP-2020.pdf'));
    const gone = (await store()).body.evidence.find(({ fileName }) => fileName === 'mat-tep.pdf');
    const sha256 = gone?.sha256 ?? '';
    await rm(join(the().deps.config.dataFolder, 'vault', sha256.slice(0, 2), sha256));
    const shown = (await store()).body.evidence.find(({ id }) => id === gone?.id);
    expect(shown?.stored).toBe(false);
  });

  it('belongs to the unit alone: neither another unit nor the province looks into it', async () => {
    for (const insider of ['tuphap.condao', 'chutich.condao']) {
      expect((await store(insider)).status).toBe(200);
      expect((await search('ke hoach', insider)).status).toBe(200);
    }
    for (const outsider of ['daumoi.vungtau', 'sonoivu', 'thamdinh.noivu']) {
      expect((await store(outsider)).problems).toEqual(['subject.unknown']);
      expect((await search('ke hoach', outsider)).problems).toEqual(['subject.unknown']);
    }
  });
});
