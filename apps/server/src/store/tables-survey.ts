import type { ColumnType, Generated } from 'kysely';

export type QuestionnaireVersionTable = {
  id: string;
  questionnaire_id: string;
  version: number;
  title: string;
  state: 'draft' | 'issued';
  content: string;
  hash: string;
  issued_at: string | null;
  updated_at: string;
  row_version: Generated<number>;
};

export type SurveyTable = {
  id: string;
  round_id: string | null;
  kind: 'index' | 'satisfaction';
  title: string;
  state: 'preparing' | 'collecting' | 'closed';
  opens_at: string;
  closes_at: string;
  content: string;
  demonstration: Generated<boolean>;
  closed_at: string | null;
  updated_at: string;
  version: Generated<number>;
};

export type SurveyQuotaTable = {
  survey_id: string;
  unit_id: string;
  group_code: string;
  quota: number;
  population: number | null;
};

export type SurveyInvitationTable = {
  survey_id: string;
  id: string;
  unit_id: string;
  group_code: string;
  kind: 'personal' | 'open';
  token_hash: string;
  created_at: string;
  answered_on: string | null;
  revoked_at: string | null;
};

/** An answer sheet as it is kept: option places by slot, words by question. */
type AnswerSheet = {
  survey_id: string;
  id: string;
  unit_id: string;
  group_code: string;
  questionnaire_id: string;
  channel: string;
  received_on: string;
  seconds: number | null;
  slots: ColumnType<number[], readonly number[], never>;
  texts: string;
};

export type SurveyResponseTable = AnswerSheet & {
  pseudonym: string | null;
  state: 'received' | 'accepted' | 'rejected';
  reason: string | null;
};

export type SurveyAnswerTable = AnswerSheet;

export type SurveyResultTable = {
  survey_id: string;
  unit_id: string;
  item_id: string;
  content: string;
  computed_at: string;
};

export type SurveyRejectedTable = {
  survey_id: string;
  unit_id: string;
  group_code: string;
  reason: string;
  sheets: number;
};
