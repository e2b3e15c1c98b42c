import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Id, IndexSet, Item } from '@parindex/domain';
import { isItem } from '@parindex/domain';
import { importWorkbook } from '../use-cases/index-set/import-workbook.ts';
import { issueVersion } from '../use-cases/index-set/issue-version.ts';
import { readCriteriaWorkbook } from '../use-cases/index-set/read-workbook.ts';
import { showVersion } from '../use-cases/index-set/show-version.ts';
import { createRound } from '../use-cases/round/create-round.ts';
import { exemptItems } from '../use-cases/round/exempt-items.ts';
import { fillAssignments } from '../use-cases/round/fill-assignments.ts';
import { setAuthorities } from '../use-cases/round/set-authorities.ts';
import { setCalendar } from '../use-cases/round/set-calendar.ts';
import { setGroups } from '../use-cases/round/set-groups.ts';
import { startRound } from '../use-cases/round/start-round.ts';
import { type Register, workbookFile } from './data.ts';
import { demand, need, type Stage } from './stage.ts';

const secretariat = 'sonoivu';
const prepared = '2020-10-12T03:00:00+07:00';

/** A set that was issued, with its items by code. */
export type IssuedSet = {
  readonly versionId: Id;
  readonly set: IndexSet;
  readonly items: ReadonlyMap<string, Item>;
};

/** Reads the demonstration workbook as the secretariat would, and issues it. */
export const issueDemonstrationSet = async (stage: Stage): Promise<IssuedSet> => {
  const bytes = await readFile(workbookFile);
  const fileName = basename(workbookFile);
  const read = demand(
    await readCriteriaWorkbook({ bytes, fileName, year: 2020, thisYear: 2020 }),
    'workbook',
  );
  const { versionId } = await stage.act(secretariat, prepared, importWorkbook, { read });
  const decision = { number: '2214/QĐ-UBND', date: '2020-10-09', issuer: 'UBND tỉnh (minh họa)' };
  await stage.act(secretariat, prepared, issueVersion, { versionId, rowVersion: 1, decision });
  const set = await stage.look(secretariat, prepared, showVersion, { versionId });
  return { versionId, set, items: new Map(set.rows.filter(isItem).map((item) => [item.code, item])) };
};

/** A running round of the districts. */
export type OpenRound = {
  readonly roundId: Id;
  readonly issued: IssuedSet;
  readonly districts: ReadonlyMap<string, Id>;
};

/** Prepares and starts a round: groups, calendar, authorities, offices, exemptions of the island district. */
export const openRound = async (
  stage: Stage,
  register: Register,
  issued: IssuedSet,
  title: string,
): Promise<OpenRound> => {
  const play = { at: prepared, by: secretariat };
  const { roundId } = await stage.act(play.by, play.at, createRound, {
    year: 2020,
    title,
    demonstration: true,
  });
  const districts = new Map(
    register.units
      .filter(({ kind }) => kind === 'district')
      .map(({ key }) => [key, need(stage.cast.units, key)]),
  );
  const groups = await stage.act(play.by, play.at, setGroups, {
    roundId,
    version: 1,
    groups: [
      {
        name: 'Khối huyện, thị xã, thành phố',
        indexSetVersionId: issued.versionId,
        units: [...districts.values()].map((unitId) => ({ unitId, ranked: true })),
      },
    ],
  });
  const calendar = await stage.act(play.by, play.at, setCalendar, {
    roundId,
    version: groups.version,
    phases: register.calendar,
  });
  const authorities = await stage.act(play.by, play.at, setAuthorities, {
    roundId,
    version: calendar.version,
    authorities: Object.entries(register.authorities).map(([code, key]) => ({
      code,
      authorityId: need(stage.cast.units, key),
    })),
  });
  await stage.act(play.by, play.at, fillAssignments, { roundId });
  await stage.act(play.by, play.at, exemptItems, {
    roundId,
    reason: 'Huyện đảo không có cấp xã',
    exemptions: ['3.4.2', '5.6'].map((code) => ({
      unitId: need(districts, 'con-dao'),
      itemId: need(issued.items, code).id,
    })),
  });
  await stage.act(play.by, play.at, startRound, { roundId, version: authorities.version });
  return { roundId, issued, districts };
};
