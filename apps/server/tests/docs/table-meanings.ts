import type { Database } from '../../src/store/tables.ts';

/** The diagrams of docs/data-model.md, in order. */
export const areas = {
  people: 'Đơn vị, con người, đăng nhập',
  set: 'Bộ chỉ số',
  round: 'Đợt đánh giá',
  assessment: 'Tự chấm của một đơn vị',
  appraisal: 'Thẩm định và Hội đồng',
  survey: 'Khảo sát',
  publication: 'Kết quả và công bố',
  documents: 'Văn bản',
  machinery: 'Nhật ký, thư, việc chạy nền',
} as const;

/** Where each table is drawn and what one row of it is. A new table does not compile without a line here. */
export const tableMeanings: Record<keyof Database, readonly [keyof typeof areas, string]> = {
  unit: ['people', 'a rated unit, the province, or an office of a unit'],
  person: ['people', 'a person, with or without an account'],
  account: ['people', 'how a person logs in: username, password hash, second factor'],
  post: ['people', 'a role of a person at a unit, within its days'],
  session: ['people', 'one logged-in browser, by the hash of its token'],
  password_link: ['people', 'a link that sets a new password once, by its hash'],

  index_set: ['set', 'a criteria set over its versions'],
  index_set_version: ['set', 'one version: rows and rules as one document; never changed once issued'],

  round: ['round', 'one evaluation year with its state'],
  round_phase: ['round', 'opening and closing of one phase'],
  round_group: ['round', 'a group of units, bound to one version of a set'],
  round_unit: ['round', 'a unit that takes part, ranked or not'],
  round_extension: ['round', 'one unit’s own closing of a phase'],
  round_exemption: ['round', 'an item that does not apply to a unit'],
  round_authority: ['round', 'who appraises the items of a code; for one rated unit: its substitute'],
  set_revision: ['round', 'a move of a running group to a newer version of its set'],
  assignment: ['round', 'the office in charge of an item of a unit'],
  figure: ['round', 'figures of an item that the province loads, for a unit'],

  assessment: ['assessment', 'one unit’s self-assessment in a round, with its state'],
  team: ['assessment', 'the self-assessment team of a unit, as its decision names it'],
  entry: ['assessment', 'what the unit claims for one item; the unit of concurrency'],
  evidence: ['assessment', 'a document or link of a unit, described'],
  evidence_revision: ['assessment', 'a file that a newer revision replaced; it stays readable'],
  blob: ['assessment', 'the bytes of a file in the vault, by SHA-256'],
  blob_text: ['assessment', 'how far the text of a file has been read, for the search'],
  blob_page: ['assessment', 'the text of one page of a file'],
  citation: ['assessment', 'a document cited for an item, with its pages'],
  remark: ['assessment', 'a question, an answer, or the reason of a return'],
  reminder: ['assessment', 'a reminder that was sent to an office'],
  receipt: ['assessment', 'the receipt of a submission, with the hash of what was submitted'],
  receipt_void: ['assessment', 'a receipt that a revision of the set made void'],
  report_text: ['assessment', 'what the unit writes into its report'],
  sheet_look: ['assessment', 'the points a leader saw on a day, to show what changed since'],

  appraisal: ['appraisal', 'the appraiser’s points for one item of one unit'],
  objection: ['appraisal', 'what a unit holds against the points of an item, and the answer'],
  supplement: ['appraisal', 'what was asked of a unit about an item, and its answer'],
  council_decision: ['appraisal', 'the council’s conclusion on an item; a later version is a correction'],

  questionnaire_version: ['survey', 'one version of a questionnaire; never changed once issued'],
  survey: ['survey', 'a survey with its times, groups and what answers are worth'],
  survey_quota: ['survey', 'how many of a group are to answer about a unit'],
  survey_invitation: ['survey', 'a link, by the hash of its secret; personal ones answer once'],
  survey_response: ['survey', 'an answer sheet while it is collected, tied to its link by a pseudonym only'],
  survey_answer: ['survey', 'an answer sheet that counts, frozen at closing; tied to nothing'],
  survey_rejected: ['survey', 'how many sheets were rejected, by reason'],
  survey_result: ['survey', 'the mean of an item for a unit, down to its counts'],

  result_snapshot: ['publication', 'canonical bytes of a result, by SHA-256'],
  publication: ['publication', 'a published version of a group’s result, with its decision'],
  publication_withdrawal: ['publication', 'the document that took a published version back, and why'],
  publication_note: ['publication', 'the sentence about a field of a unit that the public reads'],

  document_template: ['documents', 'the province’s own template of a kind of document, as Word'],
  document_heading: ['documents', 'what the documents of a unit begin and end with'],

  setting: ['machinery', 'a value of the installation'],
  transition: ['machinery', 'a step of a workflow: what, from, to, by whom'],
  audit_entry: ['machinery', 'one act, as canonical text with its seal of authenticity'],
  audit_block: ['machinery', 'a block of the sealed chain'],
  audit_seal: ['machinery', 'the place of an entry in its block'],
  change: ['machinery', 'a hint for open browsers that something changed'],
  reply_memo: ['machinery', 'the first reply to a request, given again when it is repeated'],
  mail_message: ['machinery', 'a letter with its state'],
};
