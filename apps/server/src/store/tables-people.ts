import type { Generated } from 'kysely';

export type SettingTable = {
  key: string;
  value: string;
};

export type UnitTable = {
  id: string;
  parent_id: string | null;
  kind: string;
  name: string;
  short_name: string;
  name_search: string;
  valid_from: string | null;
  valid_to: string | null;
  successor_id: string | null;
  position: Generated<number>;
  version: Generated<number>;
};

export type PersonTable = {
  id: string;
  full_name: string;
  name_search: string;
  email: string | null;
  position_title: string | null;
  active: Generated<boolean>;
  version: Generated<number>;
};

export type AccountTable = {
  person_id: string;
  username: string;
  password_hash: string;
  must_change_password: boolean;
  totp_secret: string | null;
  totp_enabled: Generated<boolean>;
  totp_last_step: string | null;
  failed_count: Generated<number>;
  paused_until: string | null;
};

export type PostTable = {
  id: string;
  person_id: string;
  role: string;
  unit_id: string;
  office_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  document: Generated<string | null>;
  on_behalf_of: Generated<string | null>;
  received_from: Generated<string | null>;
};

export type SessionTable = {
  token_hash: string;
  person_id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  device: string;
};

export type PasswordLinkTable = {
  token_hash: string;
  person_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

export type MailMessageTable = {
  id: string;
  to_address: string;
  subject: string;
  body_text: string;
  state: 'queued' | 'sending' | 'sent' | 'doubtful' | 'failed';
  created_at: string;
  sent_at: string | null;
  error: string | null;
};

export type AuditEntryTable = {
  id: string;
  at: string;
  verb: string;
  actor_id: string | null;
  round_id: string | null;
  unit_id: string | null;
  subject: string;
  content: string;
  mac: string;
};

export type AuditBlockTable = {
  no: string;
  prev_hash: string;
  root: string;
  n: number;
  hash: string;
  sealed_at: string;
};

export type AuditSealTable = {
  entry_id: string;
  block_no: string;
  position: number;
};

export type ChangeTable = {
  id: Generated<string>;
  topic: string;
  version: string;
  at: Generated<string>;
};

export type ReplyMemoTable = {
  request_key: string;
  verb: string;
  person_id: string;
  reply: string;
  at: string;
};
