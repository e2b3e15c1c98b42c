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
const preparedIn = (year: number) => `${year}-10-12T03:00:00+07:00`;

/** A set that was issued, with its items by code. */
export type IssuedSet = {
  readonly versionId: Id;
  readonly set: IndexSet;
  readonly items: ReadonlyMap<string, Item>;
};

/** Reads the demonstration workbook of a kind of units and a year as the secretariat would, and issues it. */
export const issueDemonstrationSet = async (
  stage: Stage,
  year = 2020,
  kind: 'district' | 'commune' = 'district',
): Promise<IssuedSet> => {
  const at = preparedIn(year);
  const file = workbookFile(kind, year);
  const fileName = basename(file);
  const bytes = await readFile(file);
  const read = demand(await readCriteriaWorkbook({ bytes, fileName, year, thisYear: year }), 'workbook');
  const { versionId } = await stage.act(secretariat, at, importWorkbook, { read });
  const decision = { number: '2214/QĐ-UBND', date: `${year}-10-09`, issuer: 'UBND tỉnh (minh họa)' };
  await stage.act(secretariat, at, issueVersion, { versionId, rowVersion: 1, decision });
  const set = await stage.look(secretariat, at, showVersion, { versionId });
  return { versionId, set, items: new Map(set.rows.filter(isItem).map((item) => [item.code, item])) };
};

/** A running round of the districts. */
export type OpenRound = {
  readonly roundId: Id;
  readonly groupId: Id;
  readonly issued: IssuedSet;
  readonly districts: ReadonlyMap<string, Id>;
};

/** Prepares and starts a round: groups, calendar, authorities, offices, exemptions of the island district. */
export const openRound = async (stage: Stage, register: Register, issued: IssuedSet): Promise<OpenRound> => {
  const { year } = issued.set;
  const title = `Chỉ số CCHC năm ${year}`;
  const play = { at: preparedIn(year), by: secretariat };
  const { roundId } = await stage.act(play.by, play.at, createRound, {
    year,
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
    phases: register.calendar.map((phase) => ({
      ...phase,
      opensAt: inYear(phase.opensAt, year),
      closesAt: inYear(phase.closesAt, year),
    })),
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
  return { roundId, groupId: groups.groupIds[0] ?? '', issued, districts };
};

/** A moment of the story, which is written for 2020, in the year of this round. */
export const momentOf = (round: OpenRound, time: string): string => inYear(time, round.issued.set.year);

const inYear = (time: string, year: number): string =>
  time.replace(/^\d{4}/, (of) => String(Number(of) + year - 2020));
