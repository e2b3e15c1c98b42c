import type { HeadingReply, ShelfReply, TemplatesReply } from '@parindex/contract';
import { documentForms, documentKinds } from '@parindex/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { mainPart, openDocx, textOfPart } from '../../src/files/docx-archive.ts';
import { paragraphsOf, wordsOf } from '../../src/files/docx-paragraphs.ts';
import { findOffice } from '../../src/files/pdf-office.ts';
import {
  conDao,
  departments,
  districts,
  longDien,
  type PersonName,
  round,
  snv,
  useAppraisedRound,
} from '../harness/appraised-round.ts';
import { appraiseAll, loadFigures, wholeRound } from '../harness/finished-appraisal.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const { as } = useAppraisedRound(the, wholeRound);
const lan = () => as('Lan, cơ quan thường trực');
const vy = () => as('Vy, đầu mối của Côn Đảo');
const shelf = `/api/rounds/${round}/documents`;
const word = { 'content-type': 'application/octet-stream' };

beforeAll(async () => {
  await loadFigures(the().deps.database);
  await appraiseAll(as);
});

const linesOf = (bytes: Buffer): readonly string[] => {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error('not a Word file');
  return paragraphsOf(textOfPart(opened.value, mainPart)).map(wordsOf);
};

const make = (speaker: ReturnType<typeof lan>, path: string) => speaker.get(`${shelf}/${path}`);

const targetOf = {
  round: '',
  group: `?groupId=${districts}`,
  unit: `?unitId=${conDao}`,
  office: '',
} as const;
const ofRound = documentKinds.filter((kind) => documentForms[kind].issuer !== 'unit');

