import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withClient } from '../harness/client.ts';
import { useTestDatabase } from '../harness/test-database.ts';
import { type Column, dataModelPage, type Reference } from './data-model.ts';
import { tableMeanings } from './table-meanings.ts';

const page = fileURLToPath(new URL('../../../../docs/data-model.md', import.meta.url));
const the = useTestDatabase();

const ask = <Row>(query: string) =>
  withClient(the().owner, async (client) => (await client.query(query)).rows as Row[]);

test('every table has its place in the data model', async () => {
  const tables = await ask<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(tableMeanings).sort());
});

test('docs/data-model.md shows the tables as they are; "npm run docs:data-model" writes it anew', async () => {
  const columns = await ask<Column>(`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as optional,
           coalesce(a.attnum = any(i.indkey), false) as key
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`);
  const references = await ask<Reference>(`
    select k.conrelid::regclass::text as "from", k.confrelid::regclass::text as "to",
           array(select a.attname::text from unnest(k.conkey) with ordinality as u(no, place)
                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.no order by u.place) as columns
    from pg_constraint k
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
    order by 1, 2, k.conkey`);
  await expect(dataModelPage(columns, references)).toMatchFileSnapshot(page);
});
