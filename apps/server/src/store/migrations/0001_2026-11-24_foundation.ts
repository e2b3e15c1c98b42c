import { type Kysely, sql } from 'kysely';

/** People, units, audit chain, changes, jobs' mail: everything that is not yet about a round. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `create table setting (key text primary key, value text not null)`,

  `create table unit (
    id uuid primary key,
    parent_id uuid references unit,
    kind text not null,
    name text not null,
    short_name text not null,
    name_search text not null,
    valid_from date,
    valid_to date,
    successor_id uuid references unit,
    position integer not null default 0,
    version integer not null default 1,
    unique nulls not distinct (parent_id, kind, name)
  )`,

  `create table person (
    id uuid primary key,
    full_name text not null,
    name_search text not null,
    email text,
    position_title text,
    active boolean not null default true,
    version integer not null default 1
  )`,
  `create table account (
    person_id uuid primary key references person,
    username text not null unique,
    password_hash text not null,
    must_change_password boolean not null,
    totp_secret text,
    totp_enabled boolean not null default false,
    totp_last_step bigint,
    failed_count integer not null default 0,
    paused_until timestamptz
  )`,
  `create table post (
    id uuid primary key,
    person_id uuid not null references person,
    role text not null,
    unit_id uuid not null references unit,
    office_id uuid references unit,
    valid_from date,
    valid_to date
  )`,
  `create index post_person on post (person_id)`,
  `create index post_unit on post (unit_id)`,
  `create table session (
    token_hash text primary key,
    person_id uuid not null references person,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    device text not null
  )`,
  `create index session_person on session (person_id)`,
  `create table password_link (
    token_hash text primary key,
    person_id uuid not null references person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,

  `create table mail_message (
    id uuid primary key,
    to_address text not null,
    subject text not null,
    body_text text not null,
    state text not null check (state in ('queued','sending','sent','doubtful','failed')),
    created_at timestamptz not null,
    sent_at timestamptz,
    error text
  )`,

  // Không gì trong nhật ký được sửa: mục ghi một lần, con dấu nằm ở bảng khác.
  `create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    verb text not null,
    actor_id uuid,
    round_id uuid,
    unit_id uuid,
    subject text not null,
    content text not null,
    mac text not null
  )`,
  `create index audit_entry_at on audit_entry (at desc, id desc)`,
  `create index audit_entry_subject on audit_entry (subject, at desc)`,
  `create table audit_block (
    no bigint primary key,
    prev_hash text not null,
    root text not null,
    n integer not null check (n > 0),
    hash text not null,
    sealed_at timestamptz not null
  )`,
  `create table audit_seal (
    entry_id uuid primary key references audit_entry,
    block_no bigint not null references audit_block,
    position integer not null,
    unique (block_no, position)
  )`,

  `create table change (
    id bigint generated always as identity primary key,
    topic text not null,
    version text not null,
    at timestamptz not null default clock_timestamp()
  )`,
  `create index change_at on change (at)`,

  `create table reply_memo (
    request_key uuid primary key,
    verb text not null,
    person_id uuid not null,
    reply text not null,
    at timestamptz not null
  )`,
];