describe('tủ văn bản của đợt', () => {
  test.each(ofRound)('%s ra Word, không còn trường nào chưa điền', async (kind) => {
    const made = await make(lan(), `${kind}/docx${targetOf[documentForms[kind].about]}`);
    expect(made.status).toBe(200);
    const lines = linesOf(made.bytes);
    expect(lines.join('\n')).not.toMatch(/[{}]/);
    expect(lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines.join(' ')).toContain('2020');
  });

  test('quyết định công bố ký “CHỦ TỊCH”, số và ngày để trống, phụ lục có đủ đơn vị theo hạng', async () => {
    const lines = linesOf((await make(lan(), `publication-decision/docx?groupId=${districts}`)).bytes);
    expect(lines).toContain('CHỦ TỊCH');
    expect(lines).not.toContain('TM. ỦY BAN NHÂN DÂN');
    expect(lines.find((line) => line.startsWith('Số:'))?.replaceAll('\u00A0', '')).toBe('Số:/QĐ-UBND');
    const units = ['Thành phố Vũng Tàu', 'Huyện Côn Đảo', 'Huyện Long Điền'];
    expect(units.every((unit) => lines.includes(unit))).toBe(true);
  });

  test('thông báo sơ bộ chỉ nói về một đơn vị: điểm tự chấm, điểm thẩm định, mục khác điểm và lý do', async () => {
    const lines = linesOf((await make(lan(), `preliminary-notice/docx?unitId=${conDao}`)).bytes);
    expect(lines).toContain('1.1');
    expect(lines).toContain('Đơn vị kiến nghị.');
    expect(lines.join(' ')).not.toContain('Long Điền');
  });

  test('danh mục tài liệu có cả bảng Excel; kế hoạch thì không có', async () => {
    const sheet = await make(lan(), `evidence-list/xlsx?groupId=${districts}`);
    expect(sheet.status).toBe(200);
    expect(sheet.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await make(lan(), 'round-plan/xlsx')).status).toBe(404);
  });

  test('PDF khi máy chủ có LibreOffice; không có thì nói rõ', async () => {
    const made = await make(lan(), 'guidance-letter/pdf');
    if (findOffice() === undefined) expect(made.problems).toEqual(['document.pdf-unavailable']);
    else expect(made.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('mỗi lần tạo vào nhật ký; tủ cho biết ai, lúc nào, theo số liệu nào', async () => {
    await make(lan(), `publication-proposal/docx?groupId=${districts}`);
    await make(lan(), `publication-proposal/docx?groupId=${departments}`);
    const { documents } = (await lan().get<ShelfReply>(shelf)).body;
    const made = documents.find(({ kind }) => kind === 'publication-proposal')?.made ?? [];
    expect(made.map(({ targetId }) => targetId)).toEqual([departments, districts, districts]);
    expect(made[0]).toMatchObject({ by: 'Lan, cơ quan thường trực', format: 'docx' });
    expect(made[0]?.figures).toMatch(/^[0-9a-f]{12}$/);
    expect(made[0]?.figures).not.toBe(made[1]?.figures);
  });
});

describe('ai được tạo gì', () => {
  const others: readonly PersonName[] = [
    'Khoa, người thẩm định của Sở Nội vụ',
    'Vy, đầu mối của Côn Đảo',
    'Hòa, thành viên Hội đồng',
    'Ngân, thư ký Hội đồng',
    'Tú, thanh tra',
  ];

  test.each(others)(
    '%s không tạo văn bản của đợt, cũng không thấy khác gì văn bản không có',
    async (name) => {
      for (const kind of ofRound) {
        const path = `${kind}/docx${targetOf[documentForms[kind].about]}`;
        const refused = await make(as(name), path);
        const absent = await make(as(name), path.replaceAll(conDao, longDien).replace('docx', 'docx'));
        expect([refused.status, absent.status]).toEqual([404, 404]);
      }
    },
  );

  test('đầu mối tạo quyết định Tổ tự đánh giá của mình, không của huyện khác; cơ quan thường trực cũng không', async () => {
    const made = await make(vy(), `team-decision/docx?unitId=${conDao}`);
    expect(made.status).toBe(200);
    expect(linesOf(made.bytes)).toContain('HUYỆN CÔN ĐẢO');
    expect((await make(vy(), `team-decision/docx?unitId=${longDien}`)).status).toBe(404);
    expect((await make(lan(), `team-decision/docx?unitId=${conDao}`)).status).toBe(404);
  });

  test('đầu mối thấy tủ của đơn vị mình, không thấy tủ của đợt', async () => {
    const own = await vy().get<ShelfReply>(`${shelf}?unitId=${conDao}`);
    expect(own.body.documents.map(({ kind }) => kind)).toEqual(['team-decision', 'office-explanations']);
    expect((await vy().get(shelf)).status).toBe(404);
    expect((await vy().get(`${shelf}?unitId=${longDien}`)).status).toBe(404);
  });
});

describe('mẫu do tỉnh sửa', () => {
  const templates = '/api/document-templates';
  const send = (bytes: Buffer, kind = 'guidance-letter') =>
    lan().post(`${templates}/${kind}?fileName=Mau.docx`, bytes, word);
  const original = async (kind = 'guidance-letter') => (await lan().get(`${templates}/${kind}/file`)).bytes;

  test('mẫu gốc tải về, tải lên lại được ngay; danh sách trường nói trường nào là bảng', async () => {
    const { fields, templates: all } = (await lan().get<TemplatesReply>(templates)).body;
    expect(fields.find(({ name }) => name === 'Bảng lịch')?.table).toBe(true);
    expect(all.map(({ kind }) => kind)).toEqual(documentKinds);
    expect((await send(await original())).status).toBe(200);
  });

  test('mẫu của loại khác bị từ chối với tên trường thiếu, và mẫu đang dùng còn nguyên', async () => {
    const before = linesOf(await original('publication-decision'));
    const refused = await lan().post(
      `${templates}/publication-decision?fileName=Sai.docx`,
      await original('guidance-letter'),
      word,
    );
    expect(refused.problems).toEqual(['document.field-missing', 'document.field-missing']);
    expect(linesOf(await original('publication-decision'))).toEqual(before);
  });

  test('văn bản tạo ra theo mẫu của tỉnh; dùng lại mẫu gốc thì thôi', async () => {
    await send(await original());
    const of = async () =>
      (await lan().get<ShelfReply>(shelf)).body.documents.find(({ kind }) => kind === 'guidance-letter')
        ?.ownTemplate;
    expect(await of()).toBe(true);
    const made = await make(lan(), 'guidance-letter/docx');
    expect(linesOf(made.bytes).join('\n')).not.toMatch(/[{}]/);
    expect((await lan().delete(`${templates}/guidance-letter`)).status).toBe(200);
    expect(await of()).toBe(false);
  });

  test('tệp không phải Word bị từ chối; chỉ cơ quan thường trực thay mẫu', async () => {
    expect((await send(Buffer.from('không phải Word'))).problems).toEqual(['document.template-not-word']);
    const bytes = await original();
    expect((await vy().post(`${templates}/guidance-letter?fileName=a.docx`, bytes, word)).status).toBe(404);
    expect((await vy().get(templates)).status).toBe(404);
  });
});

describe('thể thức của đơn vị', () => {
  const path = (unitId: string) => `/api/units/${unitId}/document-heading`;

  test('chưa ai viết thì đề nghị theo tên: huyện ký thay mặt UBND, sở đứng dưới UBND tỉnh', async () => {
    const own = (await vy().get<HeadingReply>(path(conDao))).body;
    expect(own.version).toBe(0);
    expect(own.heading).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN CÔN ĐẢO'],
      abbreviation: 'UBND',
      signingTitles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      decidingTitles: ['CHỦ TỊCH'],
    });
    const office = (await lan().get<HeadingReply>(path(snv))).body;
    expect(office.heading.abbreviation).toBe('SNV');
    expect(office.heading.superior).toContain('UBND');
  });

  test('đơn vị sửa thể thức của mình; văn bản sau đó theo thể thức mới; bản cũ hơn bị từ chối', async () => {
    const { heading } = (await vy().get<HeadingReply>(path(conDao))).body;
    const changed = {
      ...heading,
      signer: '  Người ký minh họa ',
      decidingTitles: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    };
    expect((await vy().put(path(conDao), { version: 0, heading: changed })).status).toBe(200);
    const lines = linesOf((await make(vy(), `team-decision/docx?unitId=${conDao}`)).bytes);
    expect(lines).toEqual(expect.arrayContaining(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Người ký minh họa']));
    expect((await vy().put(path(conDao), { version: 0, heading })).problems).toEqual(['version.clash']);
  });

  test('ô trống được kể tên, không gì bị ghi; đơn vị khác không thấy', async () => {
    const { heading, version } = (await vy().get<HeadingReply>(path(conDao))).body;
    const empty = { ...heading, place: ' ', receivers: [] };
    expect((await vy().put(path(conDao), { version, heading: empty })).problems).toEqual([
      'document.heading-empty',
      'document.heading-empty',
    ]);
    expect((await vy().get(path(longDien))).status).toBe(404);
  });
});
