import { type Kysely, sql } from 'kysely';

/** A running round moves to another version of its set; every claim knows by which version it was scored. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `create table set_revision (
    id uuid primary key,
    round_id uuid not null references round,
    group_id uuid not null references round_group,
    from_version_id uuid not null references index_set_version,
    to_version_id uuid not null references index_set_version,
    reason text not null,
    document text not null,
    at timestamptz not null,
    by_id uuid not null references person
  )`,
  `create index set_revision_group on set_revision (round_id, group_id, at)`,
  // Biên nhận không bao giờ sửa: hết hiệu lực là một dòng riêng.
  `create table receipt_void (
    round_id uuid not null,
    number text not null,
    unit_id uuid not null,
    revision_id uuid not null references set_revision,
    at timestamptz not null,
    primary key (round_id, number),
    foreign key (round_id, number) references receipt
  )`,
  `alter table entry add column set_version_id uuid references index_set_version`,
  `update entry e set set_version_id = g.index_set_version_id
    from round_unit u join round_group g on g.id = u.group_id
    where u.round_id = e.round_id and u.unit_id = e.unit_id`,
];
