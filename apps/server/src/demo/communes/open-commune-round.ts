import { createRound } from '../../use-cases/round/create-round.ts';
import { fillAssignments } from '../../use-cases/round/fill-assignments.ts';
import { loadFigures } from '../../use-cases/round/load-figures.ts';
import { setAuthorities } from '../../use-cases/round/set-authorities.ts';
import { setCalendar } from '../../use-cases/round/set-calendar.ts';
import { setGroups } from '../../use-cases/round/set-groups.ts';
import { startRound } from '../../use-cases/round/start-round.ts';
import { chanceFrom } from '../chance.ts';
import type { Register } from '../data.ts';
import { inventFacts } from '../invent-facts.ts';
import type { IssuedSet, OpenRound } from '../open-round.ts';
import { need, type Stage } from '../stage.ts';
import type { CommuneSample } from './commune-data.ts';
import type { Commune } from './enter-communes.ts';

const secretariat = 'sonoivu';

/** Prepares and starts the round of the communes, on their own calendar. */
export const openCommuneRound = async (
  stage: Stage,
  { calendar, authorities }: CommuneSample,
  register: Register,
  issued: IssuedSet,
  communes: readonly Commune[],
): Promise<OpenRound> => {
  const { year } = issued.set;
  const at = `${year}-10-10T09:00:00+07:00`;
  const { roundId } = await stage.act(secretariat, at, createRound, {
    year,
    title: `Chỉ số CCHC cấp xã năm ${year}`,
    demonstration: true,
  });
  const groups = await stage.act(secretariat, at, setGroups, {
    roundId,
    version: 1,
    groups: [
      {
        name: 'Khối xã, phường, đặc khu',
        indexSetVersionId: issued.versionId,
        units: communes.map(({ unitId }) => ({ unitId, ranked: true })),
      },
    ],
  });
  const phases = await stage.act(secretariat, at, setCalendar, {
    roundId,
    version: groups.version,
    phases: calendar,
  });
  const named = await stage.act(secretariat, at, setAuthorities, {
    roundId,
    version: phases.version,
    authorities: authorities.map((code) => ({
      code,
      authorityId: need(stage.cast.units, register.authorities[code] ?? ''),
    })),
  });
  await stage.act(secretariat, at, fillAssignments, { roundId });
  await stage.act(secretariat, at, startRound, { roundId, version: named.version });
  return {
    roundId,
    groupId: groups.groupIds[0] ?? '',
    issued,
    districts: new Map(communes.map(({ slug, unitId }) => [slug, unitId])),
  };
};

const loadedMethods = ['loaded', 'survey', 'other-index'];

/** Figures that the province holds, the survey and SIPAS, item by item for all communes. */
export const loadCommuneFigures = async (
  stage: Stage,
  { roundId, issued }: OpenRound,
  communes: readonly Commune[],
): Promise<void> => {
  const chance = chanceFrom(77);
  for (const item of issued.items.values()) {
    if (!loadedMethods.includes(item.method)) continue;
    await stage.act(secretariat, '2025-12-01T09:00:00+07:00', loadFigures, {
      roundId,
      itemId: item.id,
      source: item.method === 'loaded' ? item.evidence : 'Điều tra xã hội học năm 2025 (minh họa)',
      cutOff: '2025-11-30',
      document: '871/BC-SNV (minh họa)',
      figures: communes.map(({ unitId }) => ({ unitId, facts: inventFacts(item, 40 + chance(60), chance) })),
    });
  }
};
