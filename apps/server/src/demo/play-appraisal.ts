import type { Facts } from '@parindex/domain';
import { acceptAppraisals } from '../use-cases/appraisal/accept-appraisals.ts';
import { enterAppraisal } from '../use-cases/appraisal/enter-appraisal.ts';
import { flagAppraisal } from '../use-cases/appraisal/flag-appraisal.ts';
import { requestSupplement } from '../use-cases/appraisal/request-supplement.ts';
import type { OpenRound } from './open-round.ts';
import { need, type Stage } from './stage.ts';

/** What the province changes, and why; everything else it accepts as claimed. */
type Change = {
  readonly district: string;
  readonly code: string;
  readonly facts: Facts;
  readonly reason: string;
  readonly toCouncil?: string;
};

const changes: readonly Change[] = [
  {
    district: 'con-dao',
    code: '1.1.3',
    facts: { numerator: '38', denominator: '40' },
    reason: 'Loại nhiệm vụ 14 (Covid) nhưng không có văn bản cho phép; tính lại 38/40 = 95 % × 2 = 1,90.',
    toCouncil: 'Đơn vị kiến nghị giữ mẫu số 39, không có văn bản cho phép hoãn nhiệm vụ 14.',
  },
  {
    district: 'long-dien',
    code: '1.1.3',
    facts: { numerator: '27', denominator: '39' },
    reason: 'Báo cáo cuối năm ghi nhiệm vụ 31 đang thực hiện: 27/39 = 69,2 %, dưới ngưỡng 70 %.',
  },
  {
    district: 'con-dao',
    code: '1.5',
    facts: { initiatives: '0' },
    reason: 'Quyết định 311/QĐ-UBND công nhận sáng kiến năm 2019, ngoài kỳ đánh giá.',
  },
];

const penalties: Readonly<Record<string, Readonly<Record<string, Facts>>>> = {
  '9.2': { 'dat-do': { daysLate: '2' } },
  '9.3': { 'long-dien': { 'count.misstatement': '1' } },
};
const noPenalty: Readonly<Record<string, Facts>> = {
  '9.2': { daysLate: '0' },
  '9.3': { 'count.misstatement': '0' },
};

const appraiserOf: Readonly<Record<string, string>> = {
  'Sở Nội vụ': 'thamdinh.noivu',
  'Sở Tư pháp': 'thamdinh.tuphap',
  'Sở Thông tin và Truyền thông': 'thamdinh.tttt',
  'Sở Tài chính': 'thamdinh.taichinh',
  'Sở Khoa học và Công nghệ': 'thamdinh.khcn',
  'Văn phòng UBND tỉnh': 'thamdinh.vanphong',
};

/** Left to the second round of appraisal. */
const openInDecember = new Set(['4.4', '5.3']);
const at = '2020-12-16T14:00:00+07:00';

/** The first round of appraisal, item by item across the districts. */
export const playAppraisal = async (stage: Stage, round: OpenRound): Promise<void> => {
  for (const [code, item] of round.issued.items) {
    if (item.method !== 'self' && item.method !== 'appraisal-only') continue;
    if (openInDecember.has(code)) continue;
    for (const district of round.districts.keys()) await appraiseCell(stage, round, district, code);
  }
};

/** What was left is settled before the council. */
export const finishAppraisal = async (stage: Stage, round: OpenRound): Promise<void> => {
  for (const code of openInDecember)
    for (const district of round.districts.keys()) await appraiseCell(stage, round, district, code);
};

const cellOf = (round: OpenRound, district: string, code: string, version: number) => ({
  unitId: need(round.districts, district),
  itemId: need(round.issued.items, code).id,
  version,
});

const appraiseCell = async (stage: Stage, round: OpenRound, district: string, code: string) => {
  const item = need(round.issued.items, code);
  const by = appraiserOf[item.appraiser ?? ''] ?? 'thamdinh.noivu';
  const { roundId } = round;
  const cell = cellOf(round, district, code, 0);
  if (district === 'con-dao' && code === '5.6') return;
  const change = changes.find((one) => one.district === district && one.code === code);
  const penalty = penalties[code]?.[district] ?? noPenalty[code];
  if (!change && !penalty) {
    await stage.act(by, at, acceptAppraisals, { roundId, cells: [cell] });
    return;
  }
  const facts = change?.facts ?? penalty ?? {};
  const reason =
    change?.reason ?? (penalties[code]?.[district] ? 'Theo nhật ký của hệ thống.' : 'Không có vi phạm.');
  await stage.act(by, at, enterAppraisal, { roundId, entries: [{ ...cell, facts }], reason });
  if (change?.toCouncil)
    await stage.act(by, at, flagAppraisal, {
      roundId,
      cells: [cellOf(round, district, code, 1)],
      reason: change.toCouncil,
    });
};

/** Đất Đỏ is asked for the missing page of its task table. */
export const askForSupplement = (stage: Stage, round: OpenRound) =>
  stage.act('thamdinh.noivu', '2020-12-18T09:00:00+07:00', requestSupplement, {
    roundId: round.roundId,
    cells: [cellOf(round, 'dat-do', '1.1.3', 1)],
    request: 'Bảng nhiệm vụ thiếu trang 3 (nhiệm vụ 28–40). Gửi bổ sung trang còn thiếu.',
    dueOn: '2020-12-22',
  });
