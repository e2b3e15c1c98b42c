import {
  type Actor,
  agendaReason,
  attentionReasons,
  type Decimal,
  type Facts,
  mayOf,
  type Objection,
  type Outcome,
  settledSource,
  type Trace,
  type Verb,
} from '@parindex/domain';
import {
  type CompiledItem,
  crossesThreshold,
  type GroupFigures,
  isNearThreshold,
  measuredValue,
  outcomeOf,
  type Ruler,
  ruler,
  type Sink,
} from '@parindex/scoring';
import { isOutside } from '../evidence/evidence-reply.ts';
import type { BoardCell } from './load-board.ts';

const cellVerbs: readonly Verb[] = [
  'appraisal.enter',
  'appraisal.accept',
  'appraisal.flag',
  'supplement.request',
  'objection.answer',
  'council.decide',
];

/** What the rule makes of some facts: points or why not, every step, and where they fall on the ruler. */
export type Reckoning = {
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly trace: Trace;
  readonly measured?: Decimal;
};

export const reckon = (compiled: CompiledItem, facts: Facts, group?: GroupFigures): Reckoning => {
  const trace: Sink = [];
  const outcome = outcomeOf(compiled.rule.evaluate(facts, trace, group));
  const measured = measuredValue(compiled.row.rule, facts);
  return { facts, outcome, trace, ...(measured === undefined ? {} : { measured }) };
};

export const rulerOf = ({ row }: CompiledItem, group?: GroupFigures): Ruler | undefined =>
  ruler(row.rule, row, group === undefined ? {} : { group });

export const pointsOf = (reckoning: Reckoning | undefined): Decimal | undefined =>
  reckoning?.outcome.kind === 'settled' ? reckoning.outcome.points : undefined;

/** What the unit claims, reckoned; undefined where it claimed nothing. */
export const reckonClaim = (cell: BoardCell, group?: GroupFigures): Reckoning | undefined =>
  cell.claim && Object.keys(cell.claim.facts).length > 0
    ? reckon(cell.compiled, cell.claim.facts, group)
    : undefined;

/** Points that the appraisal stands for now: by its figures where there are some, else as given. */
export const appraisedPoints = (cell: BoardCell, group?: GroupFigures): Decimal | undefined =>
  cell.appraisal.facts ? pointsOf(reckon(cell.compiled, cell.appraisal.facts, group)) : cell.appraisal.points;

/** Everything a decision or a reply needs to know of a cell beyond what is stored. */
export const readCell = (cell: BoardCell, year: number, group?: GroupFigures) => {
  const claim = reckonClaim(cell, group);
  const drawn = rulerOf(cell.compiled, group);
  const claimedPoints = pointsOf(claim);
  const appraised = appraisedPoints(cell, group);
  const crosses = crossesThreshold(drawn, claimedPoints, appraised);
  const facts = {
    claimedPoints,
    appraisedPoints: appraised,
    state: cell.appraisal.state,
    crossesThreshold: crosses,
    nearThreshold: isNearThreshold(drawn, claim?.measured),
    estimated: cell.claim?.estimated ?? cell.figure?.estimated ?? false,
    evidenceCount: cell.documents.length,
    evidenceComplete: cell.claim?.evidenceComplete ?? true,
    outsideYear: cell.documents.some((document) => isOutside(document.signedOn, cell.compiled.row, year)),
    sharedFile: cell.documents.some(({ sharedBy }) => sharedBy > 0),
    openObjection: cell.objection !== undefined && cell.objection.answeredAt === undefined,
    objected: cell.objection !== undefined,
    answeredSupplement: cell.supplements.some(({ answeredAt }) => answeredAt !== undefined),
  };
  return { claim, facts, attention: attentionReasons(facts), agenda: agendaReason(facts) };
};

/** An objection as both sides see it; who wrote stays in the log. */
export const objectionReply = ({ reason, raisedAt, answer, answeredAt }: Objection) => ({
  reason,
  raisedAt,
  ...(answer === undefined ? {} : { answer }),
  ...(answeredAt === undefined ? {} : { answeredAt }),
});

/** A cell as it crosses the wire. Who appraised stays in the log. */
export const cellReply = (
  cell: BoardCell,
  { actor, year, at, group }: { actor: Actor; year: number; at: string; group?: GroupFigures },
) => {
  const { claim, attention, agenda } = readCell(cell, year, group);
  const { appraisal, figure } = cell;
  const appraised = appraisal.facts && reckon(cell.compiled, appraisal.facts, group);
  const points = appraisedPoints(cell, group);
  const [newest] = cell.supplements;
  const shown = cell.exempt === undefined;
  return {
    unitId: cell.cell.unitId,
    itemId: cell.cell.itemId,
    ...(cell.exempt === undefined ? {} : { exempt: cell.exempt }),
    ...(claim && cell.claim && shown
      ? {
          claim: {
            ...claim,
            estimated: cell.claim.estimated,
            evidenceComplete: cell.claim.evidenceComplete,
            ...(cell.claim.explanation === undefined ? {} : { explanation: cell.claim.explanation }),
          },
        }
      : {}),
    ...(figure
      ? {
          figure: {
            ...reckon(cell.compiled, figure.facts, group),
            notSurveyed: figure.notSurveyed,
            estimated: figure.estimated,
            source: figure.source,
          },
        }
      : {}),
    documents: cell.documents.map(({ unitId: _unit, itemId: _item, ...document }) => ({
      ...document,
      outsideYear: isOutside(document.signedOn, cell.compiled.row, year),
    })),
    appraisal: {
      state: appraisal.state,
      version: appraisal.version,
      estimated: appraisal.estimated,
      openedEvidence: appraisal.openedEvidence,
      ...(points === undefined ? {} : { points }),
      ...(appraised
        ? {
            facts: appraised.facts,
            trace: appraised.trace,
            ...(appraised.measured === undefined ? {} : { measured: appraised.measured }),
          }
        : {}),
      ...(appraisal.reason === undefined ? {} : { reason: appraisal.reason }),
      ...(appraisal.updatedAt === undefined ? {} : { updatedAt: appraisal.updatedAt }),
    },
    ...(newest
      ? {
          supplement: {
            id: newest.id,
            request: newest.request,
            requestedAt: newest.requestedAt,
            dueAt: newest.dueAt,
            overdue: newest.answeredAt === undefined && newest.dueAt < at,
            ...(newest.answer === undefined ? {} : { answer: newest.answer }),
            ...(newest.answeredAt === undefined ? {} : { answeredAt: newest.answeredAt }),
          },
        }
      : {}),
    ...(cell.objection ? { objection: objectionReply(cell.objection) } : {}),
    ...(cell.decision
      ? { decided: { points: cell.decision.points, conclusion: cell.decision.conclusion } }
      : {}),
    attention: shown ? attention : [],
    ...(agenda === undefined ? {} : { agenda }),
    settledFrom: settledSource(cell.compiled.row, {
      exempt: cell.exempt,
      decision: cell.decision,
      appraisal,
      figure,
      claimed: claim !== undefined,
    }).from,
    may: mayOf(actor, cellVerbs, {
      unitId: cell.cell.unitId,
      ...(cell.authorityId === undefined ? {} : { authorityId: cell.authorityId }),
    }),
  };
};
