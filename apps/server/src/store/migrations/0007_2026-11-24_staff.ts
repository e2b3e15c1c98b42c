import { type Kysely, sql } from 'kysely';

/**
 * What a post rests on (document, delegation, hand-over), from whom an office took an item over, whether a claim was
 * entered for an office by somebody else, and the self-assessment team.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `alter table post add column document text,
    add column on_behalf_of uuid references person,
    add column received_from uuid references person`,
  `alter table assignment add column received_from uuid references unit,
    add column received_at timestamptz,
    add column received_reason text`,
  `alter table entry add column entered_for boolean not null default false`,
  `create table team (
    round_id uuid not null,
    unit_id uuid not null,
    members text not null,
    version integer not null,
    updated_at timestamptz not null,
    updated_by uuid not null references person,
    primary key (round_id, unit_id),
    foreign key (round_id, unit_id) references round_unit
  )`,
];
