import { progressGrid } from '@parindex/documents';
import type { Id } from '@parindex/domain';
import { progressMarkWords, progressSheetText, progressStepWords, showDay } from '@parindex/text';
import { writeWorkbook } from '../../files/xlsx.ts';
import type { Context } from '../context.ts';
import { dayIn, momentIn } from '../province-day.ts';
import { view } from '../view.ts';
import { type LoadedProgress, loadProgress } from './load-progress.ts';

type Input = { readonly roundId: Id };

/** Xuất bảng tiến độ — verb `progress.export`. */
export const exportProgress = view({
  verb: 'progress.export',
  load: (context: Context, { roundId }: Input) => loadProgress(context, roundId),
  subject: () => ({}),
  show: ({ round, at, units }: LoadedProgress, _input, { services }) => {
    const day = dayIn(services.timeZone);
    const time = { today: day(new Date(at)), dayOf: (instant: string) => day(new Date(instant)) };
    const groupNames = new Map(round.groups.map(({ id, name }) => [id, name]));
    const [first] = units;
    return {
      fileName: progressSheetText.fileName(round.year),
      bytes: writeWorkbook([
        progressGrid(
          progressSheetText.title(round.title, momentIn(services.timeZone)(at)),
          (first?.marks ?? []).map(({ step }) => ({
            step,
            heading: headingOf(progressStepWords[step], dueOf(round, step, time.dayOf)),
          })),
          units.map(({ unit, marks, counts }) => ({
            group: groupNames.get(unit.groupId) ?? '',
            unit: unit.name,
            reminders: counts.reminders,
            steps: Object.fromEntries(
              marks.map((mark) => {
                const { says, note } = progressMarkWords(mark, time);
                return [mark.step, [says, note].filter(Boolean).join(', ')];
              }),
            ),
          })),
        ),
      ]),
    };
  },
});

const headingOf = (step: string, due: string | undefined): string =>
  due === undefined ? step : progressSheetText.due(step, showDay(due));

const dueOf = (
  { phases }: LoadedProgress['round'],
  step: string,
  dayOf: (instant: string) => string,
): string | undefined => {
  const phase = phases.find(({ name }) => name === (step === 'approval' ? 'submission' : step));
  return phase && dayOf(phase.closesAt);
};
