import type {
  AppraisalCellReply,
  AppraisalRoundReply,
  AppraisedItemReply,
  AppraisedUnitReply,
} from '@parindex/contract';
import {
  type AttentionReason,
  type Decimal,
  exact,
  type Facts,
  isAppraised,
  type Outcome,
  type Trace,
  type Verb,
} from '@parindex/domain';
import {
  type CompiledRule,
  compileRule,
  type GroupFigures,
  outcomeOf,
  type Ruler,
  ruler,
  traceOf,
} from '@parindex/scoring';
import { factsInBrief } from '@parindex/text';
import { keyOfCell } from './appraisal-calls.ts';

/** An item made ready for drawing: its rule compiled once for all the rows. */
export type ReadyItem = AppraisedItemReply & {
  readonly rule: CompiledRule;
  readonly ruler: Ruler | undefined;
  readonly group: GroupFigures | undefined;
  readonly isShare: boolean;
};

/** `figure`: nobody appraises it, its points come from a figure of the province or a survey. */
export type LinePart = 'look' | 'agreed' | 'figure' | 'exempt';

/** One row of the grid: one item of one unit, whichever way the screen looks. */
export type AppraisalLine = {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly cell: AppraisalCellReply;
  readonly item: ReadyItem;
  readonly unit: AppraisedUnitReply;
  readonly claimed: Decimal | undefined;
  readonly appraised: Decimal | undefined;
  readonly figures: string;
  readonly share: string;
};

export const readyItem = (reply: AppraisedItemReply): ReadyItem => {
  const { item, groupFigures } = reply;
  const group = groupFigures && {
    smallest: exact.decimal(groupFigures.smallest),
    largest: exact.decimal(groupFigures.largest),
  };
  const drawn = ruler(item.rule, item, group === undefined ? {} : { group });
  return {
    ...reply,
    rule: compileRule(item.rule, item),
    ruler: drawn,
    group,
    isShare: 'measure' in item.rule && item.rule.measure.kind === 'share',
  };
};

export const lineOf = (
  cell: AppraisalCellReply,
  item: ReadyItem,
  unit: AppraisedUnitReply,
  { title, note, state }: { title: string; note: string; state: AppraisalRoundReply['state'] },
): AppraisalLine => {
  const brief = factsInBrief(item.item.rule, cell.claim?.facts ?? cell.figure?.facts ?? {});
  const [figures = '', share = ''] = item.isShare ? brief.split(' = ') : [brief];
  return {
    key: keyOfCell(cell),
    title,
    note,
    cell: state === 'running' ? cell : { ...cell, may: mayIn(state, cell.may) },
    item,
    unit,
    claimed: pointsOf(cell.claim?.outcome),
    appraised: cell.decided?.points ?? cell.appraisal.points ?? pointsOf(cell.figure?.outcome),
    figures,
    share,
  };
};

/** Once the appraisal is closed only official figures still come in; after that nothing does. */
const mayIn = (state: AppraisalRoundReply['state'], may: readonly Verb[]): readonly Verb[] =>
  state === 'council' ? may.filter((verb) => verb === 'appraisal.enter') : [];

/** Where a row stands when the screen opens; it stays there while people work on it. */
export const partOf = ({ cell, item }: AppraisalLine): LinePart => {
  if (cell.exempt !== undefined) return 'exempt';
  if (!isAppraised(item.item)) return 'figure';
  return cell.attention.length > 0 ? 'look' : 'agreed';
};

const weights: readonly AttentionReason[] = [
  'objection-open',
  'supplement-answered',
  'flagged',
  'crosses-threshold',
  'differs',
  'not-claimed',
  'near-threshold',
  'no-evidence',
];

/** How soon a person must look at a row: the smaller the sooner. */
export const weightOf = ({ cell }: AppraisalLine): number => {
  const found = cell.attention.map((reason) => weights.indexOf(reason)).filter((at) => at >= 0);
  return found.length === 0 ? weights.length : Math.min(...found);
};

/** Whether the unit's objection waits for this person's answer. */
export const isObjected = ({ cell }: AppraisalLine): boolean =>
  cell.objection !== undefined &&
  cell.objection.answeredAt === undefined &&
  cell.may.includes('objection.answer');

/** Whether the person may give this row points now. */
export const isEnterable = ({ cell, item }: AppraisalLine): boolean =>
  isAppraised(item.item) &&
  cell.exempt === undefined &&
  cell.decided === undefined &&
  cell.may.includes('appraisal.enter');

/** Whether the claim can be accepted together with others, without a reason. */
export const isAcceptable = ({ cell, claimed, item }: AppraisalLine): boolean =>
  cell.exempt === undefined &&
  cell.may.includes('appraisal.accept') &&
  (cell.appraisal.state === 'open' || cell.appraisal.state === 'supplemented') &&
  claimed !== undefined &&
  !cell.attention.includes('near-threshold') &&
  !isBareFull(item, cell, claimed);

/** Điểm thẩm định đang gõ — points, or figures from which the rule makes them. */
export type Typed = {
  readonly points: Decimal;
  readonly facts?: Facts;
  readonly trace?: Trace;
};

/**
 * Whether the points demand a reason: they differ from the claim, or are full and rest on no document. The server asks
 * the same and decides.
 */
export const demandsReason = ({ cell, claimed, item }: AppraisalLine, points: Decimal): boolean =>
  claimed === undefined || !isSame(claimed, points) || isBareFull(item, cell, points);

export const isSame = (one: Decimal, other: Decimal): boolean =>
  exact.equals(exact.decimal(one), exact.decimal(other));

/** Appraised less claimed; undefined where one of them is missing. */
export const changeOf = ({ claimed, appraised }: AppraisalLine): Decimal | undefined =>
  claimed === undefined || appraised === undefined
    ? undefined
    : exact.toDecimal(exact.subtract(exact.decimal(appraised), exact.decimal(claimed)));

/** What the rule makes of figures; undefined while it cannot say. */
export const reckoned = ({ rule, group }: ReadyItem, facts: Facts): Typed | undefined => {
  const points = pointsOf(outcomeOf(rule.evaluate(facts, undefined, group)));
  return points === undefined ? undefined : { points, facts, trace: traceOf(rule, facts, group) };
};

const pointsOf = (outcome: Outcome | undefined): Decimal | undefined =>
  outcome?.kind === 'settled' ? outcome.points : undefined;

const isBareFull = ({ item }: ReadyItem, { documents }: AppraisalCellReply, points: Decimal): boolean =>
  documents.length === 0 && isSame(item.maxPoints, points);
