import { createHash } from 'node:crypto';
import type { EntryDetailReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const limit = 64 * 1024;
const the = useInstallation({ uploadLimitBytes: limit });
const conDao = useConDao(the);

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`);
const send = (code: string, fileName: string, bytes: Buffer, username = 'daumoi.condao', more = {}) =>
  conDao()
    .as(username)
    .post<{ evidenceId: string }>(
      `${conDao().entryUrl(code)}/evidence/file?fileName=${encodeURIComponent(fileName)}`,
      bytes,
      { 'content-type': 'application/octet-stream', ...more },
    );
const detail = async (code: string) =>
  (await conDao().as('daumoi.condao').get<EntryDetailReply>(conDao().entryUrl(code))).body;

describe('a file dropped on an item', () => {
  it('is stored byte for byte under its SHA-256, and cited', async () => {
    const bytes = pdf('kế hoạch');
    const sent = await send('1.1.1', '214-KH-UBND.pdf', bytes);
    expect(sent.status).toBe(200);
    const [evidence] = (await detail('1.1.1')).evidence;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(evidence).toMatchObject({
      sha256,
      size: bytes.length,
      mediaType: 'application/pdf',
      fileName: '214-KH-UBND.pdf',
    });
    const content = await conDao().as('daumoi.condao').get(`/api/evidence/${sent.body.evidenceId}/content`);
    expect(content.bytes.equals(bytes)).toBe(true);
    expect(content.headers).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(String(content.headers['content-disposition'])).toMatch(/^attachment/);
  });

  it.each([
    ['an empty file', 'Quyết định.pdf', Buffer.alloc(0), 'evidence.empty'],
    ['a kind that is not evidence', 'chay.exe', Buffer.from('MZ'), 'evidence.kind-not-allowed'],
    ['a name without an extension', 'quyetdinh', pdf('x'), 'evidence.kind-not-allowed'],
    [
      'a picture that is named PDF',
      'anh.pdf',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      'evidence.kind-differs',
    ],
    ['a name of nothing', '///', pdf('x'), 'evidence.name-invalid'],
    ['a file above the limit', 'lon.pdf', Buffer.alloc(limit + 1, '%PDF-'), 'evidence.too-large'],
  ])('is refused when it is %s, and nothing is kept', async (_what, name, bytes, code) => {
    const refused = await send('1.1.2', name, bytes);
    expect(refused.problems).toEqual([code]);
    expect((await detail('1.1.2')).evidence).toEqual([]);
  });

  it('keeps the last part of a path, NFC, without control characters, and at most 200 characters with the extension', async () => {
    const nfd = 'C:\\tai lieu\\Quyết định.pdf'.normalize('NFD');
    await send('1.2', `${nfd}`, pdf('1'));
    await send('1.2', `${'a'.repeat(300)}.pdf`, pdf('2'));
    const names = (await detail('1.2')).evidence.map(({ fileName }) => fileName);
    expect(names[0]).toBe('Quyết định.pdf'.normalize('NFC'));
    expect(names[1]).toHaveLength(200);
    expect(names[1]).toMatch(/\.pdf$/);
  });

  it('is one file on the disk when it comes twice, and says where else it is used', async () => {
    const first = await send('1.3.1', 'a.pdf', pdf('cùng nội dung'));
    const known = await conDao()
      .as('daumoi.condao')
      .post(`${conDao().entryUrl('1.3.2')}/evidence`, {
        kind: 'known',
        evidenceId: first.body.evidenceId,
        pages: '4',
      });
    expect(known.status).toBe(200);
    expect((await detail('1.3.2')).evidence[0]).toMatchObject({ pages: '4', alsoAt: ['1.3.1'] });
  });

  it('belongs to the unit: nobody else sees a draft’s document, or cites it', async () => {
    const sent = await send('1.4', 'b.pdf', pdf('riêng'));
    const url = `/api/evidence/${sent.body.evidenceId}/content`;
    for (const outsider of ['daumoi.vungtau', 'sonoivu', 'thamdinh.noivu'])
      expect((await conDao().as(outsider).get(url)).status).toBe(404);
    const stolen = await conDao()
      .as('daumoi.vungtau')
      .post(`${conDao().entryUrl('1.4', 'vung-tau')}/evidence`, {
        kind: 'known',
        evidenceId: sent.body.evidenceId,
      });
    expect(stolen.problems).toEqual(['reference.unknown']);
  });
});

describe('a document that is no file', () => {
  const cite = (code: string, body: object) =>
    conDao()
      .as('daumoi.condao')
      .post(`${conDao().entryUrl(code)}/evidence`, body);

  it('is a link only with a web address', async () => {
    expect((await cite('1.5', { kind: 'link', address: 'javascript:alert(1)' })).problems).toEqual([
      'evidence.address-invalid',
    ]);
    expect((await cite('1.5', { kind: 'link', address: 'https://condao.minhhoa.example/a' })).status).toBe(
      200,
    );
  });

  it('is a secret paper only by number and date, never as a file', async () => {
    expect((await cite('5.2', { kind: 'paper', secret: true })).problems).toEqual([
      'evidence.number-required',
    ]);
    const paper = { kind: 'paper', secret: true, number: '07/KL-TTr', signedOn: '2020-06-25' };
    expect((await cite('5.2', paper)).status).toBe(200);
    await send('5.3', 'c.pdf', pdf('mật'));
    const [file] = (await detail('5.3')).evidence;
    const marked = await conDao()
      .as('daumoi.condao')
      .patch(`${conDao().entryUrl('5.3')}/evidence/${file?.id}`, { version: 1, secret: true });
    expect(marked.problems).toEqual(['evidence.secret']);
  });

  it('shows that it is dated outside the year', async () => {
    await cite('1.7', { kind: 'paper', number: '311/QĐ-UBND', signedOn: '2019-10-18' });
    expect((await detail('1.7')).evidence[0]?.outsideYear).toBe(true);
  });
});

describe('long documents', () => {
  it('need the pages that prove the item before it is handed in', async () => {
    const { as, entryUrl, sheetUrl, idOf } = conDao();
    await as('tuphap.condao').put(entryUrl('2.2.1'), {
      version: 0,
      facts: { numerator: '9', denominator: '10' },
      estimated: false,
      evidenceComplete: true,
    });
    await send('2.2.1', 'quet-62-trang.pdf', pdf('quét'), 'tuphap.condao');
    const [scan] = (await detail('2.2.1')).evidence;
    const describeIt = (body: object) =>
      as('tuphap.condao').patch(`${entryUrl('2.2.1')}/evidence/${scan?.id}`, body);
    await describeIt({ version: 1, pageCount: 62, number: '19/BC-TP' });
    const handIn = () =>
      as('tuphap.condao').post(`${sheetUrl()}/entries/hand-in`, { itemIds: [idOf('2.2.1')] });
    expect((await handIn()).problems).toEqual(['evidence.pages-required']);
    await describeIt({ version: 2, pageCount: 62, number: '19/BC-TP', pages: '17–19' });
    expect((await handIn()).status).toBe(200);
  });
});
