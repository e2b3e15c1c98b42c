import type { Facts } from '../assessment/facts.ts';
import type { Day, Decimal, Id, Instant } from '../shared/ids.ts';
import type { AppraisalState } from '../workflow/appraisal.ts';

/** One item of one unit in a round: what an appraisal, a supplement and a council decision are about. */
export type Cell = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };

/**
 * Thẩm định một mục của một đơn vị — the appraiser's points and why.
 *
 * `facts`          the figures by which the rule gives the points; absent when the points were given directly
 * `points`         appraised points; absent while open, and for a relative item, whose points follow from the group
 * `estimated`      the points still rest on a "số ước" of the unit
 * `openedEvidence` an appraiser has opened a document of this item
 * `version`        0 before the first save
 */
export type Appraisal = Cell & {
  readonly points?: Decimal;
  readonly facts?: Facts;
  readonly reason?: string;
  readonly state: AppraisalState;
  readonly estimated: boolean;
  readonly openedEvidence: boolean;
  readonly version: number;
  readonly updatedAt?: Instant;
};

/** The appraisal of a cell that nobody has touched. */
export const openAppraisal = (cell: Cell): Appraisal => ({
  roundId: cell.roundId,
  unitId: cell.unitId,
  itemId: cell.itemId,
  state: 'open',
  estimated: false,
  openedEvidence: false,
  version: 0,
});

/** Yêu cầu bổ sung, giải trình — what the appraiser asks of a unit about one item, and what it answered. */
export type Supplement = Cell & {
  readonly id: Id;
  readonly request: string;
  readonly dueAt: Instant;
  readonly requestedAt: Instant;
  readonly answer?: string;
  readonly answeredAt?: Instant;
};

/**
 * Kết luận của Hội đồng về một mục — decided points with the minutes that record them. A later version is a đính chính
 * with minutes of its own.
 */
export type CouncilDecision = Cell & {
  readonly points: Decimal;
  readonly conclusion: string;
  readonly minutesNumber: string;
  readonly minutesOn: Day;
  readonly votesFor?: number;
  readonly votesOf?: number;
  readonly decidedAt: Instant;
  readonly version: number;
};
