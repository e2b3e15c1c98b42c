import type { Answer, Answers } from './answers.ts';
import { type Option, type Question, type Questionnaire, questionsOf } from './questionnaire.ts';

/** No answer was given. */
export const unanswered = -1;

/**
 * Ô trả lời — where a question's answer stands in the compact row of an answer sheet: the place of the chosen option,
 * one slot for a single question, one per statement of a grid, one per option (0 or 1) of a multiple question. Numbers,
 * days and own words have no slot: they are kept as text by their code.
 */
export type AnswerSlot = Readonly<{
  question: string;
  /** Of a grid. */
  statement?: string;
  /** Of a multiple question: the option that is chosen or not. */
  option?: string;
  options: readonly Option[];
}>;

/** An answer sheet as it is kept: small whole numbers by slot, and the rest as text by code. */
export type CompactAnswers = Readonly<{ slots: Int16Array; texts: Readonly<Record<string, string>> }>;

/** The slots of a questionnaire, in its order; the same version gives the same slots for good. */
export const slotsOf = (questionnaire: Questionnaire): readonly AnswerSlot[] =>
  questionsOf(questionnaire).flatMap((question): AnswerSlot[] => {
    switch (question.kind) {
      case 'single':
        return [{ question: question.code, options: question.options }];
      case 'rating-grid':
        return question.statements.map(({ code }) => ({
          question: question.code,
          statement: code,
          options: question.options,
        }));
      case 'multiple':
        return question.options.map(({ code }) => ({
          question: question.code,
          option: code,
          options: question.options,
        }));
      default:
        return [];
    }
  });

/** Packs checked answers. */
export function packAnswers(questionnaire: Questionnaire, answers: Answers): CompactAnswers {
  const slots = slotsOf(questionnaire);
  const packed = new Int16Array(slots.length).fill(unanswered);
  for (const [place, slot] of slots.entries()) packed[place] = slotValue(answers[slot.question], slot);
  const texts = questionsOf(questionnaire).flatMap(({ code, kind }) => {
    const answer = answers[code];
    return isWords(kind) && typeof answer === 'string' && answer !== '' ? [[code, answer] as const] : [];
  });
  return { slots: packed, texts: Object.fromEntries(texts) };
}

/** The answers of a packed sheet: what `packAnswers` was given, empty ones left out. */
export function unpackAnswers(questionnaire: Questionnaire, { slots, texts }: CompactAnswers): Answers {
  const answers: Record<string, Answer> = { ...texts };
  for (const [place, slot] of slotsOf(questionnaire).entries()) {
    const value = slots[place] ?? unanswered;
    if (value === unanswered) continue;
    if (slot.option !== undefined) {
      const chosen = (answers[slot.question] as readonly string[] | undefined) ?? [];
      answers[slot.question] = value === 1 ? [...chosen, slot.option] : chosen;
    } else {
      const code = slot.options[value]?.code ?? '';
      answers[slot.question] =
        slot.statement === undefined
          ? code
          : { ...(answers[slot.question] as Readonly<Record<string, string>>), [slot.statement]: code };
    }
  }
  return answers;
}

const isWords = (kind: Question['kind']) => kind === 'number' || kind === 'text' || kind === 'day';

function slotValue(answer: Answer | undefined, slot: AnswerSlot): number {
  if (answer === undefined) return unanswered;
  if (slot.option !== undefined)
    return Array.isArray(answer) ? Number(answer.includes(slot.option)) : unanswered;
  const code =
    slot.statement === undefined ? answer : (answer as Readonly<Record<string, string>>)[slot.statement];
  return typeof code === 'string' ? slot.options.findIndex((option) => option.code === code) : unanswered;
}
