import { handedOverStates, type Id } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** One file that several units cite, and where. */
export type SharedDocument = {
  readonly sha256: string;
  readonly size: number;
  readonly units: number;
  readonly places: readonly {
    readonly unitId: Id;
    readonly unitName: string;
    readonly itemId: Id;
    readonly evidenceId: Id;
    readonly fileName: string;
    readonly number?: string;
  }[];
};

/** Files with identical bytes in handed-over sheets of two or more units, those of most units first. */
export const listSharedDocuments = async (
  db: Kysely<Database>,
  roundId: Id,
): Promise<readonly SharedDocument[]> => {
  const { rows } = await sql<{
    sha256: string;
    size: string;
    unit_id: string;
    unit_name: string;
    item_id: string;
    evidence_id: string;
    file_name: string;
    number: string | null;
  }>`
    with cited as (
      select coalesce(v.sha256, e.sha256) as sha256, coalesce(v.size, e.size) as size, c.unit_id, c.item_id,
        e.id as evidence_id, coalesce(v.file_name, e.file_name) as file_name, e.number, c.position
      from citation c
      join evidence e on e.id = c.evidence_id and e.kind = 'file'
      left join evidence_revision v on v.evidence_id = e.id and v.revision = c.revision
      join assessment a on a.round_id = c.round_id and a.unit_id = c.unit_id
        and a.state = any(${[...handedOverStates]})
      where c.round_id = ${roundId}
    )
    select cited.*, u.name as unit_name from cited
    join unit u on u.id = cited.unit_id
    where cited.sha256 in (select sha256 from cited group by sha256 having count(distinct unit_id) > 1)
    order by cited.sha256, u.position, u.name, cited.position`.execute(db);
  return [...Map.groupBy(rows, ({ sha256 }) => sha256)]
    .map(([sha256, places]) => ({
      sha256,
      size: Number(places[0]?.size ?? 0),
      units: new Set(places.map(({ unit_id }) => unit_id)).size,
      places: places.map((place) => ({
        unitId: place.unit_id,
        unitName: place.unit_name,
        itemId: place.item_id,
        evidenceId: place.evidence_id,
        fileName: place.file_name,
        ...(place.number === null ? {} : { number: place.number }),
      })),
    }))
    .toSorted((one, other) => other.units - one.units);
};
