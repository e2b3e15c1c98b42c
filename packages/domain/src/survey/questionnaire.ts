import type { Decimal } from '../shared/ids.ts';
import type { Condition } from './condition.ts';

/** Words for a person who answers: Vietnamese always, English where it was written. */
export type LocalWords = Readonly<{ vi: string; en?: string }>;

/**
 * Phiếu khảo sát (bảng hỏi) — what a respondent is asked, in the order in which it is asked. A version, once it
 * collects answers, never changes. Questions, statements and options are told apart by their `code` within the
 * questionnaire, the question, or both; codes are what an XLSForm calls names.
 */
export type Questionnaire = Readonly<{
  title: LocalWords;
  introduction?: LocalWords;
  sections: readonly Section[];
}>;

/** Phần của phiếu — a heading with its questions; hidden as a whole where its condition does not hold. */
export type Section = Readonly<{
  code: string;
  title: LocalWords;
  note?: LocalWords;
  shownWhen?: Condition;
  /** Its questions may be asked in random order. */
  shuffled?: boolean;
  questions: readonly Question[];
}>;

/** Câu hỏi — one of a closed set of kinds. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | RatingGrid
  | NumberQuestion
  | TextQuestion
  | DayQuestion
  | NoteLine;

/** The kinds of question, in the order in which an editor offers them. */
export const questionKinds = ['single', 'multiple', 'rating-grid', 'number', 'text', 'day', 'note'] as const;
export type QuestionKind = (typeof questionKinds)[number];

type Asked = Readonly<{
  code: string;
  label: LocalWords;
  hint?: LocalWords;
  required?: boolean;
  shownWhen?: Condition;
}>;

/** Phương án — `apart`: set apart and out of every mean ("Không rõ"); `alone`: chosen with no other. */
export type Option = Readonly<{ code: string; label: LocalWords; apart?: boolean; alone?: boolean }>;

/** One of several options. */
export type SingleQuestion = Asked &
  Readonly<{ kind: 'single'; options: readonly Option[]; shuffled?: boolean }>;

/** Any number of options, within bounds. */
export type MultipleQuestion = Asked &
  Readonly<{
    kind: 'multiple';
    options: readonly Option[];
    atLeast?: number;
    atMost?: number;
    shuffled?: boolean;
  }>;

/** Bảng đánh giá — several statements, each rated by the same options (Likert, or A to D). */
export type RatingGrid = Asked &
  Readonly<{
    kind: 'rating-grid';
    statements: readonly Readonly<{ code: string; label: LocalWords }>[];
    options: readonly Option[];
    shuffled?: boolean;
  }>;

/** A number within bounds, whole unless `decimals` are allowed. */
export type NumberQuestion = Asked &
  Readonly<{ kind: 'number'; decimals?: boolean; smallest?: Decimal; largest?: Decimal }>;

/** Words of the respondent's own, at most `longest` characters. */
export type TextQuestion = Asked & Readonly<{ kind: 'text'; longest?: number }>;

/** A day, `yyyy-mm-dd`, within bounds. */
export type DayQuestion = Asked & Readonly<{ kind: 'day'; earliest?: string; latest?: string }>;

/** Words that are only read. */
export type NoteLine = Readonly<{ kind: 'note'; code: string; label: LocalWords; shownWhen?: Condition }>;

/** Every question that can be answered, in order. */
export const questionsOf = ({ sections }: Questionnaire): readonly Exclude<Question, NoteLine>[] =>
  sections.flatMap(({ questions }) => questions.filter((question) => question.kind !== 'note'));

/** The longest free text where a question does not say. */
export const usualTextLength = 2000;
