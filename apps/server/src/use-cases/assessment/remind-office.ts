import { type Id, ok, problem, refuse } from '@parindex/domain';
import { reminderMail } from '@parindex/text';
import { insertReminder, listReachablePeople } from '../../store/reminder.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import { momentIn } from '../province-day.ts';
import { useCase } from '../use-case.ts';
import { isScoredByUnit, type LoadedSheet, loadSheet } from './load-sheet.ts';
import { sheetTopic } from './topics.ts';

type Input = { readonly roundId: Id; readonly unitId: Id; readonly officeId: Id };
type Loaded = LoadedSheet & { readonly officeName: string; readonly openCodes: readonly string[] };

/** Nhắc một phòng còn mục mở — verb `office.remind`: by mail to its people, and seen on their first page. */
export const remindOffice = useCase<Input, Loaded, true, { mailed: number }>({
  verb: 'office.remind',
  load: async (context, input) => {
    const sheet = await loadSheet(context, input);
    const office = (await listOffices(context.tx, input.unitId)).find(({ id }) => id === input.officeId);
    if (!sheet || !office) return undefined;
    const openCodes = sheet.items
      .filter((item) => isScoredByUnit(item) && item.assignment?.officeId === input.officeId)
      .filter(({ entry }) => !['handed-in', 'accepted'].includes(entry.state))
      .map(({ compiled }) => compiled.row.code);
    return { ...sheet, officeName: office.name, openCodes };
  },
  subject: (_loaded, input) => ({ unitId: input.unitId }),
  decide: ({ openCodes }) =>
    openCodes.length > 0 ? ok(true) : refuse(problem('workflow.not-now', { state: 'done' })),
  save: async (context, _decision, loaded, input) => {
    const { tx, services, actor } = context;
    const people = await listReachablePeople(tx, input.officeId);
    const due = loaded.round.phases.find((phase) => phase.name === 'self-scoring')?.closesAt ?? loaded.at;
    for (const person of people)
      await services.enqueueMail(tx, {
        to: person.email ?? '',
        ...reminderMail(
          person.fullName,
          loaded.officeName,
          loaded.openCodes,
          momentIn(services.timeZone)(due),
          `${services.publicUrl}/viec`,
        ),
      });
    await insertReminder(tx, { ...input, by: actor.personId, at: loaded.at });
    return ok({
      reply: { mailed: people.length },
      audit: {
        subject: sheetTopic(input.roundId, input.unitId),
        roundId: input.roundId,
        unitId: input.unitId,
        content: { office: loaded.officeName, items: loaded.openCodes, mailed: people.length },
      },
      topics: [sheetTopic(input.roundId, input.unitId)],
    });
  },
});
