import { type Id, ok, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertRemarks, listRemarks } from '../../store/remark.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { type EntryKey, type LoadedEntry, loadEntry, subjectOfEntry } from './entry-access.ts';
import { sheetTopic } from './topics.ts';

type Ask = EntryKey & { readonly body: string };
type Answer = Ask & { readonly questionId: Id };

/** Hỏi về một mục — verb `question.ask`; it stays open until somebody answers. */
export const askQuestion = useCase<Ask, LoadedEntry, string, { id: Id }>({
  verb: 'question.ask',
  load: loadEntry,
  subject: subjectOfEntry,
  decide: (_loaded, input) => requireBody(input.body),
  save: (context, body, loaded) => saveRemark(context, loaded, { kind: 'question', body }),
});

/** Trả lời một câu hỏi — verb `question.answer`. */
export const answerQuestion = useCase<Answer, LoadedEntry & { open: boolean }, string, { id: Id }>({
  verb: 'question.answer',
  load: async (context, input) => {
    const loaded = await loadEntry(context, input);
    const remarks = loaded && (await listRemarks(context.tx, input));
    return (
      loaded && { ...loaded, open: remarks?.some((one) => one.id === input.questionId && one.open) ?? false }
    );
  },
  subject: subjectOfEntry,
  decide: ({ open }, input) =>
    open ? requireBody(input.body) : refuse(problem('reference.unknown', {}, 'questionId')),
  save: (context, body, loaded, input) =>
    saveRemark(context, loaded, { kind: 'answer', body, answersId: input.questionId }),
});

const requireBody = (body: string) =>
  body.trim() ? ok(body.normalize('NFC').trim()) : refuse(problem('reason.required', {}, 'body'));

const saveRemark = async (
  context: Context,
  loaded: LoadedEntry,
  remark: { kind: 'question' | 'answer'; body: string; answersId?: Id },
) => {
  const { roundId, unitId, itemId } = loaded.entry;
  const id = uuidv7();
  await insertRemarks(context.tx, [
    { ...remark, id, roundId, unitId, itemId, personId: context.actor.personId, at: loaded.at },
  ]);
  return ok({
    reply: { id },
    audit: {
      subject: `entry:${roundId}:${unitId}:${itemId}`,
      roundId,
      unitId,
      content: { code: loaded.item.code, kind: remark.kind, body: remark.body },
    },
    topics: [sheetTopic(roundId, unitId)],
  });
};
