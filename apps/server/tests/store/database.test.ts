import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { appendOnlyTables } from '../../src/store/application-role.ts';
import { withClient } from '../harness/client.ts';
import { useTestDatabase } from '../harness/test-database.ts';

describe('what the driver gives', () => {
  const the = useTestDatabase();

  test('numbers are exact text, instants ISO text in UTC, days days', async () => {
    const { rows } = await sql`
      SELECT 9007199254740993::int8 AS large, 0.10::numeric AS points, '2020-12-31'::date AS day,
             '2021-01-04 08:00:00.5+07'::timestamptz AS at, ARRAY[0.10, NULL]::numeric[] AS many,
             ARRAY['2021-01-04 08:00+07']::timestamptz[] AS times`.execute(the().database);
    expect(rows).toEqual([
      {
        large: '9007199254740993',
        points: '0.10',
        day: '2020-12-31',
        at: '2021-01-04T01:00:00.500Z',
        many: ['0.10', null],
        times: ['2021-01-04T01:00:00.000Z'],
      },
    ]);
  });

  test('names sort as Vietnamese does', async () => {
    const { rows } = await sql<{ name: string }>`
      SELECT name FROM unnest(ARRAY['Điện Biên', 'Đắk Lắk', 'An', 'Hạ', 'Ân', 'Ăn', 'Ha', 'Hà', 'Đà Nẵng']) AS name ORDER BY name
    `.execute(the().database);
    expect(rows.map((row) => row.name)).toEqual([
      ...['An', 'Ăn', 'Ân', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Ha', 'Hà', 'Hạ'],
    ]);
  });
});

describe('what the program may do with its own tables', () => {
  const the = useTestDatabase();
  const tables = (condition: string) =>
    withClient(the().application, async (client) => {
      const { rows } = await client.query(
        `SELECT relname FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'kysely%' AND ${condition}
         ORDER BY relname`,
      );
      return rows.map((row): string => row.relname);
    });
  const tablesWhereItMay = (right: string) => tables(`has_table_privilege(oid, '${right}')`);

  test('it reads and adds everywhere', async () => {
    const all = await tables('true');
    expect(all.length).toBeGreaterThan(20);
    expect(await tablesWhereItMay('SELECT')).toEqual(all);
    expect(await tablesWhereItMay('INSERT')).toEqual(all);
  });

  test.each(['UPDATE', 'DELETE', 'TRUNCATE'])('no %s in the tables that are written once', async (right) => {
    const writtenOnce: readonly string[] = appendOnlyTables;
    expect((await tablesWhereItMay(right)).filter((table) => writtenOnce.includes(table))).toEqual([]);
  });

  test('it is no superuser and owns nothing', async () => {
    const found = await withClient(the().application, (client) =>
      client.query(`SELECT rolsuper, (SELECT count(*) FROM pg_class WHERE relowner = pg_roles.oid) AS owned
                    FROM pg_roles WHERE rolname = current_user`),
    );
    expect(found.rows).toEqual([{ rolsuper: false, owned: '0' }]);
  });
});
