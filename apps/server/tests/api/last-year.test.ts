import type { RankingReply, SheetReply } from '@parindex/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  conDao,
  districts,
  idOf,
  items,
  longDien,
  round,
  stp,
  useAppraisedRound,
} from '../harness/appraised-round.ts';
import { appraiseAll, loadFigures, wholeRound } from '../harness/finished-appraisal.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const { as } = useAppraisedRound(the, wholeRound);
const vy = () => as('Vy, đầu mối của Côn Đảo');
const nextRound = idOf(400);
const sheetOf = async (roundId: string, unitId = conDao) =>
  (await vy().get<SheetReply>(`/api/rounds/${roundId}/units/${unitId}/sheet`)).body;

beforeAll(async () => {
  const { database } = the().deps;
  await loadFigures(database);
  await appraiseAll(as);
  const groupId = idOf(401);
  await database
    .insertInto('round')
    .values({ id: nextRound, year: 2021, title: 'Đợt đánh giá năm 2021', state: 'running' })
    .execute();
  await database
    .insertInto('round_group')
    .values({
      id: groupId,
      round_id: nextRound,
      name: 'Cấp huyện',
      index_set_version_id: idOf(310),
      position: 1,
    })
    .execute();
  for (const unit_id of [conDao, longDien, stp]) {
    await database
      .insertInto('round_unit')
      .values({ round_id: nextRound, unit_id, group_id: groupId, position: 1 })
      .execute();
    await database
      .insertInto('assessment')
      .values({ round_id: nextRound, unit_id, state: 'scoring' })
      .execute();
  }
});

describe('kết quả năm trước trong bảng chấm điểm', () => {
  test('chưa công bố thì chưa có: điểm đang thẩm định không phải kết quả', async () => {
    expect((await sheetOf(nextRound)).lastYear).toBeUndefined();
  });

  test('đã công bố: điểm, số liệu theo mã mục, và lý do mất điểm như kết luận của Hội đồng', async () => {
    const lan = as('Lan, cơ quan thường trực');
    await lan.post(`/api/rounds/${round}/close-appraisal`);
    await as('Ngân, thư ký Hội đồng').post(`/api/rounds/${round}/council/decide`, {
      decisions: [
        {
          unitId: conDao,
          itemId: items.plan,
          version: 0,
          points: '1.9',
          conclusion: 'Không có văn bản cho phép hoãn nhiệm vụ 14.',
        },
      ],
      minutesNumber: '02/BB-HĐ',
      minutesOn: '2021-01-08',
    });
    const rankings = `/api/rounds/${round}/rankings`;
    const { seen } = (await lan.get<RankingReply>(`${rankings}?groupId=${districts}`)).body;
    const published = await lan.post(`${rankings}/${districts}/publish`, {
      decisionNumber: '512/QĐ-UBND',
      decidedOn: '2021-03-31',
      signer: 'Người ký minh họa',
      signerTitle: 'CHỦ TỊCH',
      estimatesAccepted: 'Biên bản 02/BB-HĐ chấp nhận 1 số ước.',
      seen,
    });
    expect(published.problems).toEqual([]);

    const { lastYear } = await sheetOf(nextRound);
    expect(lastYear?.year).toBe(2020);
    expect(lastYear?.points).toEqual({ '1.1': '1.9', '1.2': '2', '2.1': '0.9', '2.2': '0.75', '9': '0' });
    expect(lastYear?.facts?.['2.1']).toEqual({ numerator: '9', denominator: '10' });
    expect(lastYear?.lost?.['1.1']).toBe('Không có văn bản cho phép hoãn nhiệm vụ 14.');
    expect(lastYear?.lost?.['2.2']).toBe('Kiểm tra trang thông tin ngày 30/11/2020.');
  });

  test('mỗi đơn vị chỉ thấy kết quả của mình; đơn vị chưa có kết quả thì không thấy gì', async () => {
    const son = await as('Sơn, đầu mối của Long Điền').get<SheetReply>(
      `/api/rounds/${nextRound}/units/${longDien}/sheet`,
    );
    expect(son.body.lastYear?.points['1.1']).toBe('1.8');
    const lan = await as('Lan, cơ quan thường trực').get<SheetReply>(
      `/api/rounds/${nextRound}/units/${stp}/sheet`,
    );
    expect(lan.body.lastYear).toBeUndefined();
  });

  test('bảng của chính năm đã công bố không lấy mình làm năm trước', async () => {
    expect((await sheetOf(round)).lastYear).toBeUndefined();
  });
});
