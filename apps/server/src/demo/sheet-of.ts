import type { SheetReply } from '@parindex/contract';
import { showSheet } from '../use-cases/assessment/show-sheet.ts';
import type { OpenRound } from './open-round.ts';
import { need, type Stage } from './stage.ts';

/** The sheet of a district as one of its people sees it. */
export const sheetOf = (
  stage: Stage,
  round: OpenRound,
  district: string,
  by: string,
  at: string,
): Promise<SheetReply> =>
  stage.look(by, at, showSheet, { roundId: round.roundId, unitId: need(round.districts, district) });

/** Accounts by district: who gathers, who approves. */
export const peopleOf = (district: string) => {
  const suffix = district.replaceAll('-', '');
  return {
    coordinator: `daumoi.${suffix}`,
    leader: district === 'con-dao' ? 'chutich.condao' : `lanhdao.${suffix}`,
  };
};
