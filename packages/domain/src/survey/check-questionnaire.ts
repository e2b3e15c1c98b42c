import { isLess, parseDecimal } from '../shared/exact.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { type Condition, questionsIn } from './condition.ts';
import { type Option, type Question, type Questionnaire, usualTextLength } from './questionnaire.ts';

/**
 * Kiểm tra phiếu — everything that would keep a respondent from answering, or an answer from being read; `at` names
 * the question (`question:3.6a`). English words that are missing are a warning: the Vietnamese stand in for them.
 *
 * Problems: `questionnaire.empty` · `question.code-missing` · `question.code-duplicate` · `question.label-missing` ·
 * `question.options-missing` · `question.option-duplicate` · `question.bounds` · `question.condition-unknown` (asks
 * about a question that does not exist or comes later) · `question.condition-option` · `question.english-missing`
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Problem[] {
  const problems: Problem[] = [];
  const earlier = new Map<string, readonly string[] | undefined>();
  const asked = questionnaire.sections.flatMap(({ questions }) => questions);
  if (!asked.some(({ kind }) => kind !== 'note')) problems.push(problem('questionnaire.empty'));
  const codes = new Set<string>();
  for (const section of questionnaire.sections) {
    if (section.shownWhen) problems.push(...checkCondition(section.shownWhen, earlier, section.code));
    for (const question of section.questions) {
      problems.push(...checkWords(question, codes), ...checkShape(question));
      if (question.shownWhen) problems.push(...checkCondition(question.shownWhen, earlier, question.code));
      codes.add(question.code);
      learn(question, earlier);
    }
  }
  return problems;
}

/** Notes what later conditions may ask about, with the options that they may name. */
function learn(question: Question, earlier: Map<string, readonly string[] | undefined>): void {
  if (question.kind === 'note') return;
  if (question.kind === 'rating-grid')
    for (const { code } of question.statements)
      earlier.set(
        `${question.code}.${code}`,
        question.options.map((option) => option.code),
      );
  const options = question.kind === 'single' || question.kind === 'multiple' ? question.options : undefined;
  earlier.set(
    question.code,
    options?.map(({ code }) => code),
  );
}

function checkWords(question: Question, codes: ReadonlySet<string>): Problem[] {
  const at = `question:${question.code}`;
  const labels = [question.label, ...partsOf(question).map(({ label }) => label)];
  return [
    ...(question.code === '' ? [problem('question.code-missing', { label: question.label.vi }, at)] : []),
    ...(codes.has(question.code) ? [problem('question.code-duplicate', { code: question.code }, at)] : []),
    ...(labels.some(({ vi }) => vi.trim() === '')
      ? [problem('question.label-missing', { code: question.code }, at)]
      : []),
    ...(labels.some(({ en }) => en === undefined || en.trim() === '')
      ? [problem('question.english-missing', { code: question.code }, at, false)]
      : []),
  ];
}

const partsOf = (question: Question): readonly Option[] => [
  ...(question.kind === 'rating-grid' ? question.statements : []),
  ...('options' in question ? question.options : []),
];

function checkShape(question: Question): Problem[] {
  const at = `question:${question.code}`;
  const bounds = () => [problem('question.bounds', { code: question.code }, at)];
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'rating-grid': {
      const problems: Problem[] = [];
      const lists = [question.options, ...(question.kind === 'rating-grid' ? [question.statements] : [])];
      if (question.options.length < 2 || lists.some((list) => list.length === 0))
        problems.push(problem('question.options-missing', { code: question.code }, at));
      for (const list of lists)
        for (const code of repeated(list.map((one) => one.code)))
          problems.push(problem('question.option-duplicate', { code: question.code, option: code }, at));
      if (question.kind === 'multiple') {
        const { atLeast = 0, atMost = question.options.length } = question;
        if (atLeast > atMost || atMost > question.options.length) problems.push(...bounds());
      }
      return problems;
    }
    case 'number': {
      const [smallest, largest] = [question.smallest, question.largest].map((text) =>
        text === undefined ? undefined : parseDecimal(text),
      );
      return smallest && largest && isLess(largest, smallest) ? bounds() : [];
    }
    case 'day':
      return question.earliest && question.latest && question.latest < question.earliest ? bounds() : [];
    case 'text':
      return (question.longest ?? usualTextLength) < 1 ? bounds() : [];
    case 'note':
      return [];
  }
}

const repeated = (codes: readonly string[]) =>
  new Set(codes.filter((code, place) => code === '' || codes.indexOf(code) !== place));

function checkCondition(
  condition: Condition,
  earlier: ReadonlyMap<string, readonly string[] | undefined>,
  code: string,
): Problem[] {
  const at = `question:${code}`;
  const unknown = questionsIn(condition).filter((question) => !earlier.has(question));
  if (unknown.length > 0) return [problem('question.condition-unknown', { code, unknown }, at)];
  return chosenIn(condition)
    .filter(({ question, option }) => !(earlier.get(question) ?? []).includes(option))
    .map(({ question, option }) => problem('question.condition-option', { code, question, option }, at));
}

function chosenIn(condition: Condition): readonly { question: string; option: string }[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(chosenIn);
    case 'not':
      return chosenIn(condition.of);
    case 'chosen':
      return [condition];
    default:
      return [];
  }
}
