import type { Facts } from '../assessment/facts.ts';
import type { Item } from '../index-set/set-row.ts';
import { isAppraised } from '../round/item-work.ts';
import type { Decimal } from '../shared/ids.ts';
import type { Appraisal, CouncilDecision } from './appraisal.ts';

/** Why an item has no settled points yet. */
export type PendingCause = 'not-appraised' | 'supplement-open' | 'figure-missing';

/**
 * Căn cứ của điểm đạt được — where the settled points of one item come from. `beside` is a bonus or a deduction that
 * nobody claimed or entered: it gives and takes nothing.
 */
export type SettledSource =
  | { readonly from: 'exemption'; readonly reason: string }
  | { readonly from: 'council'; readonly points: Decimal }
  | { readonly from: 'appraisal'; readonly points: Decimal }
  | { readonly from: 'appraisal'; readonly facts: Facts }
  | { readonly from: 'figure'; readonly facts: Facts }
  | { readonly from: 'survey-missing' }
  | { readonly from: 'beside' }
  | { readonly from: 'nothing'; readonly cause: PendingCause };

/** A figure that no unit types in: the province's, a survey's, another index's. */
export type Figure = { readonly facts: Facts; readonly notSurveyed: boolean; readonly estimated: boolean };

/** All that speaks about one item of one unit. */
export type SettlingVoices = {
  readonly exempt?: string | undefined;
  readonly decision?: Pick<CouncilDecision, 'points'> | undefined;
  readonly appraisal?: Pick<Appraisal, 'points' | 'facts' | 'state'> | undefined;
  readonly figure?: Figure | undefined;
  readonly claimed: boolean;
};

/**
 * Điểm đạt được lấy từ đâu — an exemption stands above all; then the council, then the appraisal, then a figure from
 * outside. Figures of an appraisal go before its points, so that the rule (and for relative items the group) speaks.
 *
 * Source  the order of the official steps: tự chấm → thẩm định → Hội đồng kết luận
 */
export const settledSource = (item: Pick<Item, 'method' | 'part'>, voices: SettlingVoices): SettledSource => {
  const { exempt, decision, appraisal, figure, claimed } = voices;
  if (exempt !== undefined) return { from: 'exemption', reason: exempt };
  if (decision) return { from: 'council', points: decision.points };
  if (appraisal?.facts) return { from: 'appraisal', facts: appraisal.facts };
  if (appraisal?.points !== undefined) return { from: 'appraisal', points: appraisal.points };
  if (figure?.notSurveyed) return { from: 'survey-missing' };
  if (figure && !isAppraised(item)) return { from: 'figure', facts: figure.facts };
  if (item.part !== 'main' && !claimed) return { from: 'beside' };
  return { from: 'nothing', cause: causeOf(item, appraisal?.state) };
};

const causeOf = (item: Pick<Item, 'method'>, state: Appraisal['state'] | undefined): PendingCause => {
  if (!isAppraised(item)) return 'figure-missing';
  return state === 'supplement-requested' ? 'supplement-open' : 'not-appraised';
};
