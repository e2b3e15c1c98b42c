/**
 * Câu trả lời của một phiếu — by the question's code: an option's code, several of them, a statement's code → an
 * option's code for a rating grid, a number as decimal text, a day as `yyyy-mm-dd`, or the respondent's own words.
 */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer = string | readonly string[] | Readonly<Record<string, string>>;
