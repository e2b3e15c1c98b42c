import type { Phase, PhaseName } from '@parindex/domain';
import { phases as phaseNames, requiredPhases } from '@parindex/domain';
import { dayOf, showTime } from '../../../lib/format.ts';
import { typedHour } from '../../../lib/typed.ts';
import type { PhaseForm } from '../round-calls.ts';

/** One phase as it is typed in; days `yyyy-mm-dd`, hours `hh:mm`, empty where nothing is. */
export type CalendarRow = {
  readonly name: PhaseName;
  readonly opensDay: string;
  readonly opensHour: string;
  readonly closesDay: string;
  readonly closesHour: string;
};

/** The phases that the round uses, and those that every round needs, in their order. */
export const calendarRows = (phases: readonly Phase[]): readonly CalendarRow[] =>
  inOrder([
    ...phases.map(({ name, opensAt, closesAt }) => ({
      name,
      opensDay: dayOf(opensAt),
      opensHour: showTime(opensAt),
      closesDay: dayOf(closesAt),
      closesHour: showTime(closesAt),
    })),
    ...requiredPhases.filter((name) => phases.every((phase) => phase.name !== name)).map(emptyRow),
  ]);

/** The rows with one more phase, at its place. */
export const withPhase = (rows: readonly CalendarRow[], name: PhaseName): readonly CalendarRow[] =>
  inOrder([...rows, emptyRow(name)]);

/** The phases that the plan may still take in. */
export const furtherPhases = (rows: readonly CalendarRow[]): readonly PhaseName[] =>
  phaseNames.filter((name) => rows.every((row) => row.name !== name));

const emptyRow = (name: PhaseName): CalendarRow => ({
  name,
  opensDay: '',
  opensHour: '00:00',
  closesDay: '',
  closesHour: '17:00',
});

const inOrder = (rows: readonly CalendarRow[]) =>
  rows.toSorted((one, other) => phaseNames.indexOf(one.name) - phaseNames.indexOf(other.name));

/** Which rows cannot be saved as they stand: half filled in, or chosen and left empty. */
export const incompleteRows = (rows: readonly CalendarRow[]): ReadonlySet<PhaseName> =>
  new Set(
    rows
      .filter(
        (row) =>
          (row.opensDay === '') !== (row.closesDay === '') ||
          (row.opensDay === '' && !requiredPhases.includes(row.name)) ||
          (row.opensDay !== '' &&
            (typedHour(row.opensHour) === undefined || typedHour(row.closesHour) === undefined)),
      )
      .map(({ name }) => name),
  );

/** The rows that are filled in, as the server takes them: the province's wall clock. */
export const phasesOf = (rows: readonly CalendarRow[]): readonly PhaseForm[] =>
  rows
    .filter(({ opensDay, closesDay }) => opensDay !== '' && closesDay !== '')
    .map(({ name, opensDay, opensHour, closesDay, closesHour }) => ({
      name,
      opensAt: `${opensDay}T${typedHour(opensHour)}`,
      closesAt: `${closesDay}T${typedHour(closesHour)}`,
    }));
