import type { EntryReply, SheetReply } from '@parindex/contract';
import {
  type Actor,
  assessmentMachine,
  closingOf,
  isOpenFor,
  mayOf,
  type Unit,
  type Verb,
} from '@parindex/domain';
import { namesOf } from '../../store/sheet.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import { objectionReply } from '../appraisal/cell-reply.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { reviewReply, revisionOfSheet } from './earlier-version.ts';
import { entryReply } from './entry-reply.ts';
import { loadLastYear, predecessorsOf } from './last-year.ts';
import { type LoadedSheet, loadCitations, loadSheet, type SheetItem, subjectOfSheet } from './load-sheet.ts';
import { objectionVerbs } from './objection-verbs.ts';
import { hashOfSheet, sheetContent } from './sheet-hash.ts';

type Input = { readonly roundId: string; readonly unitId: string };

/** Bảng chấm điểm của một đơn vị — verb `assessment.view`. */
export const showSheet = view<Input, LoadedSheet, SheetReply>({
  verb: 'assessment.view',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  show: (sheet, _input, context) => sheetReply(context, sheet),
});

const sheetVerbs: readonly Verb[] = [
  'assessment.check',
  'assessment.write-report',
  'assessment.present',
  'assessment.recall',
  'assessment.see',
  'assessment.approve',
  'assessment.send-back',
  'assessment.submit',
  'assessment.withdraw',
  'assessment.lock',
  'assessment.export',
  'assessment.report',
  'office.remind',
  'round.assign',
];

export const sheetReply = async (context: Context, sheet: LoadedSheet): Promise<SheetReply> => {
  const { round, unit, group, stored, assessment } = sheet;
  const [offices, names, citations, lastYear, revision] = await Promise.all([
    listOffices(context.tx, unit.unitId),
    namesOf(
      context.tx,
      sheet.items.flatMap(({ entry }) => entry.updatedBy ?? []),
    ),
    loadCitations(context, sheet),
    loadLastYear(context, { unitId: unit.unitId, round }),
    revisionOfSheet(context, { roundId: round.id, groupId: group.id, unitId: unit.unitId }),
  ]);
  return {
    round: {
      id: round.id,
      year: round.year,
      title: round.title,
      demonstration: round.demonstration,
      now: sheet.at,
      pagesRequiredAbove: round.pagesRequiredAbove,
      phases: round.phases.map((phase) => ({
        ...phase,
        closesAt: closingOf(round.phases, round.extensions, phase.name, unit.unitId) ?? phase.closesAt,
      })),
    },
    unit: { id: unit.unitId, name: unit.name, shortName: unit.shortName },
    group: { id: group.id, name: group.name },
    indexSetVersionId: stored.versionId,
    indexSetHash: stored.set.hash ?? '',
    setVersion: stored.set.version,
    ...revision,
    state: assessment.state,
    version: assessment.version,
    sheetHash: hashOfSheet(sheetContent(sheet, citations)),
    offices: offices.map(({ id, name, shortName }) => ({ id, name, shortName })),
    entries: sheet.items.map((item) => itemReply(sheet, item, context.actor, names, offices)),
    may: verbsOfSheet(sheet, context.actor),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(await predecessorsOf(context, unit.unitId, lastYear)),
    ...(assessment.submittedAt === undefined ? {} : { submittedAt: assessment.submittedAt }),
    ...(assessment.receiptNumber === undefined ? {} : { receiptNumber: assessment.receiptNumber }),
  };
};

const verbsOfSheet = ({ assessment }: LoadedSheet, actor: Actor): readonly Verb[] =>
  mayOf(
    actor,
    sheetVerbs.filter((verb) => isOpenFor(assessmentMachine, verb, assessment.state)),
    { unitId: assessment.unitId },
  );

/** From which office the one in charge took the item over. */
const receivedReply = (
  assignment: SheetItem['assignment'],
  offices: readonly Unit[],
): Pick<EntryReply, 'received'> => {
  const received = assignment?.received;
  if (!received) return {};
  const from = offices.find(({ id }) => id === received.fromOfficeId)?.name ?? '';
  return { received: { from, at: received.at, reason: received.reason } };
};

/** One item as the person may see it. */
export const itemReply = (
  sheet: Pick<LoadedSheet, 'assessment' | 'round' | 'at'>,
  item: SheetItem,
  actor: Actor,
  names: ReadonlyMap<string, string>,
  offices: readonly Unit[],
): EntryReply => {
  const { entry, assignment, appraised } = item;
  const updatedBy = entry.updatedBy && names.get(entry.updatedBy);
  const reply = entryReply(
    {
      entry,
      assessmentState: sheet.assessment.state,
      exempt: item.exempt,
      officeId: assignment?.officeId,
      supportingOfficeIds: assignment?.supportingOfficeIds ?? [],
      evidenceCount: item.evidenceCount,
      openQuestions: item.openQuestions,
    },
    item.compiled,
    actor,
    {
      ...(updatedBy ? { updatedBy } : {}),
      ...(item.earlier ? { scoredBy: item.earlier.version } : {}),
      ...reviewReply(entry, item.compiled, item.earlier),
      ...receivedReply(assignment, offices),
      ...(item.figure ? { figure: item.figure } : {}),
      ...(item.supplement ? { supplement: item.supplement } : {}),
      ...(item.objection ? { objection: objectionReply(item.objection) } : {}),
      ...(appraised
        ? {
            appraised: {
              ...(appraised.points === undefined ? {} : { points: appraised.points }),
              ...(appraised.reason === undefined ? {} : { reason: appraised.reason }),
              ...(appraised.decided === undefined ? {} : { decided: appraised.decided }),
            },
          }
        : {}),
    },
  );
  return { ...reply, may: [...reply.may, ...objectionVerbs(sheet, item, actor)] };
};
