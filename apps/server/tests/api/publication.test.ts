import type {
  PublicRankingReply,
  PublicResultsReply,
  PublicUnitReply,
  RankedUnitReply,
  RankingReply,
} from '@parindex/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  conDao,
  departments,
  districts,
  items,
  longDien,
  round,
  useAppraisedRound,
} from '../harness/appraised-round.ts';
import { appraiseAll, loadFigures, wholeRound } from '../harness/finished-appraisal.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const { as, anybody } = useAppraisedRound(the, wholeRound);
const lan = () => as('Lan, cơ quan thường trực');
const rankings = `/api/rounds/${round}/rankings`;
const ranking = async (speaker = lan()) =>
  (await speaker.get<RankingReply>(`${rankings}?groupId=${districts}`)).body;
const decision = {
  decisionNumber: '512/QĐ-UBND',
  decidedOn: '2021-03-31',
  signer: 'Người ký minh họa',
  signerTitle: 'CHỦ TỊCH',
};
const publish = async (change: object = {}, groupId = districts) => {
  const { seen } = (await lan().get<RankingReply>(`${rankings}?groupId=${groupId}`)).body;
  return lan().post(`${rankings}/${groupId}/publish`, { ...decision, seen, ...change });
};

beforeAll(async () => {
  await loadFigures(the().deps.database);
  await appraiseAll(as);
  await lan().post(`/api/rounds/${round}/close-appraisal`);
});

describe('xếp hạng dự thảo', () => {
  test('chỉ cơ quan thường trực, Hội đồng và thanh tra xem; danh sách, từng đơn vị và tệp đều vậy', async () => {
    const urls = [
      rankings,
      `${rankings}/${districts}/units/${conDao}`,
      `${rankings}/${districts}/snapshot.json`,
    ];
    for (const url of urls) {
      expect((await as('Vy, đầu mối của Côn Đảo').get(url)).status).toBe(404);
      expect((await as('Khoa, người thẩm định của Sở Nội vụ').get(url)).status).toBe(404);
      expect((await anybody().get(url)).status).toBe(401);
    }
    for (const name of ['Hòa, thành viên Hội đồng', 'Tú, thanh tra', 'Ngân, thư ký Hội đồng'])
      expect((await as(name).get(rankings)).status).toBe(200);
  });

  test('mỗi lần xem đều vào nhật ký, kể cả xem lý do của một đơn vị', async () => {
    const before = (await ranking()).looks;
    await as('Tú, thanh tra').get(`${rankings}/${districts}/units/${conDao}`);
    const after = (await ranking()).looks;
    expect(after.times).toBe(before.times + 2);
  });

  test('điểm, tối đa áp dụng, chỉ số, hạng và xếp loại theo đúng bộ', async () => {
    const { rows } = await ranking();
    expect(
      rows.map(({ shortName, rank, total, maximum, index, grade }) => [
        shortName,
        rank,
        total,
        maximum,
        index,
        grade,
      ]),
    ).toEqual([
      ['Vũng Tàu', 1, '9.29', '10', '92.9', 'Tốt'],
      // 1.1 waits for the council and counts as appraised; the survey had too few answers and leaves the maximum
      ['Côn Đảo', 2, '5.55', '6', '92.5', 'Tốt'],
      ['Long Điền', 3, '8.45', '10', '84.5', 'Tốt'],
    ]);
    expect(rows[1]?.fields.map(({ points, maximum }) => [points, maximum])).toEqual([
      ['3.9', '4'],
      ['1.65', '2'],
    ]);
  });

  test('bấm vào một đơn vị là thấy từng mục, diễn giải và lý do', async () => {
    const { rows } = (await lan().get<RankedUnitReply>(`${rankings}/${districts}/units/${conDao}`)).body;
    const plan = rows.find(({ rowId }) => rowId === items.plan);
    expect(plan).toMatchObject({ settledFrom: 'appraisal', claimed: '1.95', points: '1.9' });
    expect(plan?.trace?.length).toBeGreaterThan(1);
    expect(rows.find(({ rowId }) => rowId === items.survey)?.state).toBe('not-applicable');
  });
});

