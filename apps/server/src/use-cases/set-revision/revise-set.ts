import type { RevisedSetReply } from '@parindex/contract';
import { type Id, ok, problem, proposeAssignments, refuse, tidy } from '@parindex/domain';
import { revisionMail } from '@parindex/text';
import { v7 as uuidv7 } from 'uuid';
import { insertTransitions, type NewTransition } from '../../store/assessment.store.ts';
import { saveAssignments } from '../../store/round-item.store.ts';
import { updateRound } from '../../store/round-set-up.store.ts';
import {
  insertRevision,
  type LostAppraisal,
  listPeopleToTell,
  listSheetsOfGroup,
  markScoredBy,
  type RevisedSheet,
  reopenAppraisals,
  reopenSheets,
  sendToReview,
} from '../../store/set-revision.store.ts';
import type { Context } from '../context.ts';
import { inRoundState, officesOfUnit, topicsOf } from '../round/set-up.ts';
import { useCase } from '../use-case.ts';
import { idsOf, type LoadedRevision, loadRevision, problemsOfRevision } from './load-revision.ts';

type Input = {
  readonly roundId: Id;
  readonly groupId: Id;
  readonly version: number;
  readonly toVersionId: Id;
  readonly reason: string;
  readonly document: string;
};
type Loaded = LoadedRevision & { readonly sheets: readonly RevisedSheet[] };

/**
 * Chuyển đợt đang chạy sang bản mới của bộ chỉ số — verb `round.revise-set`. Items that did not change keep everything;
 * claims on the others wait for a look and do not count meanwhile; items that went leave their claims and documents in
 * the archive; sheets that had left their unit go back to it and their receipts are void.
 *
 * Source: Sơn La, 2211/QĐ-UBND and 2712/QĐ-UBND of 2025: two sets in one year
 */
export const reviseSet = useCase<Input, Loaded, { reason: string; document: string }, RevisedSetReply>({
  verb: 'round.revise-set',
  load: async (context, input) => {
    const loaded = await loadRevision(context, input, 'lock');
    return (
      loaded && {
        ...loaded,
        sheets: await listSheetsOfGroup(context.tx, input.roundId, input.groupId, 'lock'),
      }
    );
  },
  subject: () => ({}),
  states: inRoundState,
  decide: (loaded, input) => {
    const said = { reason: tidy(input.reason), document: tidy(input.document) };
    const problems = [
      ...(loaded.round.version === input.version ? [] : [problem('version.clash')]),
      ...problemsOfRevision(loaded),
      ...(said.reason === '' ? [problem('reason.required', {}, 'reason')] : []),
      ...(said.document === '' ? [problem('round.revision-document', {}, 'document')] : []),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(said);
  },
  save: async (context, said, loaded, input) => {
    const { tx, actor } = context;
    const { roundId, groupId, version } = input;
    const { before, after, plan, groupUnits, round, group, at } = loaded;
    if (!(await updateRound(tx, { roundId, version }))) return refuse(problem('version.clash'));
    const revision = {
      id: uuidv7(),
      roundId,
      groupId,
      fromVersionId: before.versionId,
      toVersionId: after.versionId,
      ...said,
      at,
    };
    await insertRevision(tx, revision, actor.personId);
    const unitIds = groupUnits.map(({ unitId }) => unitId);
    const changed = idsOf(plan.toReview.map((row) => row.after));
    await markScoredBy(tx, { roundId, unitIds }, before.versionId);
    const waiting = await sendToReview(tx, { roundId, unitIds, itemIds: changed });
    const lost = await reopenAppraisals(tx, {
      roundId,
      unitIds,
      itemIds: [...changed, ...idsOf(plan.removed)],
    });
    const reopened = loaded.sheets.filter(({ state }) => state !== 'scoring');
    await reopenSheets(tx, revision, reopened);
    const step = { roundId, verb: 'round.revise-set' as const, note: said.reason, by: actor.personId, at };
    await insertTransitions(tx, [
      ...waiting.map((row): NewTransition => ({ ...step, ...row, to: 'to-review' })),
      ...reopened.map(
        (row): NewTransition => ({
          ...step,
          unitId: row.unitId,
          from: row.state,
          to: 'scoring',
        }),
      ),
    ]);
    await assignAdded(context, loaded);
    await tellUnits(context, loaded, reopened, waiting);
    const receiptsVoid = reopened.flatMap(({ receiptNumber }) => receiptNumber ?? []);
    return ok({
      reply: {
        version: version + 1,
        toReview: waiting.length,
        reopened: reopened.length,
        receiptsVoid: receiptsVoid.length,
      },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        content: {
          title: round.title,
          group: group.name,
          changes: { set: [before.set.version, after.set.version] },
          ...said,
          toReview: plan.toReview.map((row) => row.after.code),
          added: plan.added.map(({ code }) => code),
          removed: plan.removed.map(({ code }) => code),
          receiptsVoid,
          appraisalsReopened: lost.map((row) => describeLost(row, loaded)),
        },
      },
      topics: [...topicsOf(roundId, unitIds), 'rounds'],
    });
  },
});

/** Items that came are proposed to the offices that the set names. */
const assignAdded = ({ tx }: Context, loaded: LoadedRevision) =>
  saveAssignments(
    tx,
    loaded.round.id,
    loaded.groupUnits.flatMap(({ unitId }) =>
      proposeAssignments(loaded.plan.added, unitId, officesOfUnit(loaded, unitId)).map((row) => ({
        ...row,
        unitId,
      })),
    ),
  );

/** Who coordinates or leads a unit learns by mail what is to be done again. */
const tellUnits = async (
  { tx, services }: Context,
  loaded: LoadedRevision,
  reopened: readonly RevisedSheet[],
  waiting: readonly { readonly unitId: Id; readonly itemId: Id }[],
) => {
  const codes = new Map(loaded.plan.toReview.map((row) => [row.after.id, row.after.code]));
  const people = await listPeopleToTell(
    tx,
    loaded.groupUnits.map(({ unitId }) => unitId),
  );
  for (const person of people)
    await services.enqueueMail(tx, {
      to: person.email ?? '',
      ...revisionMail({
        fullName: person.fullName,
        round: loaded.round.title,
        version: loaded.after.set.version,
        codes: waiting
          .filter(({ unitId }) => unitId === person.unitId)
          .map(({ itemId }) => codes.get(itemId) ?? ''),
        receipt: reopened.find(({ unitId }) => unitId === person.unitId)?.receiptNumber,
        address: `${services.publicUrl}/viec`,
      }),
    });
};

const describeLost = ({ unitId, itemId, points, reason }: LostAppraisal, loaded: LoadedRevision) => ({
  unit: loaded.units.get(unitId)?.shortName ?? unitId,
  item: loaded.before.set.rows.find(({ id }) => id === itemId)?.code ?? itemId,
  points,
  reason,
});
