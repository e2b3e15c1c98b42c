import { type Id, ok } from '@parindex/domain';
import { outcomeOf } from '@parindex/scoring';
import { findLookBefore, type SeenPoints, saveLook } from '../../store/sheet-look.store.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';
import { useCase } from '../use-case.ts';
import { isScoredByUnit, type LoadedSheet, loadSheet, subjectOfSheet } from './load-sheet.ts';
import { sheetTopic } from './topics.ts';

type Input = { readonly roundId: Id; readonly unitId: Id };

/** Đã xem — verb `assessment.see`: what the leader saw today, so that the next look shows what changed since. */
export const seeSheet = useCase<Input, LoadedSheet, SeenPoints, { seen: true }>({
  verb: 'assessment.see',
  load: (context, input) => loadSheet(context, input),
  subject: subjectOfSheet,
  decide: (sheet) => ok(pointsOf(sheet)),
  save: async (context, points, sheet, { roundId, unitId }) => {
    const look = { day: dayOf(context, sheet), at: sheet.at, points };
    await saveLook(context.tx, { roundId, unitId, personId: context.actor.personId }, look);
    return ok({
      reply: { seen: true as const },
      audit: { subject: sheetTopic(roundId, unitId), roundId, unitId, content: { day: look.day } },
    });
  },
});

/** The person's last look on an earlier day than today. */
export const lastLookOf = (context: Context, sheet: LoadedSheet) =>
  findLookBefore(
    context.tx,
    { roundId: sheet.round.id, unitId: sheet.unit.unitId, personId: context.actor.personId },
    dayOf(context, sheet),
  );

const dayOf = ({ services }: Context, { at }: LoadedSheet) => dayIn(services.timeZone)(new Date(at));

const pointsOf = ({ items }: LoadedSheet): SeenPoints =>
  Object.fromEntries(
    items.filter(isScoredByUnit).map(({ compiled, entry }) => {
      const outcome = outcomeOf(compiled.rule.evaluate(entry.facts));
      return [compiled.row.id, outcome.kind === 'settled' ? outcome.points : null];
    }),
  );
