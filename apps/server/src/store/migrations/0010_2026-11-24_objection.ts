import { type Kysely, sql } from 'kysely';

/** Kiến nghị của đơn vị về điểm thẩm định của một mục, và trả lời. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `create table objection (
    id uuid primary key,
    round_id uuid not null,
    unit_id uuid not null,
    item_id uuid not null,
    reason text not null,
    raised_at timestamptz not null,
    raised_by uuid not null references person,
    withdrawn_at timestamptz,
    answer text,
    answered_at timestamptz,
    answered_by uuid references person,
    foreign key (round_id, unit_id) references round_unit
  )`,
  `create unique index objection_cell on objection (round_id, unit_id, item_id) where withdrawn_at is null`,
];