describe('công bố', () => {
  test('thiếu quyết định, mục chưa kết luận và số ước: nói hết một lần', async () => {
    const refused = await publish({ decisionNumber: ' ', decidedOn: undefined, signer: '', signerTitle: '' });
    expect(refused.problems).toEqual([
      'publication.decision-required',
      'publication.decision-required',
      'publication.decision-required',
      'publication.decision-required',
      'council.undecided',
      'publication.figures-estimated',
    ]);
  });

  test('bảng vừa đổi so với lúc xem thì không công bố', async () => {
    const { seen } = await ranking();
    await as('Ngân, thư ký Hội đồng').post(`/api/rounds/${round}/council/decide`, {
      decisions: [
        {
          unitId: conDao,
          itemId: items.plan,
          version: 0,
          points: '2',
          conclusion: 'Chấp nhận loại nhiệm vụ 14.',
        },
      ],
      minutesNumber: '02/BB-HĐ',
      minutesOn: '2021-01-08',
    });
    const refused = await lan().post(`${rankings}/${districts}/publish`, {
      ...decision,
      estimatesAccepted: 'Biên bản 02/BB-HĐ, mục 3',
      seen,
    });
    expect(refused.problems).toEqual(['version.clash']);
  });

  test('ghi chú công bố: một câu cho một lĩnh vực', async () => {
    const { fields } = await ranking();
    const noteUrl = `/api/rounds/${round}/publication-notes/${longDien}/${fields[1]?.rowId}`;
    expect((await lan().put(noteUrl, { note: 'Mức độ hài lòng dưới trung vị.' })).status).toBe(200);
    expect((await as('Tú, thanh tra').put(noteUrl, { note: 'x' })).status).toBe(404);
  });

  test('chỉ cơ quan thường trực công bố; biên bản chấp nhận số ước thì được', async () => {
    const { seen } = await ranking();
    const body = { ...decision, estimatesAccepted: 'Biên bản 02/BB-HĐ chấp nhận 1 số ước.', seen };
    expect((await as('Ngân, thư ký Hội đồng').post(`${rankings}/${districts}/publish`, body)).status).toBe(
      404,
    );
    expect((await lan().post(`${rankings}/${districts}/publish`, body)).status).toBe(200);
    expect((await publish()).problems).toContain('publication.group-published');
  });

  test('đợt chỉ công bố xong khi mọi khối đã công bố', async () => {
    expect((await ranking()).round.state).toBe('council');
    expect((await publish({}, departments)).status).toBe(200);
    expect((await ranking()).round.state).toBe('published');
    expect((await publish()).status).toBe(409);
  });
});

