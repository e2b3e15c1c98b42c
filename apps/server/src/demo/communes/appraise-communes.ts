import type { Id, Item, Problem } from '@parindex/domain';
import { acceptAppraisals } from '../../use-cases/appraisal/accept-appraisals.ts';
import { enterAppraisal } from '../../use-cases/appraisal/enter-appraisal.ts';
import { chanceFrom } from '../chance.ts';
import { inventFacts } from '../invent-facts.ts';
import type { OpenRound } from '../open-round.ts';
import type { Stage } from '../stage.ts';
import type { CommuneSample } from './commune-data.ts';
import type { Commune } from './enter-communes.ts';

/** Who appraises for an authority of the set. */
const appraiserOf: Readonly<Record<string, string>> = {
  'Sở Nội vụ': 'thamdinh.noivu',
  'Sở Tư pháp': 'thamdinh.tuphap',
  'Sở Tài chính': 'thamdinh.taichinh',
  'Sở Khoa học và Công nghệ': 'thamdinh.khcn',
  'Văn phòng UBND tỉnh': 'thamdinh.vanphong',
};

/** Each authority appraises the first part of its items across the communes that handed over. */
export const appraiseCommunes = async (
  stage: Stage,
  round: OpenRound,
  { appraised }: CommuneSample,
  handedOver: readonly Commune[],
): Promise<void> => {
  const own = Map.groupBy(
    [...round.issued.items.values()].filter(({ method }) => method === 'self'),
    ({ appraiser }) => appraiser ?? '',
  );
  for (const [authority, items] of own) {
    const by = appraiserOf[authority];
    if (by === undefined) continue;
    const done = items.slice(0, Math.round(items.length * (appraised[authority] ?? 0)));
    for (const [place, item] of done.entries()) await appraiseItem(stage, round, by, item, place, handedOver);
  }
};

const appraiseItem = async (
  stage: Stage,
  { roundId }: OpenRound,
  by: string,
  item: Item,
  place: number,
  communes: readonly Commune[],
): Promise<void> => {
  const at = new Date(Date.parse('2025-11-25T08:30:00+07:00') + place * 5_400_000).toISOString();
  const chance = chanceFrom(place + item.code.length);
  const cellOf = ({ unitId }: Commune) => ({ unitId, itemId: item.id, version: 0 });
  const doubted = new Set(communes.filter(() => chance(100) < 6));
  const cells = communes.filter((one) => !doubted.has(one)).map(cellOf);
  await acceptUndisputed(stage, by, at, roundId, cells);
  for (const commune of doubted)
    await stage.attempt(by, at, enterAppraisal, {
      roundId,
      entries: [{ ...cellOf(commune), facts: inventFacts(item, 20, chance) }],
      reason: 'Tài liệu chưa chứng minh hết số liệu tự chấm; tính lại theo tài liệu đã nộp.',
    });
};

type Cells = readonly { readonly unitId: Id; readonly itemId: Id; readonly version: number }[];

/** In one batch; what may not go into a batch (claims near a threshold, or to be looked at) is left for later. */
const acceptUndisputed = async (
  stage: Stage,
  by: string,
  at: string,
  roundId: Id,
  cells: Cells,
): Promise<void> => {
  if (cells.length === 0) return;
  const tried = await stage.attempt(by, at, acceptAppraisals, { roundId, cells });
  if (tried.ok) return;
  const allowed = cells.filter(({ unitId }) => !tried.problems.some((one) => isAbout(one, unitId)));
  if (allowed.length < cells.length) await acceptUndisputed(stage, by, at, roundId, allowed);
};

const isAbout = ({ at }: Problem, unitId: Id): boolean => at?.includes(unitId) ?? false;
