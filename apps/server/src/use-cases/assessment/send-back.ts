import {
  assessmentMachine,
  closingOf,
  entryMachine,
  type Id,
  type Instant,
  ok,
  type Problem,
  problem,
  refuse,
  step,
} from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertTransitions, moveAssessment } from '../../store/assessment.store.ts';
import { saveEntry } from '../../store/entry.store.ts';
import { insertRemarks } from '../../store/remark.store.ts';
import { useCase } from '../use-case.ts';
import type { LoadedSheet, SheetItem } from './load-sheet.ts';
import { loadForStep, recordStep, requireBeforeSubmission } from './sheet-steps.ts';
import { sheetTopic } from './topics.ts';

type Input = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly itemIds: readonly Id[];
  readonly reason: string;
  readonly resubmitBy?: Instant | undefined;
};

/**
 * Lãnh đạo trả lại — verb `assessment.send-back`: only the chosen items are opened again, with the reason; everything
 * else stays accepted.
 */
export const sendBackSheet = useCase<Input, LoadedSheet, readonly SheetItem[], { itemIds: readonly Id[] }>({
  verb: 'assessment.send-back',
  load: loadForStep,
  subject: (_sheet, input) => ({ unitId: input.unitId }),
  states: ({ assessment }) => [{ machine: assessmentMachine, state: assessment.state }],
  decide: (sheet, input) => {
    const chosen = sheet.items.filter((item) => input.itemIds.includes(item.compiled.row.id));
    const problems = [
      ...requireBeforeSubmission(sheet),
      ...requireResubmission(sheet, input.resubmitBy),
      ...(input.reason.trim() ? [] : [problem('reason.required', {}, 'reason')]),
      ...(chosen.length === input.itemIds.length ? [] : [problem('reference.unknown', {}, 'itemIds')]),
      ...chosen.flatMap((item) => {
        const next = step(entryMachine, 'assessment.send-back', item.entry.state);
        return next.ok ? [] : next.problems.map((one) => ({ ...one, at: `item:${item.compiled.row.code}` }));
      }),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(chosen);
  },
  save: async (context, chosen, sheet, input) => {
    const { tx, actor } = context;
    const key = { roundId: input.roundId, unitId: input.unitId };
    for (const { entry, compiled } of chosen) {
      const next = { ...entry, state: 'returned' as const, updatedAt: sheet.at, updatedBy: actor.personId };
      if (!(await saveEntry(tx, next, entry.version)))
        return refuse(problem('version.clash', {}, `item:${compiled.row.code}`));
    }
    const by = actor.personId;
    await insertRemarks(
      tx,
      chosen.map(({ compiled }) => ({
        ...key,
        id: uuidv7(),
        itemId: compiled.row.id,
        kind: 'return' as const,
        personId: by,
        body: input.reason,
        at: sheet.at,
      })),
    );
    await insertTransitions(
      tx,
      chosen.map(({ compiled, entry }) => ({
        ...key,
        itemId: compiled.row.id,
        verb: 'assessment.send-back' as const,
        from: entry.state,
        to: 'returned',
        note: input.reason,
        by,
        at: sheet.at,
      })),
    );
    await moveAssessment(tx, sheet.assessment, 'scoring', { resubmit_by: input.resubmitBy ?? null });
    await recordStep(context, 'assessment.send-back', sheet, 'scoring', input.reason);
    return ok({
      reply: { itemIds: input.itemIds },
      audit: {
        ...key,
        subject: sheetTopic(input.roundId, input.unitId),
        content: {
          items: chosen.map(({ compiled }) => compiled.row.code),
          reason: input.reason,
          resubmitBy: input.resubmitBy,
        },
      },
      topics: [sheetTopic(input.roundId, input.unitId)],
    });
  },
});

/** Own deadline of what is sent back: after now, not after the hour of submission. */
const requireResubmission = (sheet: LoadedSheet, resubmitBy: Instant | undefined): readonly Problem[] => {
  if (resubmitBy === undefined) return [];
  const { phases, extensions } = sheet.round;
  const closesAt = closingOf(phases, extensions, 'submission', sheet.unit.unitId);
  const inTime = sheet.at < resubmitBy && (closesAt === undefined || resubmitBy <= closesAt);
  return inTime ? [] : [problem('assessment.resubmit-outside', { closesAt: closesAt ?? '' }, 'resubmitBy')];
};