describe('trang công khai', () => {
  const results = '/api/public/results';

  test('ai cũng xem được năm và khối đã công bố, không cần đăng nhập', async () => {
    const { status, body } = await anybody().get<PublicResultsReply>(results);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      province: 'Tỉnh Bà Rịa – Vũng Tàu',
      years: [
        {
          year: 2020,
          groups: [
            { slug: 'cap-huyen', units: 3 },
            { slug: 'cap-so', units: 1 },
          ],
        },
      ],
    });
  });

  test('xếp hạng công khai có hạng, chỉ số, lĩnh vực, quyết định; không có mục nào, không có người nào', async () => {
    const { body } = await anybody().get<PublicRankingReply>(`${results}/2020/cap-huyen`);
    expect(body.decision).toMatchObject({ number: '512/QĐ-UBND', date: '2021-03-31' });
    expect(body.rows.map(({ rank, slug, index }) => [rank, slug, index])).toEqual([
      [1, 'huyen-con-dao', '94.17'],
      [2, 'thanh-pho-vung-tau', '92.9'],
      [3, 'huyen-long-dien', '84.5'],
    ]);
    const text = JSON.stringify(body);
    for (const hidden of [items.plan, 'Không có văn bản', 'numerator', 'Khoa', 'Lan'])
      expect(text).not.toContain(hidden);
  });

  test('vì sao: lĩnh vực theo điểm còn mất, trung vị của khối, ghi chú, mục không tính', async () => {
    const { body } = await anybody().get<PublicUnitReply>(`${results}/2020/cap-huyen/units/huyen-long-dien`);
    expect(body.reasons.map(({ code, lost, note }) => [code, lost, note])).toEqual([
      ['2', '-1.15', 'Mức độ hài lòng dưới trung vị.'],
      ['1', '-0.4', undefined],
    ]);
    const conDaoPage = (await anybody().get<PublicUnitReply>(`${results}/2020/cap-huyen/units/huyen-con-dao`))
      .body;
    expect(conDaoPage.unsurveyed).toEqual([{ code: '2.3', maxPoints: '4' }]);
    expect((await anybody().get(`${results}/2020/cap-huyen/units/khong-co`)).status).toBe(404);
    expect((await anybody().get(`${results}/2019/cap-huyen`)).status).toBe(404);
  });

  test('tệp công khai là đúng những byte đã chốt, có mã băm; không lộ mục nào', async () => {
    const file = await anybody().get(`${results}/2020/cap-huyen/result.json`);
    const { createHash } = await import('node:crypto');
    expect(file.headers['x-result-sha256']).toBe(createHash('sha256').update(file.bytes).digest('hex'));
    expect(file.bytes.toString()).not.toContain('numerator');
    const table = await anybody().get(`${results}/2020/cap-huyen/result.csv`);
    expect(table.bytes.toString().split('\r\n')).toHaveLength(4);
  });

  test('bảng Excel của dự thảo và của kết quả: chỉ người được phép xuất dự thảo', async () => {
    const draft = `${rankings}/${districts}/ranking.xlsx`;
    expect((await as('Hòa, thành viên Hội đồng').get(draft)).status).toBe(404);
    expect((await lan().get(draft)).bytes.subarray(0, 2).toString()).toBe('PK');
    const published = await anybody().get(`${results}/2020/cap-huyen/result.xlsx`);
    expect(published.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(String(published.headers['content-disposition'])).not.toContain('d%E1%BB%B1%20th%E1%BA%A3o');
  });

  test('bản chốt nguyên vẹn chỉ dành cho người được xem, và không ai sửa được', async () => {
    const whole = await as('Tú, thanh tra').get(`${rankings}/${districts}/snapshot.json`);
    expect(whole.bytes.toString()).toContain('numerator');
    const { database } = the().deps;
    await expect(database.updateTable('result_snapshot').set({ content: '{}' }).execute()).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('đính chính sau khi công bố', () => {
  const results = '/api/public/results/2020/cap-huyen';
  const decide = (change: object) =>
    as('Ngân, thư ký Hội đồng').post(`/api/rounds/${round}/council/decide`, {
      decisions: [
        {
          unitId: longDien,
          itemId: items.plan,
          version: 0,
          points: '2',
          conclusion: 'Gõ nhầm 1,8 thay cho 2,0 theo báo cáo 92.',
        },
      ],
      minutesNumber: '05/BB-HĐ',
      minutesOn: '2021-04-12',
      ...change,
    });
  const correct = async (change: object = {}) => {
    const { seen } = await ranking();
    return lan().post(`${rankings}/${districts}/correct`, {
      ...decision,
      decisionNumber: '640/QĐ-UBND',
      decidedOn: '2021-04-15',
      note: 'Đính chính mục 1.1 của Long Điền: tăng 0,2.',
      seen,
      ...change,
    });
  };

  test('chưa ai đính chính điểm thì không có phiên bản mới', async () => {
    expect((await ranking()).changes).toEqual([]);
    expect((await correct()).problems).toEqual(['publication.nothing-corrected']);
  });

  test('sau công bố Hội đồng chỉ đính chính, không kết luận như trước', async () => {
    expect((await decide({})).problems).toEqual(['publication.correction-only']);
    expect((await decide({ correction: true })).status).toBe(200);
  });

  test('điểm đã đính chính chưa công khai; bảng cho thấy cái gì đổi với mọi đơn vị', async () => {
    const { changes } = await ranking();
    expect(
      changes.map(({ name, rows, index }) => [
        name,
        rows.map(({ code, difference }) => [code, difference]),
        index,
      ]),
    ).toEqual([['Huyện Long Điền', [['1.1', '0.2']], { before: '84.5', after: '86.5' }]]);
    const { rows } = (await anybody().get<PublicRankingReply>(results)).body;
    expect(rows.find(({ shortName }) => shortName === 'Long Điền')?.index).toBe('84.5');
  });

  test('phiên bản mới phải có quyết định và nói đính chính gì; chỉ cơ quan thường trực công bố', async () => {
    expect((await correct({ decisionNumber: '', note: ' ' })).problems).toEqual([
      'publication.decision-required',
      'reason.required',
    ]);
    const { seen } = await ranking();
    const other = await as('Ngân, thư ký Hội đồng').post(`${rankings}/${districts}/correct`, {
      ...decision,
      note: 'x',
      seen,
    });
    expect(other.status).toBe(404);
    expect((await correct()).status).toBe(200);
    expect((await correct()).problems).toEqual(['publication.nothing-corrected']);
  });

  test('cả hai phiên bản còn đọc được, phiên bản sau nói rõ khác gì', async () => {
    const now = (await anybody().get<PublicRankingReply>(results)).body;
    expect(now).toMatchObject({ version: 2, decision: { number: '640/QĐ-UBND' } });
    expect(now.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(now.corrections).toMatchObject([
      { name: 'Huyện Long Điền', rows: [{ code: '1', difference: '0.2' }], index: { after: '86.5' } },
    ]);
    const first = (await anybody().get<PublicRankingReply>(`${results}?version=1`)).body;
    expect(first).toMatchObject({ version: 1, decision: { number: '512/QĐ-UBND' }, corrections: [] });
    expect(first.rows.find(({ shortName }) => shortName === 'Long Điền')?.index).toBe('84.5');
  });
});

describe('thu hồi và hẹn ngày công khai', () => {
  const results = '/api/public/results';
  const withdraw = (change: object = {}) =>
    lan().post(`${rankings}/${districts}/withdraw`, {
      documentNumber: '700/QĐ-UBND',
      documentOn: '2021-05-04',
      reason: 'Rà soát lại số liệu khảo sát của khối huyện.',
      ...change,
    });

  test('thu hồi phải có văn bản và lý do; ai cũng đọc được vì sao không còn kết quả', async () => {
    expect((await withdraw({ documentNumber: '', reason: '' })).problems).toEqual([
      'publication.withdrawal-incomplete',
      'publication.withdrawal-incomplete',
    ]);
    expect((await as('Tú, thanh tra').post(`${rankings}/${districts}/withdraw`, {})).status).not.toBe(200);
    expect((await withdraw()).status).toBe(200);
    expect((await anybody().get(`${results}/2020/cap-huyen`)).status).toBe(404);
    const { body } = await anybody().get<PublicResultsReply>(results);
    expect(body.withdrawn).toEqual([
      {
        year: 2020,
        group: 'Cấp huyện',
        number: '700/QĐ-UBND',
        on: '2021-05-04',
        reason: 'Rà soát lại số liệu khảo sát của khối huyện.',
      },
    ]);
    // the other group stays public
    expect((await anybody().get(`${results}/2020/cap-so`)).status).toBe(200);
    expect((await withdraw()).problems).toEqual(['publication.not-published']);
  });

  test('công bố lại thành phiên bản tiếp theo, công khai từ ngày đã hẹn', async () => {
    const past = await publish({
      estimatesAccepted: 'Biên bản 02/BB-HĐ',
      publicFrom: '2020-01-01T00:00:00Z',
    });
    expect(past.problems).toEqual(['publication.date-past']);
    const publicFrom = '2099-01-01T01:00:00Z';
    expect((await publish({ estimatesAccepted: 'Biên bản 02/BB-HĐ', publicFrom })).status).toBe(200);
    const staff = await ranking();
    expect(staff.publication).toMatchObject({ version: 3, publicFrom: '2099-01-01T01:00:00.000Z' });
    expect(staff.versions.map(({ version, withdrawal }) => [version, withdrawal?.number])).toEqual([
      [3, undefined],
      [2, '700/QĐ-UBND'],
      [1, '700/QĐ-UBND'],
    ]);
    expect((await anybody().get(`${results}/2020/cap-huyen`)).status).toBe(404);
    the().setNow('2099-01-01T08:00:01+07:00');
    expect((await anybody().get<PublicRankingReply>(`${results}/2020/cap-huyen`)).body.version).toBe(3);
  });
});
