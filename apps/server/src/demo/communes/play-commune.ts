import type { Id, Item } from '@parindex/domain';
import { approveSheet } from '../../use-cases/assessment/approve-sheet.ts';
import { enterSelfScore } from '../../use-cases/assessment/enter-self-score.ts';
import { acceptSelfScores, handInSelfScores } from '../../use-cases/assessment/entry-steps.ts';
import { presentSheet } from '../../use-cases/assessment/sheet-steps.ts';
import { showSheet } from '../../use-cases/assessment/show-sheet.ts';
import { submitSheet } from '../../use-cases/assessment/submit-sheet.ts';
import { citeEvidence } from '../../use-cases/evidence/cite-evidence.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import { inventFacts } from '../invent-facts.ts';
import type { OpenRound } from '../open-round.ts';
import type { Stage } from '../stage.ts';
import type { CommuneProgress } from './commune-data.ts';
import type { Commune } from './enter-communes.ts';

type Play = {
  readonly stage: Stage;
  readonly key: { readonly roundId: Id; readonly unitId: Id };
  readonly commune: Commune;
  readonly items: readonly Item[];
  readonly chance: Chance;
};

const hour = 3_600_000;

/** A commune scores its sheet, at its own strength and pace, and takes it as far as told. */
export const playCommune = async (
  stage: Stage,
  { roundId, issued }: OpenRound,
  commune: Commune,
  at: number,
  to: CommuneProgress,
): Promise<void> => {
  const chance = chanceFrom(1000 + at);
  const own = [...issued.items.values()].filter(({ method }) => method === 'self');
  const items = to === 'begun' ? own.slice(0, 10 + chance(own.length - 20)) : own;
  const key = { roundId, unitId: commune.unitId };
  const play: Play = { stage, key, commune, items, chance };
  const begun = Date.parse('2025-10-22T08:00:00+07:00') + chance(20 * 24) * hour;
  await scoreItems(play, begun);
  if (to === 'begun') return;
  const { coordinator, leader } = commune;
  const reviewed = new Date(begun + 40 * hour).toISOString();
  const itemIds = items.map(({ id }) => id);
  await stage.act(coordinator, reviewed, handInSelfScores, { ...key, itemIds });
  await stage.act(coordinator, reviewed, acceptSelfScores, { ...key, itemIds });
  await stage.act(coordinator, reviewed, presentSheet, key);
  if (to === 'presented') return;
  const approved = new Date(begun + (60 + chance(100)) * hour).toISOString();
  const { sheetHash } = await stage.look(leader, approved, showSheet, key);
  await stage.act(leader, approved, approveSheet, { ...key, sheetHash });
  await stage.act(coordinator, approved, submitSheet, key);
};

/** Each item with the document that shows it; a commune's strength decides most of its points. */
const scoreItems = async ({ stage, key, commune, items, chance }: Play, begun: number): Promise<void> => {
  const strength = 55 + chance(42);
  let report: Id | undefined;
  for (const [place, item] of items.entries()) {
    const at = new Date(begun + place * 600_000).toISOString();
    const cell = { ...key, itemId: item.id };
    const cited = await stage.act(commune.coordinator, at, citeEvidence, {
      ...cell,
      ...(report === undefined ? annualReport(commune) : { kind: 'known' as const, evidenceId: report }),
    });
    report = cited.evidenceId;
    await stage.act(commune.coordinator, at, enterSelfScore, {
      ...cell,
      version: 0,
      facts: inventFacts(item, strength, chance),
      estimated: false,
      evidenceComplete: true,
    });
  }
};

const annualReport = ({ shortName }: Commune) => ({
  kind: 'paper' as const,
  number: '45/BC-UBND',
  signedOn: '2025-10-21',
  issuer: `UBND ${shortName} (minh họa)`,
  subject: 'Báo cáo công tác cải cách hành chính năm 2025',
});
