import type { Facts } from '@parindex/domain';
import { loadFigures } from '../use-cases/round/load-figures.ts';
import type { Districts } from './data.ts';
import { momentOf, type OpenRound } from './open-round.ts';
import { need, type Stage } from './stage.ts';

/** Figures that the province holds: tasks given by the province, dossiers on time. */
export const loadProvinceFigures = async (
  stage: Stage,
  round: OpenRound,
  districts: Districts,
): Promise<void> => {
  const at = momentOf(round, '2020-11-02T09:00:00+07:00');
  const from = {
    source: 'Cổng dịch vụ công của tỉnh',
    cutOff: momentOf(round, '2020-10-31'),
    document: '5120/UBND-VP (minh họa)',
  };
  for (const code of ['1.6', '3.4.1', '3.4.2'])
    await loadItem(stage, round, code, at, from, figuresOf(districts, code));
};

/** Survey means and SIPAS, after the survey was closed. */
export const loadSurveyFigures = async (
  stage: Stage,
  round: OpenRound,
  districts: Districts,
): Promise<void> => {
  const at = momentOf(round, '2020-12-15T09:00:00+07:00');
  const survey = {
    source: 'Điều tra xã hội học năm 2020',
    cutOff: '2020-11-04',
    document: '655/BC-SNV (minh họa)',
  };
  const sipas = { source: 'Quyết định công bố SIPAS', document: '3312/QĐ-UBND (minh họa)' };
  for (const code of ['2.5', '3.6', '4.6', '5.7', '6.6', '7.9', '8.2']) {
    const means = Object.entries(districts).map(
      ([key, { survey: of }]) => [key, { mean: of[code] ?? '0', validCount: '73' }] as const,
    );
    await loadItem(stage, round, code, at, survey, means);
  }
  const values = Object.entries(districts).map(
    ([key, { sipas: value }]) => [key, { indexValue: value }] as const,
  );
  await loadItem(stage, round, '8.1', at, sipas, values);
};

const figuresOf = (districts: Districts, code: string): readonly (readonly [string, Facts])[] =>
  Object.entries(districts).flatMap(([key, { facts }]) => {
    const figure = facts[code];
    return figure === undefined ? [] : [[key, figure] as const];
  });

const loadItem = (
  stage: Stage,
  round: OpenRound,
  code: string,
  at: string,
  from: { source: string; cutOff?: string; document?: string },
  figures: readonly (readonly [string, Facts])[],
) =>
  stage.act('sonoivu', at, loadFigures, {
    roundId: round.roundId,
    itemId: need(round.issued.items, code).id,
    ...from,
    figures: figures.map(([key, facts]) => ({ unitId: need(round.districts, key), facts })),
  });
