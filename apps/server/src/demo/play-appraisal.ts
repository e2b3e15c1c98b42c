import { acceptAppraisals } from '../use-cases/appraisal/accept-appraisals.ts';
import { enterAppraisal } from '../use-cases/appraisal/enter-appraisal.ts';
import { flagAppraisal } from '../use-cases/appraisal/flag-appraisal.ts';
import { requestSupplement } from '../use-cases/appraisal/request-supplement.ts';
import { type Change, changes, noPenalty, penalties } from './appraisal-story.ts';
import { momentOf, type OpenRound } from './open-round.ts';
import { need, type Stage } from './stage.ts';

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
const appraisedAt = '2020-12-16T14:00:00+07:00';

/** The first round of appraisal, item by item across the districts. */
export const playAppraisal = async (stage: Stage, round: OpenRound): Promise<void> => {
  for (const [code, item] of round.issued.items) {
    if (item.method !== 'self' && item.method !== 'appraisal-only') continue;
    if (!openInDecember.has(code)) await appraiseItem(stage, round, code);
  }
};

/** What was left is settled before the council. */
export const finishAppraisal = async (stage: Stage, round: OpenRound): Promise<void> => {
  for (const code of openInDecember) await appraiseItem(stage, round, code);
};

const cellOf = (round: OpenRound, district: string, code: string, version: number) => ({
  unitId: need(round.districts, district),
  itemId: need(round.issued.items, code).id,
  version,
});

/** What the story says of a cell in this round; the penalties belong to 2020. */
const storyOf = (round: OpenRound, district: string, code: string): Change | undefined => {
  const { year } = round.issued.set;
  const change = changes.find((one) => one.year === year && one.district === district && one.code === code);
  const penalty = year === 2020 ? penalties[code]?.[district] : undefined;
  const facts = penalty ?? noPenalty[code];
  if (change || !facts) return change;
  return {
    year,
    district,
    code,
    facts,
    reason: penalty ? 'Theo nhật ký của hệ thống.' : 'Không có vi phạm.',
  };
};

const appraiseItem = async (stage: Stage, round: OpenRound, code: string) => {
  const by = appraiserOf[need(round.issued.items, code).appraiser ?? ''] ?? 'thamdinh.noivu';
  const at = momentOf(round, appraisedAt);
  const { roundId } = round;
  const districts = [...round.districts.keys()].filter((key) => key !== 'con-dao' || code !== '5.6');
  const undisputed = districts.filter((district) => !storyOf(round, district, code));
  await acceptTogether(stage, round, by, at, code, undisputed);
  for (const district of districts) {
    const story = storyOf(round, district, code);
    if (!story) continue;
    const cell = cellOf(round, district, code, 0);
    await stage.act(by, at, enterAppraisal, {
      roundId,
      entries: [{ ...cell, facts: story.facts }],
      reason: story.reason,
    });
    if (story.toCouncil !== undefined)
      await stage.act(by, at, flagAppraisal, {
        roundId,
        cells: [cellOf(round, district, code, 1)],
        reason: story.toCouncil,
      });
  }
};

/** In one batch, as an appraiser would; claims near a threshold never go into a batch and follow one by one. */
const acceptTogether = async (
  stage: Stage,
  round: OpenRound,
  by: string,
  at: string,
  code: string,
  districts: readonly string[],
) => {
  const { roundId } = round;
  const cells = districts.map((district) => cellOf(round, district, code, 0));
  if (cells.length === 0) return;
  const tried = await stage.attempt(by, at, acceptAppraisals, { roundId, cells });
  if (tried.ok) return;
  for (const cell of cells) await stage.act(by, at, acceptAppraisals, { roundId, cells: [cell] });
};

/** Đất Đỏ is asked for the missing page of its task table. */
export const askForSupplement = (stage: Stage, round: OpenRound) =>
  stage.act('thamdinh.noivu', momentOf(round, '2020-12-18T09:00:00+07:00'), requestSupplement, {
    roundId: round.roundId,
    cells: [cellOf(round, 'dat-do', '1.1.3', 1)],
    request: 'Bảng nhiệm vụ thiếu trang 3 (nhiệm vụ 28–40). Gửi bổ sung trang còn thiếu.',
    dueOn: '2020-12-22',
  });

/** An item that was typed in 0,25 too low, and its right points. */
export type Mistake = {
  readonly district: string;
  readonly code: string;
  readonly wrong: string;
  readonly right: string;
};

/** The appraiser types points other than the ones meant; nobody notices before publication. */
export const mistype = (stage: Stage, round: OpenRound, { district, code, wrong }: Mistake) =>
  stage.act('thamdinh.noivu', momentOf(round, appraisedAt), enterAppraisal, {
    roundId: round.roundId,
    entries: [{ ...cellOf(round, district, code, 1), points: wrong }],
    reason: 'Theo hồ sơ kiểm chứng.',
  });
