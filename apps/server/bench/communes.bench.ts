// Reading at 168 units × 100 items × 3 years: a sheet, an item across the units, the board, the lists, through HTTP.
import type { AppraisalsReply, SessionReply } from '@parindex/contract';
import { sql } from 'kysely';
import { loadCommunesBeside } from '../src/demonstration.ts';
import { findAccount } from '../src/use-cases/person/find-account.ts';
import { printTimes } from './figures.ts';
import { type Answer, openClient, startForBench } from './running.ts';

const times = 40;

const running = await startForBench({ DEMO: 'yes' });
const { deps } = running;
const { call, close } = openClient(running.port, 4);

/** The same round again, twice, as if of earlier years: rows that every query must pass by. */
const copyYears = async (roundId: string): Promise<void> => {
  for (const year of [2023, 2024]) {
    const copied = crypto.randomUUID();
    await sql`insert into round (id, year, title, state, demonstration, today, version)
      select ${copied}, ${year}::int, title, 'running', true, today, version from round where id = ${roundId}`.execute(
      deps.database,
    );
    await sql`insert into round_phase select ${copied}, name, opens_at, closes_at from round_phase
      where round_id = ${roundId}`.execute(deps.database);
    const group = crypto.randomUUID();
    await sql`insert into round_group (id, round_id, name, index_set_version_id, position)
      select ${group}, ${copied}, name, index_set_version_id, position from round_group
      where round_id = ${roundId}`.execute(deps.database);
    await sql`insert into round_unit (round_id, unit_id, group_id, ranked, position)
      select ${copied}, unit_id, ${group}, ranked, position from round_unit where round_id = ${roundId}`.execute(
      deps.database,
    );
    for (const table of ['assessment', 'entry', 'citation', 'figure', 'appraisal', 'assignment'] as const) {
      const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} and column_name <> 'round_id'
        order by ordinal_position`.execute(deps.database);
      const columns = sql.join(rows.map(({ name }) => sql.ref(name)));
      await sql`insert into ${sql.table(table)} (round_id, ${columns})
        select ${copied}, ${columns} from ${sql.table(table)} where round_id = ${roundId}`.execute(
        deps.database,
      );
    }
  }
};

const logIn = async (username: string): Promise<string> => {
  const account = await findAccount(deps.database, username);
  if (!account) throw new Error(`no account ${username}`);
  return running.logIn(account.personId);
};

const read = async (path: string, cookie: string): Promise<Answer> => {
  const answer = await call('GET', path, cookie);
  if (answer.status !== 200) throw new Error(`${answer.status} ${path} ${answer.body}`);
  return answer;
};

const measure = async (name: string, target: string, cookie: string, pathOf: (at: number) => string) => {
  const taken: number[] = [];
  for (let at = -3; at < times; at += 1) {
    const start = performance.now();
    await read(pathOf(Math.max(0, at)), cookie);
    if (at >= 0) taken.push(performance.now() - start);
  }
  printTimes(name, taken, target);
};

try {
  if ((await loadCommunesBeside(deps, () => undefined)) !== 'loaded')
    throw new Error('communes were not loaded');
  const secretariat = await logIn('sonoivu');
  const appraiser = await logIn('thamdinh.noivu');
  const session = JSON.parse((await read('/api/session', secretariat)).body) as SessionReply;
  const roundId = session.rounds.find(({ year }) => year === 2025)?.id ?? '';
  await copyYears(roundId);
  const round = `/api/rounds/${roundId}`;
  const work = JSON.parse((await read(`${round}/appraisals`, appraiser)).body) as AppraisalsReply;
  const [group] = work.groups;
  const items = group?.items.filter(({ own }) => own) ?? [];
  const units = group?.units ?? [];
  const sheets = await Promise.all(units.slice(0, times).map(({ unitId }) => cookieOfUnit(unitId)));
  const sheetTimes: number[] = [];
  for (const { unitId, cookie } of [...sheets, ...sheets]) {
    const start = performance.now();
    await read(`${round}/units/${unitId}/sheet`, cookie);
    sheetTimes.push(performance.now() - start);
  }
  printTimes('mở bảng chấm của một xã', sheetTimes.slice(times), '(cần p95 ≤ 150 ms)');
  const itemAt = (at: number) => items[at % items.length]?.itemId ?? '';
  await measure(
    'một mục qua 168 xã',
    '(cần ≤ 300 ms)',
    appraiser,
    (at) => `${round}/appraisals/items/${itemAt(at)}`,
  );
  await measure('bảng tiến độ 168 xã', '(cần ≤ 300 ms)', secretariat, () => `${round}/progress`);
  await measure('danh sách việc thẩm định', '', appraiser, () => `${round}/appraisals`);
  await measure('việc của tôi, người thẩm định', '', appraiser, () => `/api/tasks?roundId=${roundId}`);
} finally {
  close();
  await running.stop();
}

/** A session of somebody who works for the unit. */
async function cookieOfUnit(unitId: string): Promise<{ unitId: string; cookie: string }> {
  const { person_id } = await deps.database
    .selectFrom('post')
    .select('person_id')
    .where('unit_id', '=', unitId)
    .where('role', '=', 'coordinator')
    .executeTakeFirstOrThrow();
  return { unitId, cookie: await running.logIn(person_id) };
}
