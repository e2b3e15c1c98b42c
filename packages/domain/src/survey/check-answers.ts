import { isLess, isWhole, parseDecimal } from '../shared/exact.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Answer, Answers } from './answers.ts';
import { holds } from './condition.ts';
import {
  type NoteLine,
  type Option,
  type Question,
  type Questionnaire,
  usualTextLength,
} from './questionnaire.ts';

/** A questionnaire made ready to check many answer sheets. */
export type AnswerChecker = (answers: Answers) => readonly Problem[];

type Asked = Exclude<Question, NoteLine>;
type Check = (answer: Answer, at: string) => Problem | undefined;

/**
 * Kiểm tra một phiếu trả lời — only questions that were shown are answered, the required ones are, and every answer is
 * one that the question allows. Conditions are judged by the answers to shown questions alone.
 *
 * Problems, `at` the question's code: `answer.unknown-question` · `answer.not-shown` · `answer.required` ·
 * `answer.not-an-option` · `answer.wrong-shape` · `answer.too-many` · `answer.too-few` · `answer.alone` ·
 * `answer.out-of-bounds` · `answer.too-long`
 */
export function answerChecker(questionnaire: Questionnaire): AnswerChecker {
  const sections = questionnaire.sections.map((section) => ({
    shownWhen: section.shownWhen,
    questions: section.questions
      .filter((question): question is Asked => question.kind !== 'note')
      .map((question) => ({ question, check: checkOf(question) })),
  }));
  const known = new Set(sections.flatMap(({ questions }) => questions.map(({ question }) => question.code)));
  return (answers) => {
    const problems: Problem[] = [];
    const seen: Record<string, Answer> = {};
    for (const code of Object.keys(answers))
      if (!known.has(code)) problems.push(problem('answer.unknown-question', { code }, code));
    for (const { shownWhen, questions } of sections) {
      const open = !shownWhen || holds(shownWhen, seen);
      for (const { question, check } of questions) {
        const { code } = question;
        const answer = answers[code];
        if (!open || (question.shownWhen && !holds(question.shownWhen, seen))) {
          if (answer !== undefined) problems.push(problem('answer.not-shown', { code }, code));
          continue;
        }
        if (answer === undefined || isEmpty(answer)) {
          if (question.required) problems.push(problem('answer.required', { code }, code));
          continue;
        }
        seen[code] = answer;
        const wrong = check(answer, code);
        if (wrong) problems.push(wrong);
      }
    }
    return problems;
  };
}

/** The codes of the questions that a respondent sees for the answers so far, in order. */
export function shownQuestions(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const shown: string[] = [];
  const seen: Record<string, Answer> = {};
  for (const { shownWhen, questions } of questionnaire.sections) {
    if (shownWhen && !holds(shownWhen, seen)) continue;
    for (const question of questions) {
      if (question.shownWhen && !holds(question.shownWhen, seen)) continue;
      shown.push(question.code);
      const answer = answers[question.code];
      if (answer !== undefined && question.kind !== 'note') seen[question.code] = answer;
    }
  }
  return shown;
}

const isEmpty = (answer: Answer) =>
  typeof answer === 'string' ? answer.trim() === '' : Object.keys(answer).length === 0;

function checkOf(question: Asked): Check {
  switch (question.kind) {
    case 'single': {
      const codes = codesOf(question.options);
      return (answer, at) =>
        typeof answer !== 'string' ? wrongShape(at) : codes.has(answer) ? undefined : notAnOption(at, answer);
    }
    case 'multiple':
      return checkMultiple(codesOf(question.options), question);
    case 'rating-grid':
      return checkGrid(codesOf(question.options), question);
    case 'number':
      return checkNumber(question);
    case 'text':
      return (answer, at) =>
        typeof answer !== 'string'
          ? wrongShape(at)
          : answer.length > (question.longest ?? usualTextLength)
            ? problem('answer.too-long', { code: at, longest: question.longest ?? usualTextLength }, at)
            : undefined;
    case 'day':
      return (answer, at) =>
        typeof answer !== 'string' || !isDay(answer)
          ? wrongShape(at)
          : (question.earliest && answer < question.earliest) || (question.latest && answer > question.latest)
            ? problem('answer.out-of-bounds', { code: at, value: answer }, at)
            : undefined;
  }
}

const checkMultiple =
  (codes: ReadonlySet<string>, question: Extract<Asked, { kind: 'multiple' }>): Check =>
  (answer, at) => {
    if (!Array.isArray(answer)) return wrongShape(at);
    const chosen = answer as readonly string[];
    const stray = chosen.find((code) => !codes.has(code));
    if (stray !== undefined) return notAnOption(at, stray);
    if (new Set(chosen).size !== chosen.length) return wrongShape(at);
    if (chosen.length > 1 && question.options.some(({ code, alone }) => alone && chosen.includes(code)))
      return problem('answer.alone', { code: at }, at);
    const alone = question.options.some(({ code, alone: only }) => only && chosen.includes(code));
    if (!alone && chosen.length < (question.atLeast ?? 0))
      return problem('answer.too-few', { code: at, least: question.atLeast ?? 0 }, at);
    if (chosen.length > (question.atMost ?? question.options.length))
      return problem('answer.too-many', { code: at, most: question.atMost ?? question.options.length }, at);
    return undefined;
  };

const checkGrid = (codes: ReadonlySet<string>, question: Extract<Asked, { kind: 'rating-grid' }>): Check => {
  const statements = new Set(question.statements.map(({ code }) => code));
  return (answer, at) => {
    if (typeof answer !== 'object' || Array.isArray(answer)) return wrongShape(at);
    const rated = Object.entries(answer as Readonly<Record<string, string>>);
    for (const [statement, option] of rated) {
      if (!statements.has(statement))
        return problem('answer.unknown-question', { code: `${at}.${statement}` }, at);
      if (!codes.has(option)) return notAnOption(`${at}.${statement}`, option);
    }
    return question.required && rated.length < statements.size
      ? problem('answer.required', { code: at }, at)
      : undefined;
  };
};

function checkNumber(question: Extract<Asked, { kind: 'number' }>): Check {
  const smallest = question.smallest === undefined ? undefined : parseDecimal(question.smallest);
  const largest = question.largest === undefined ? undefined : parseDecimal(question.largest);
  return (answer, at) => {
    const value = typeof answer === 'string' ? parseDecimal(answer) : undefined;
    if (!value || (!question.decimals && !isWhole(value))) return wrongShape(at);
    return (smallest && isLess(value, smallest)) || (largest && isLess(largest, value))
      ? problem('answer.out-of-bounds', { code: at, value: String(answer) }, at)
      : undefined;
  };
}

/** A day that exists: `2020-02-30` does not. */
function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

const codesOf = (options: readonly Option[]) => new Set(options.map(({ code }) => code));
const wrongShape = (code: string) => problem('answer.wrong-shape', { code }, code);
const notAnOption = (code: string, option: string) => problem('answer.not-an-option', { code, option }, code);
