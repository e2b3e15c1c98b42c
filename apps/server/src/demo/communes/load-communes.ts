import { demonstrationText } from '@parindex/text';
import { buildRunner } from '../../app.ts';
import type { Deps } from '../../deps.ts';
import { freezeDay } from '../../use-cases/round/freeze-day.ts';
import { readRegister, readSample } from '../data.ts';
import { issueDemonstrationSet } from '../open-round.ts';
import { buildStage } from '../stage.ts';
import { appraiseCommunes } from './appraise-communes.ts';
import type { CommuneProgress, CommuneSample } from './commune-data.ts';
import { castOf, enterCommunes, inTurns } from './enter-communes.ts';
import { loadCommuneFigures, openCommuneRound } from './open-commune-round.ts';
import { playCommune } from './play-commune.ts';

const year = 2025;

/**
 * Năm minh họa thứ hai — 168 communes in 2025, in the middle of their appraisal, beside the districts of 2020: to feel
 * work in bulk. Goes through the use cases, as people would; takes a minute or two. The first demonstration is there.
 */
export const loadCommunes = async (deps: Deps, report: (line: string) => void): Promise<void> => {
  const [register, sample] = await Promise.all([
    readRegister(),
    readSample<CommuneSample>(`communes-${year}.json`),
  ]);
  const { runner, services } = await buildRunner(deps);
  const stage = buildStage(runner, services, await castOf(deps, register));
  const communes = await enterCommunes(stage, sample, register);
  report(demonstrationText.communesEntered(communes.length));
  const issued = await issueDemonstrationSet(stage, year, 'commune');
  const round = await openCommuneRound(stage, sample, register, issued, communes);
  report(demonstrationText.communesOpened(issued.items.size));
  const played = playedOf(sample);
  await inTurns(
    communes.map((commune, at) => ({ commune, at, to: played[at] })),
    async ({ commune, at, to }) => {
      if (to !== undefined) await playCommune(stage, round, commune, at, to);
    },
  );
  report(demonstrationText.communesScored);
  await loadCommuneFigures(stage, round, communes);
  await appraiseCommunes(
    stage,
    round,
    sample,
    communes.filter((_, at) => played[at] === 'submitted'),
  );
  await stage.act('sonoivu', `${sample.today}T10:00:00+07:00`, freezeDay, {
    roundId: round.roundId,
    today: sample.today,
  });
  report(demonstrationText.communesAppraised);
};

/** How far each commune comes, in the order of their entering; undefined: it has not begun. */
const playedOf = ({ progress }: CommuneSample): readonly CommuneProgress[] =>
  (Object.entries(progress) as [CommuneProgress, number][]).flatMap(([to, count]) =>
    Array.from({ length: count }, () => to),
  );
