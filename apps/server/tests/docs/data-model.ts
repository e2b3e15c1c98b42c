import { areas, tableMeanings } from './table-meanings.ts';

/** A column as the catalogue has it; `key` when it is part of the primary key. */
export type Column = Readonly<{
  table: string;
  name: string;
  type: string;
  optional: boolean;
  key: boolean;
}>;
/** A foreign key: columns of `from` name a row of `to`. */
export type Reference = Readonly<{ from: string; to: string; columns: readonly string[] }>;

/** docs/data-model.md: one diagram for each area, drawn from the catalogue of a migrated database. */
export function dataModelPage(columns: readonly Column[], references: readonly Reference[]): string {
  return `${[
    '# Data model',
    '',
    'Drawn from the catalogue of a migrated database by a test, which fails when this page differs; `npm run docs:data-model` writes it anew. What a table is stands in `apps/server/tests/docs/table-meanings.ts`.',
    '',
    'Points are `numeric`, instants `timestamptz`, ids UUIDv7 made by the program. Tables of a round lead their key with `round_id`. Files of evidence and canonical results are not in the database: `blob` and `result_snapshot` name them by SHA-256.',
    '',
    ...(Object.keys(areas) as (keyof typeof areas)[]).flatMap((area) =>
      areaSection(area, columns, references),
    ),
  ].join('\n')}`;
}

function areaSection(
  area: keyof typeof areas,
  columns: readonly Column[],
  references: readonly Reference[],
): string[] {
  const own = Object.entries(tableMeanings).filter(([, [at]]) => at === area);
  const isOwn = (table: string) => own.some(([name]) => name === table);
  return [
    `## ${areas[area]}`,
    '',
    '```mermaid',
    'erDiagram',
    ...own.flatMap(([table]) => [
      `  ${table} {`,
      ...columns.filter((column) => column.table === table).map(columnLine),
      '  }',
    ]),
    // arrows that leave the area are drawn too: they tell where it hangs; people sign nearly every row
    ...references
      .filter(({ from, to }) => isOwn(from) && (to !== 'person' || isOwn('person')))
      .map(({ from, to, columns: by }) => `  ${to} ||--o{ ${from} : "${by.join(', ')}"`),
    '```',
    '',
    '| Table | One row is |',
    '|---|---|',
    ...own.map(([table, [, meaning]]) => `| \`${table}\` | ${meaning} |`),
    '',
  ];
}

const columnLine = ({ type, name, key, optional }: Column) =>
  `    ${type.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_|_$/g, '')} ${name}${key ? ' PK' : ''}${optional ? ' "may be absent"' : ''}`;
