import type { EntryReply, SheetReply } from '@parindex/contract';
import type { Facts } from '@parindex/domain';
import { approveSheet } from '../use-cases/assessment/approve-sheet.ts';
import { enterSelfScore } from '../use-cases/assessment/enter-self-score.ts';
import { acceptSelfScores, handInSelfScores } from '../use-cases/assessment/entry-steps.ts';
import { presentSheet } from '../use-cases/assessment/sheet-steps.ts';
import { submitSheet } from '../use-cases/assessment/submit-sheet.ts';
import { citeEvidence } from '../use-cases/evidence/cite-evidence.ts';
import { momentOf, type OpenRound } from './open-round.ts';
import { peopleOf, sheetOf } from './sheet-of.ts';
import { need, type Stage } from './stage.ts';

type Figures = Readonly<Record<string, Facts>>;
type Play = {
  readonly stage: Stage;
  readonly round: OpenRound;
  readonly district: string;
  readonly facts: Figures;
  readonly codes: ReadonlyMap<string, string>;
};

/** How far a district has come. */
export type Progress = 'begun' | 'presented' | 'submitted';

const beforeDeadline = '2020-11-12T09:30:00+07:00';

/** A district scores what is left of its sheet and takes it as far as the story says. */
export const playDistrict = async (
  stage: Stage,
  round: OpenRound,
  district: string,
  facts: Figures,
  to: Progress,
  at = momentOf(round, beforeDeadline),
): Promise<void> => {
  const codes = new Map([...round.issued.items].map(([code, { id }]) => [id, code]));
  const play: Play = { stage, round, district, facts, codes };
  const { coordinator, leader } = peopleOf(district);
  const sheet = await sheetOf(stage, round, district, coordinator, at);
  const open = openEntries(play, sheet);
  const mine = to === 'begun' ? open.slice(0, Math.ceil(open.length / 2)) : open;
  await scoreEntries(play, mine, at);
  if (to === 'begun') return;
  const key = { roundId: round.roundId, unitId: sheet.unit.id };
  const itemIds = mine.map(({ itemId }) => itemId);
  await stage.act(coordinator, at, handInSelfScores, { ...key, itemIds });
  const handedIn = (await sheetOf(stage, round, district, coordinator, at)).entries.filter(
    ({ state }) => state === 'handed-in',
  );
  await stage.act(coordinator, at, acceptSelfScores, {
    ...key,
    itemIds: handedIn.map(({ itemId }) => itemId),
  });
  await stage.act(coordinator, at, presentSheet, key);
  if (to === 'presented') return;
  const { sheetHash } = await sheetOf(stage, round, district, leader, at);
  await stage.act(leader, at, approveSheet, { ...key, sheetHash });
  await stage.act(coordinator, at, submitSheet, key);
};

/** Items that the unit scores itself and has not handed in. */
const openEntries = ({ round, codes }: Play, sheet: SheetReply): readonly EntryReply[] =>
  sheet.entries.filter(({ itemId, exempt, state }) => {
    const item = need(round.issued.items, codes.get(itemId) ?? '');
    return item.method === 'self' && exempt === undefined && state !== 'accepted' && state !== 'handed-in';
  });

const scoreEntries = async (play: Play, entries: readonly EntryReply[], at: string) => {
  const { stage, round, district, facts, codes } = play;
  const { coordinator } = peopleOf(district);
  const unitId = need(round.districts, district);
  let report: string | undefined;
  for (const entry of entries) {
    const key = { roundId: round.roundId, unitId, itemId: entry.itemId };
    if (entry.evidenceCount === 0) {
      const cited = await stage.act(coordinator, at, citeEvidence, {
        ...key,
        ...(report === undefined ? annualReport(round) : { kind: 'known', evidenceId: report }),
      });
      report = cited.evidenceId;
    }
    await stage.act(coordinator, at, enterSelfScore, {
      ...key,
      version: entry.version,
      facts: facts[codes.get(entry.itemId) ?? ''] ?? entry.facts,
      estimated: entry.estimated,
      evidenceComplete: entry.evidenceComplete,
      explanation: explanationOf(entry),
    });
  }
};

const annualReport = (round: OpenRound) => ({
  kind: 'paper' as const,
  number: '260/BC-UBND',
  signedOn: momentOf(round, '2020-11-02'),
  issuer: 'UBND huyện (minh họa)',
  subject: `Báo cáo công tác cải cách hành chính năm ${round.issued.set.year}`,
});

/** What an item that owes an explanation says in the end. */
const explanationOf = ({ owed, estimated, explanation }: EntryReply) => {
  if (!owed && !estimated) return explanation;
  return {
    gap: explanation?.gap || 'Tài liệu chưa thể hiện hết nội dung đánh giá.',
    computation: explanation?.computation || 'Tính theo số liệu của báo cáo và hồ sơ lưu tại phòng.',
    ...(estimated ? { officialFiguresOn: explanation?.officialFiguresOn ?? '2021-01-05' } : {}),
  };
};
