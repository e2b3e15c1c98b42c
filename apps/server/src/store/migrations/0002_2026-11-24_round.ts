import { type Kysely, sql } from 'kysely';

/** Sets, rounds, sheets, appraisal, council, publication. `round_id` leads the key of every large table. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const entryKey = 'round_id uuid not null, unit_id uuid not null, item_id uuid not null';

const statements = [
  `create table blob (
    sha256 text primary key,
    size bigint not null,
    touched_at timestamptz not null
  )`,

  `create table index_set (
    id uuid primary key,
    year integer not null,
    title text not null,
    group_kind text not null,
    created_at timestamptz not null
  )`,
  `create table index_set_version (
    id uuid primary key,
    index_set_id uuid not null references index_set,
    version integer not null,
    state text not null check (state in ('draft','issued')),
    content text not null,
    hash text not null,
    summary text not null,
    source_name text,
    source_sha256 text,
    reading text,
    issued_at timestamptz,
    updated_at timestamptz not null,
    row_version integer not null default 1,
    unique (index_set_id, version)
  )`,

  `create table round (
    id uuid primary key,
    year integer not null,
    title text not null,
    state text not null check (state in ('preparing','running','council','published')),
    demonstration boolean not null default false,
    today date,
    pages_required_above integer not null default 20,
    version integer not null default 1
  )`,
  `create table round_phase (
    round_id uuid not null references round,
    name text not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    primary key (round_id, name),
    check (opens_at < closes_at)
  )`,
  `create table round_group (
    id uuid primary key,
    round_id uuid not null references round,
    name text not null,
    index_set_version_id uuid not null references index_set_version,
    position integer not null
  )`,
  `create table round_unit (
    round_id uuid not null references round,
    unit_id uuid not null references unit,
    group_id uuid not null references round_group,
    ranked boolean not null default true,
    position integer not null default 0,
    primary key (round_id, unit_id)
  )`,
  `create table round_extension (
    round_id uuid not null,
    unit_id uuid not null,
    phase text not null,
    closes_at timestamptz not null,
    reason text not null,
    document text not null,
    given_at timestamptz not null,
    primary key (round_id, unit_id, phase, closes_at),
    foreign key (round_id, unit_id) references round_unit
  )`,
  `create table round_exemption (
    ${entryKey},
    reason text not null,
    primary key (round_id, unit_id, item_id),
    foreign key (round_id, unit_id) references round_unit
  )`,
  // Cơ quan chủ trì lĩnh vực, và cơ quan thay khi không được tự thẩm định mình (unit_id có giá trị).
  `create table round_authority (
    round_id uuid not null references round,
    code text not null,
    rated_unit_id uuid references unit,
    authority_id uuid not null references unit,
    unique nulls not distinct (round_id, code, rated_unit_id)
  )`,
  `create table assignment (
    ${entryKey},
    office_id uuid not null references unit,
    supporting_office_ids uuid[] not null default '{}',
    primary key (round_id, unit_id, item_id),
    foreign key (round_id, unit_id) references round_unit
  )`,

  `create table assessment (
    round_id uuid not null,
    unit_id uuid not null,
    state text not null,
    version integer not null default 1,
    presented_at timestamptz,
    approved_at timestamptz,
    approved_by uuid references person,
    submitted_at timestamptz,
    receipt_number text,
    sheet_hash text,
    primary key (round_id, unit_id),
    foreign key (round_id, unit_id) references round_unit
  )`,
  `create table entry (
    ${entryKey},
    facts text not null,
    estimated boolean not null default false,
    evidence_complete boolean not null default true,
    explanation text,
    state text not null,
    version integer not null,
    updated_at timestamptz not null,
    updated_by uuid not null references person,
    primary key (round_id, unit_id, item_id),
    foreign key (round_id, unit_id) references assessment
  )`,

  `create table evidence (
    id uuid primary key,
    unit_id uuid not null references unit,
    kind text not null check (kind in ('file','link','paper')),
    sha256 text references blob,
    file_name text,
    media_type text,
    size bigint,
    address text,
    number text,
    signed_on date,
    issuer text,
    subject text,
    page_count integer,
    secret boolean not null default false,
    name_search text not null,
    created_at timestamptz not null,
    created_by uuid not null references person,
    version integer not null default 1,
    check ((kind = 'file') = (sha256 is not null)),
    check (kind <> 'link' or address is not null)
  )`,
  `create index evidence_unit on evidence (unit_id, created_at desc)`,
  `create index evidence_sha on evidence (sha256)`,
  `create table citation (
    ${entryKey},
    evidence_id uuid not null references evidence,
    pages text,
    section text,
    position integer not null,
    supplement boolean not null default false,
    primary key (round_id, unit_id, item_id, evidence_id)
  )`,
  `create index citation_evidence on citation (evidence_id)`,

  `create table remark (
    id uuid primary key,
    ${entryKey},
    kind text not null check (kind in ('question','answer','return')),
    answers_id uuid references remark,
    person_id uuid not null references person,
    body text not null,
    at timestamptz not null
  )`,
  `create index remark_entry on remark (round_id, unit_id, item_id, at)`,
  `create table reminder (
    id uuid primary key,
    round_id uuid not null,
    unit_id uuid not null,
    office_id uuid,
    sent_by uuid not null references person,
    at timestamptz not null,
    withdrawn_at timestamptz
  )`,
  `create index reminder_round on reminder (round_id, unit_id, at)`,

  // Biên nhận: bảng chấm đúng như lúc nộp, không bao giờ sửa.
  `create table receipt (
    round_id uuid not null,
    number text not null,
    unit_id uuid not null,
    submitted_at timestamptz not null,
    submitted_by uuid not null references person,
    sheet_hash text not null,
    content text not null,
    primary key (round_id, number)
  )`,
  `create index receipt_unit on receipt (round_id, unit_id)`,

  // Số liệu không do đơn vị nhập: tỉnh nắm, khảo sát, chỉ số khác.
  `create table figure (
    ${entryKey},
    facts text not null,
    not_surveyed boolean not null default false,
    estimated boolean not null default false,
    source text not null,
    cut_off date,
    document text,
    loaded_at timestamptz not null,
    loaded_by uuid not null references person,
    version integer not null default 1,
    primary key (round_id, unit_id, item_id),
    foreign key (round_id, unit_id) references round_unit
  )`,

  `create table appraisal (
    ${entryKey},
    points numeric,
    facts text,
    reason text,
    state text not null,
    estimated boolean not null default false,
    opened_evidence boolean not null default false,
    version integer not null,
    updated_at timestamptz not null,
    updated_by uuid not null references person,
    primary key (round_id, unit_id, item_id),
    foreign key (round_id, unit_id) references assessment
  )`,
  `create table supplement (
    id uuid primary key,
    ${entryKey},
    request text not null,
    due_at timestamptz not null,
    requested_at timestamptz not null,
    requested_by uuid not null references person,
    -- tài liệu dẫn sau vị trí này là tài liệu bổ sung
    cited_until integer not null,
    answer text,
    answered_at timestamptz,
    answered_by uuid references person
  )`,
  `create index supplement_entry on supplement (round_id, unit_id, item_id)`,
  `create table council_decision (
    ${entryKey},
    points numeric not null,
    conclusion text not null,
    minutes_number text not null,
    minutes_on date not null,
    votes_for integer,
    votes_of integer,
    decided_at timestamptz not null,
    decided_by uuid not null references person,
    version integer not null,
    primary key (round_id, unit_id, item_id),
    foreign key (round_id, unit_id) references assessment
  )`,

  // Phần lời của báo cáo tự đánh giá, do đơn vị viết.
  `create table report_text (
    round_id uuid not null,
    unit_id uuid not null,
    basis text not null,
    organisation text not null,
    difficulties text not null,
    proposals text not null,
    version integer not null,
    updated_at timestamptz not null,
    updated_by uuid not null references person,
    primary key (round_id, unit_id),
    foreign key (round_id, unit_id) references assessment
  )`,

  `create table result_snapshot (
    sha256 text primary key,
    content text not null,
    created_at timestamptz not null
  )`,
  `create table publication (
    id uuid primary key,
    round_id uuid not null references round,
    group_id uuid not null references round_group,
    version integer not null,
    decision_number text not null,
    decided_on date not null,
    signer text not null,
    signer_title text not null,
    note text,
    snapshot_sha256 text not null references result_snapshot,
    public_sha256 text not null references result_snapshot,
    published_at timestamptz not null,
    unique (round_id, group_id, version)
  )`,
  // Ghi chú công bố: một câu đã duyệt cho mỗi lĩnh vực của một đơn vị.
  `create table publication_note (
    round_id uuid not null,
    unit_id uuid not null,
    row_id uuid not null,
    note text not null,
    written_at timestamptz not null,
    written_by uuid not null references person,
    primary key (round_id, unit_id, row_id),
    foreign key (round_id, unit_id) references round_unit
  )`,

  // Bước đã đi: ai đưa hồ sơ hay mục sang trạng thái nào, không bao giờ sửa.
  `create table transition (
    id uuid primary key,
    round_id uuid not null,
    unit_id uuid,
    item_id uuid,
    verb text not null,
    from_state text not null,
    to_state text not null,
    note text,
    by_id uuid not null references person,
    at timestamptz not null
  )`,
  `create index transition_round on transition (round_id, unit_id, item_id, at)`,
];
