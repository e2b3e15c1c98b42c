import { createHmac } from 'node:crypto';
import type { ResponseReceipt } from '@parindex/contract';
import {
  type AnswerChecker,
  type Answers,
  answerChecker,
  type Day,
  type Id,
  type Instant,
  ok,
  packAnswers,
  problem,
  type Questionnaire,
  refuse,
  surveyMachine,
} from '@parindex/domain';
import { findQuestionnaire } from '../../store/questionnaire.store.ts';
import {
  countResponses,
  findOpenLink,
  insertResponse,
  isResponseOf,
  markAnswered,
  type NewResponse,
  type OpenLink,
} from '../../store/survey-response.store.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';
import { roundNow } from '../round/round-now.ts';
import { hashOfSecret } from '../session/secret-link.ts';
import { useCase } from '../use-case.ts';

type Input = {
  readonly token: string;
  readonly responseId: Id;
  readonly answers: Answers;
  readonly channel: 'link' | 'kiosk' | 'offline';
  readonly seconds?: number | undefined;
};
type Loaded = {
  readonly link: OpenLink;
  readonly questionnaire: Questionnaire;
  readonly now: Instant;
  readonly day: Day;
  readonly pseudonym: string;
  /** The same sheet came before, by the same link. */
  readonly again: boolean;
  readonly full: boolean;
};

/**
 * Nhận phiếu trả lời — verb `response.receive`, open to whoever has a link. The same sheet again gets its receipt
 * again and counts once. Nothing finer than the day is kept, and no audit entry tells one sheet from another.
 *
 * Problems: `invitation.used` · `invitation.full` · `survey.not-open` · `survey.over` · those of `answerChecker`
 */
export const receiveResponse = useCase<Input, Loaded, NewResponse | undefined, ResponseReceipt>({
  verb: 'response.receive',
  open: true,
  load: loadInvited,
  subject: () => ({}),
  states: ({ link, again }) => (again ? [] : [{ machine: surveyMachine, state: link.state }]),
  decide: (loaded, input) => {
    const { link, questionnaire, again, full, now } = loaded;
    const { invitation, questionnaireId } = link;
    if (again) return ok(undefined);
    if (now < link.opensAt) return refuse(problem('survey.not-open'));
    if (now >= link.closesAt) return refuse(problem('survey.over', { at: link.closesAt }));
    if (invitation.answeredOn !== undefined) return refuse(problem('invitation.used'));
    if (full) return refuse(problem('invitation.full'));
    const problems = checkerOf(questionnaireId, questionnaire)(input.answers);
    if (problems.length > 0) return refuse(...problems);
    return ok({
      ...packAnswers(questionnaire, input.answers),
      surveyId: invitation.surveyId,
      id: input.responseId,
      unitId: invitation.unitId,
      group: invitation.group,
      questionnaireId,
      channel: input.channel,
      receivedOn: loaded.day,
      ...(input.seconds === undefined ? {} : { seconds: input.seconds }),
      pseudonym: loaded.pseudonym,
    });
  },
  save: async ({ tx }, response, { link: { invitation }, day }, { responseId }) => {
    if (response) {
      const first = invitation.kind === 'open' || (await markAnswered(tx, invitation, day));
      // a sheet of this id by another link is another person's: never a second copy, never told apart
      if (!first || !(await insertResponse(tx, response))) return refuse(problem('invitation.used'));
    }
    return ok({ reply: { receipt: receiptOf(responseId), receivedOn: day }, audit: [] });
  },
});

async function loadInvited(context: Context, { token, responseId }: Input): Promise<Loaded | undefined> {
  const { tx, services } = context;
  const link = await findOpenLink(tx, hashOfSecret(token), 'hold');
  const stored = link && (await findQuestionnaire(tx, link.questionnaireId));
  if (!link || !stored || link.invitation.revoked) return undefined;
  const { invitation } = link;
  const now = roundNow(link, context);
  const pseudonym = createHmac('sha256', services.auditKey).update(`survey ${invitation.id}`).digest('hex');
  const mayBeAgain = invitation.kind === 'open' || invitation.answeredOn !== undefined;
  const again =
    mayBeAgain && (await isResponseOf(tx, { surveyId: invitation.surveyId, id: responseId, pseudonym }));
  const limited = invitation.kind === 'open' && !again;
  return {
    link,
    questionnaire: stored.content,
    now,
    day: dayIn(services.timeZone)(new Date(now)),
    pseudonym,
    again,
    full: limited && (await countResponses(tx, invitation)) >= link.quota,
  };
}

/** Checkers of issued questionnaires, which never change. */
const checkers = new Map<Id, AnswerChecker>();
function checkerOf(id: Id, questionnaire: Questionnaire): AnswerChecker {
  const known = checkers.get(id);
  if (known) return known;
  const made = answerChecker(questionnaire);
  checkers.set(id, made);
  return made;
}

/** A code to quote; made of the sheet's own random id, which closing replaces. */
const receiptOf = (responseId: Id) => responseId.replaceAll('-', '').slice(0, 8).toUpperCase();
