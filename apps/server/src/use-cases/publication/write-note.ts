import { type Id, ok, problem, refuse, roundMachine } from '@parindex/domain';
import { deletePublicationNote, savePublicationNote } from '../../store/publication.store.ts';
import { findRound, type LoadedRound, listRatedUnits } from '../../store/round.store.ts';
import { appraisalTopic } from '../appraisal/topics.ts';
import { roundNow } from '../round/round-now.ts';
import { useCase } from '../use-case.ts';

type Input = { readonly roundId: Id; readonly unitId: Id; readonly rowId: Id; readonly note: string };
type Loaded = { readonly round: LoadedRound; readonly unitName: string | undefined; readonly at: string };

const noteLimit = 300;

/**
 * Ghi chú công bố — verb `publication.note`: one approved sentence per field of a unit, which the public reads beside
 * the points lost. An empty note takes the sentence away.
 */
export const writeNote = useCase<Input, Loaded, string, null>({
  verb: 'publication.note',
  load: async (context, input) => {
    const round = await findRound(context.tx, input.roundId);
    if (!round) return undefined;
    const units = await listRatedUnits(context.tx, round.id);
    return {
      round,
      unitName: units.find(({ unitId }) => unitId === input.unitId)?.name,
      at: roundNow(round, context),
    };
  },
  subject: () => ({}),
  states: ({ round }) => [{ machine: roundMachine, state: round.state }],
  decide: ({ unitName }, input) => {
    const note = input.note.trim().normalize('NFC');
    if (unitName === undefined) return refuse(problem('subject.unknown'));
    return [...note].length > noteLimit
      ? refuse(problem('explanation.too-long', { length: [...note].length, limit: noteLimit }, 'note'))
      : ok(note);
  },
  save: async ({ tx, actor }, note, { round, at }, { roundId, unitId, rowId }) => {
    if (note === '') await deletePublicationNote(tx, { roundId, unitId, rowId });
    else await savePublicationNote(tx, { roundId, unitId, rowId, note, at, by: actor.personId });
    return ok({
      reply: null,
      audit: {
        subject: `publication-note:${roundId}:${unitId}:${rowId}`,
        roundId,
        unitId,
        content: { note },
      },
      topics: [appraisalTopic(round.id)],
    });
  },
});
