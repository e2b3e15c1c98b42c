import { closeAppraisal } from '../use-cases/appraisal/close-appraisal.ts';
import { decideItems } from '../use-cases/council/decide-items.ts';
import { correctResult } from '../use-cases/publication/correct.ts';
import { publishResult } from '../use-cases/publication/publish.ts';
import { showRanking } from '../use-cases/ranking/show-ranking.ts';
import { momentOf, type OpenRound } from './open-round.ts';
import type { Mistake } from './play-appraisal.ts';
import { need, type Stage } from './stage.ts';

/** One conclusion of the council. */
export type Conclusion = {
  readonly district: string;
  readonly code: string;
  readonly points: string;
  readonly conclusion: string;
};

/** Appraisal ends, the council decides, the ranking is published. */
export const playPublication = async (
  stage: Stage,
  round: OpenRound,
  conclusions: readonly Conclusion[],
  decisionNumber: string,
): Promise<void> => {
  const { roundId, groupId } = round;
  const at = (time: string) => momentOf(round, time);
  await stage.act('sonoivu', at('2021-01-05T09:00:00+07:00'), closeAppraisal, { roundId });
  if (conclusions.length > 0)
    await stage.act('thukyhoidong', at('2021-01-08T11:00:00+07:00'), decideItems, {
      roundId,
      minutesNumber: '01/BB-HĐTĐ',
      minutesOn: at('2021-01-08'),
      decisions: conclusions.map(({ district, code, points, conclusion }) => ({
        unitId: need(round.districts, district),
        itemId: need(round.issued.items, code).id,
        version: 0,
        points,
        conclusion,
        votesFor: 7,
        votesOf: 7,
      })),
    });
  const published = at('2021-03-30T16:20:00+07:00');
  const { seen } = await stage.look('sonoivu', published, showRanking, { roundId, groupId });
  await stage.act('sonoivu', published, publishResult, {
    roundId,
    groupId,
    seen,
    decisionNumber,
    decidedOn: at('2021-03-31'),
    signer: 'Hoàng Quốc Trung (minh họa)',
    signerTitle: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    estimatesAccepted: 'Biên bản 01/BB-HĐTĐ: chấp nhận số liệu đến ngày họp.',
  });
};

/** A typing error of 0,25 is found after publication: the council corrects it, a second version is published. */
export const playCorrection = async (stage: Stage, round: OpenRound, mistake: Mistake): Promise<void> => {
  const { roundId, groupId } = round;
  const { district, code, right } = mistake;
  const at = (time: string) => momentOf(round, time);
  await stage.act('thukyhoidong', at('2021-04-12T09:00:00+07:00'), decideItems, {
    roundId,
    correction: true,
    minutesNumber: '02/BB-HĐTĐ',
    minutesOn: at('2021-04-12'),
    decisions: [
      {
        unitId: need(round.districts, district),
        itemId: need(round.issued.items, code).id,
        version: 0,
        points: right,
        conclusion: 'Gõ nhầm điểm thẩm định khi nhập; hồ sơ đủ căn cứ như đơn vị tự chấm.',
        votesFor: 7,
        votesOf: 7,
      },
    ],
  });
  const corrected = at('2021-04-15T14:00:00+07:00');
  const { seen } = await stage.look('sonoivu', corrected, showRanking, { roundId, groupId });
  await stage.act('sonoivu', corrected, correctResult, {
    roundId,
    groupId,
    seen,
    decisionNumber: '955/QĐ-UBND',
    decidedOn: at('2021-04-15'),
    signer: 'Hoàng Quốc Trung (minh họa)',
    signerTitle: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    note: `Đính chính mục ${code}: gõ nhầm, tăng 0,25.`,
  });
};
