import { type Kysely, sql } from 'kysely';

/** Questionnaires, surveys, links, answer sheets. `survey_id` leads the key of every large table. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const answerSheet = `survey_id uuid not null references survey,
    id uuid not null,
    unit_id uuid not null references unit,
    group_code text not null,
    questionnaire_id uuid not null references questionnaire_version,
    channel text not null,
    received_on date not null,
    seconds integer,
    slots smallint[] not null,
    texts text not null`;

const statements = [
  `create table questionnaire_version (
    id uuid primary key,
    questionnaire_id uuid not null,
    version integer not null,
    title text not null,
    state text not null check (state in ('draft','issued')),
    content text not null,
    hash text not null,
    issued_at timestamptz,
    updated_at timestamptz not null,
    row_version integer not null default 1,
    unique (questionnaire_id, version)
  )`,
  `create table survey (
    id uuid primary key,
    round_id uuid references round,
    kind text not null check (kind in ('index','satisfaction')),
    title text not null,
    state text not null check (state in ('preparing','collecting','closed')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    content text not null,
    demonstration boolean not null default false,
    closed_at timestamptz,
    updated_at timestamptz not null,
    version integer not null default 1
  )`,
  `create table survey_quota (
    survey_id uuid not null references survey,
    unit_id uuid not null references unit,
    group_code text not null,
    quota integer not null check (quota > 0),
    population integer check (population >= quota),
    primary key (survey_id, unit_id, group_code)
  )`,
  // Chỉ giữ băm của mã bí mật; đường dẫn cá nhân dùng một lần, đường dẫn chung có chỉ tiêu.
  `create table survey_invitation (
    survey_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    group_code text not null,
    kind text not null check (kind in ('personal','open')),
    token_hash text not null unique,
    created_at timestamptz not null,
    answered_on date,
    revoked_at timestamptz,
    primary key (survey_id, id),
    foreign key (survey_id, unit_id, group_code) references survey_quota
  )`,
  // Khi đang thu: khóa giả danh phục vụ việc gửi lại, liên hệ lại; đóng khảo sát là bỏ bảng này của khảo sát đó.
  `create table survey_response (
    ${answerSheet},
    pseudonym text,
    state text not null check (state in ('received','accepted','rejected')),
    reason text,
    primary key (survey_id, id)
  )`,
  `create index survey_response_cell on survey_response (survey_id, unit_id, group_code)`,
  `create index survey_response_pseudonym on survey_response (survey_id, pseudonym) where pseudonym is not null`,
  `create table survey_answer (
    ${answerSheet},
    primary key (survey_id, id)
  )`,
  `create index survey_answer_cell on survey_answer (survey_id, unit_id, group_code)`,
  `create table survey_result (
    survey_id uuid not null references survey,
    unit_id uuid not null references unit,
    item_id uuid not null,
    content text not null,
    computed_at timestamptz not null,
    primary key (survey_id, unit_id, item_id)
  )`,
  `create table survey_rejected (
    survey_id uuid not null references survey,
    unit_id uuid not null references unit,
    group_code text not null,
    reason text not null,
    sheets integer not null,
    primary key (survey_id, unit_id, group_code, reason)
  )`,
];
