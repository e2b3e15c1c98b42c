import { type Kysely, sql } from 'kysely';

/** What a leader saw of a sheet on each day, and until when a sheet that was sent back is to be presented again. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table sheet_look (
    round_id uuid not null,
    unit_id uuid not null,
    person_id uuid not null references person,
    day date not null,
    at timestamptz not null,
    points text not null,
    primary key (round_id, unit_id, person_id, day),
    foreign key (round_id, unit_id) references assessment
  )`.execute(db);
  await sql`alter table assessment add column resubmit_by timestamptz`.execute(db);
};
