import {
  closingOf,
  type Extension,
  type Id,
  ok,
  type PhaseName,
  type Problem,
  problem,
  refuse,
  tidy,
} from '@parindex/domain';
import { insertExtension } from '../../store/round-set-up.store.ts';
import { dayIn } from '../province-day.ts';
import { closingIn } from '../province-time.ts';
import { useCase } from '../use-case.ts';
import { inRoundState, loadSetUp, type SetUp, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly phase: PhaseName;
  /** Wall-clock time of the province, or an instant. */
  readonly closesAt: string;
  readonly reason: string;
  readonly document: string;
};
type Loaded = SetUp & { readonly closesAt: string; readonly dayOf: (instant: string) => string };

/** Gia hạn một giai đoạn cho một đơn vị — verb `round.extend`: later than before, with a reason and the document that allows it. */
export const extendPhase = useCase<Input, Loaded, Extension, null>({
  verb: 'round.extend',
  load: async (context, { roundId, closesAt }) => {
    const setUp = await loadSetUp(context, roundId, 'lock');
    const { timeZone } = context.services;
    return (
      setUp && {
        ...setUp,
        closesAt: closingIn(timeZone, closesAt),
        dayOf: (instant: string) => dayIn(timeZone)(new Date(instant)),
      }
    );
  },
  subject: () => ({}),
  states: inRoundState,
  decide: ({ round, rated, closesAt, dayOf }, input) => {
    const { unitId, phase } = input;
    const present = closingOf(round.phases, round.extensions, phase, unitId);
    const reason = tidy(input.reason);
    const document = tidy(input.document);
    const problems: Problem[] = [
      ...(rated.some((unit) => unit.unitId === unitId) ? [] : [problem('round.unit-unknown', {}, 'unitId')]),
      ...(present === undefined ? [problem('round.phase-missing', { phase }, 'phase')] : []),
      ...(present !== undefined && closesAt <= present
        ? [problem('round.extension-earlier', { closesOn: dayOf(present) }, 'closesAt')]
        : []),
      ...(reason === '' ? [problem('reason.required', {}, 'reason')] : []),
      ...(document === '' ? [problem('round.document-required', {}, 'document')] : []),
    ];
    return problems.length > 0 ? refuse(...problems) : ok({ unitId, phase, closesAt, reason, document });
  },
  save: async ({ tx, now }, extension, { round }, { roundId }) => {
    await insertExtension(tx, { ...extension, roundId, now });
    const { unitId, phase, closesAt, reason, document } = extension;
    return ok({
      reply: null,
      audit: {
        subject: `round:${roundId}`,
        roundId,
        unitId,
        content: {
          title: round.title,
          phase,
          changes: {
            closesAt: [closingOf(round.phases, round.extensions, phase, unitId) ?? null, closesAt],
          },
          reason,
          document,
        },
      },
      topics: topicsOf(roundId, [unitId]),
    });
  },
});
