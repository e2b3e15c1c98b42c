import { availableParallelism, loadavg } from 'node:os';
import {
  type CompiledSet,
  compileSet,
  type GroupScores,
  rankUnits,
  scoreGroup,
  settleGroup,
  type UnitInput,
} from '../src/index.ts';
import { scoreItem } from '../src/score-item.ts';
import { inventInput, inventUnits, loadSet, seeded } from './load-set.ts';

const unitCount = 3321;
const runs = 15;

type Measured = {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
  readonly target?: number;
};

/** Median of wall time and of this thread's CPU time in ms, after warming up. */
const measure = (name: string, run: () => void, target?: number, times = runs): Measured => {
  for (let warm = 0; warm < 3; warm += 1) run();
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    walls.push(performance.now() - start);
    cpus.push((user + system) / 1000);
  }
  return { name, wall: median(walls), cpu: median(cpus), ...(target === undefined ? {} : { target }) };
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A busy machine lengthens wall time, not the work: then the CPU time decides, and the line says so. */
const verdict = ({ wall, cpu, target }: Measured): string => {
  if (target === undefined) return '';
  if (wall <= target) return `  · mục tiêu ${target} ms: đạt`;
  return cpu <= target
    ? `  · mục tiêu ${target} ms: đạt theo giờ CPU (máy bận)`
    : `  · mục tiêu ${target} ms: CHƯA ĐẠT`;
};

const rounded = loadSet({ rounding: { at: 'item', places: 2, mode: 'half-up' } });
const unrounded = loadSet({
  rounding: { at: 'index', places: 2, mode: 'half-up' },
  ranking: { order: 'dense', compare: 'exact', places: 2, tieBreaks: [], whenAllTie: 'share' },
});
const units = inventUnits(rounded.rows, unitCount);

/** One figure after another of ordinary items, anywhere in the group. */
const ordinaryChanges = (set: CompiledSet, group: GroupScores): (() => void) => {
  const pick = seeded(7);
  const items = set.items.flatMap(({ row }, item) => (row.rule.kind === 'relative@1' ? [] : [{ row, item }]));
  return () => {
    const chosen = items[pick(items.length)];
    if (chosen !== undefined) group.change(pick(unitCount), chosen.item, inventInput(chosen.row, pick));
  };
};

/** Every change is a new best of the group, so that all units get other points and other ranks. */
const relativeChanges = (set: CompiledSet, group: GroupScores): (() => void) => {
  const pick = seeded(8);
  const item = set.items.findIndex(({ row }) => row.rule.kind === 'relative@1');
  let best = 1000;
  return () => {
    best += 1;
    group.change(pick(unitCount), item, { facts: { value: String(best) } });
  };
};

/** What is computed must be used, or a compiler may leave it out. */
let used = 0;

const everyTrace = (set: CompiledSet, given: readonly UnitInput[], group: GroupScores): void => {
  const figures = group.figures();
  for (const unit of given)
    for (const item of set.items)
      used +=
        scoreItem(item, unit.items[item.row.id], set.policy, figures[item.row.id], true).trace?.length ?? 0;
};

const everySum = (group: GroupScores): void => {
  for (let unit = 0; unit < unitCount; unit += 1) used += group.sums(unit).headings.length;
};

const measureSet = (
  words: string,
  given: { rows: typeof rounded.rows; scoring: typeof rounded.scoring },
  targets: { all: number },
): readonly Measured[] => {
  const set = compileSet(given);
  const group = scoreGroup(set, units);
  const exactly = given.scoring.rounding.at !== 'item';
  return [
    measure(`${words}: đọc số liệu thành cột`, () => scoreGroup(set, units), undefined, 5),
    measure(
      `${words}: điểm, tiêu chí, lĩnh vực, tổng, hạng${exactly ? ' (phân số đủ của mọi tổng)' : ''}`,
      () => {
        group.recompute();
        if (exactly) everySum(group);
      },
      targets.all,
    ),
    measure(`${words}: sửa một số, xếp hạng lại`, ordinaryChanges(set, group), 1, 200),
    measure(`${words}: mức tốt nhất của nhóm đổi, cả nhóm xếp lại`, relativeChanges(set, group), 5, 60),
    measure(
      `${words}: như trên, kèm mọi diễn giải`,
      () => {
        group.recompute();
        if (exactly) everySum(group);
        everyTrace(set, units, group);
      },
      500,
      5,
    ),
    measure(
      `${words}: để so, cách thẳng từng đơn vị`,
      () => {
        used += rankUnits(set.policy, settleGroup(set, units).scores).length;
      },
      undefined,
      5,
    ),
  ];
};

const results = [
  ...measureSet('làm tròn từng mục', rounded, { all: 60 }),
  ...measureSet('không làm tròn', unrounded, { all: 400 }),
];
console.log(
  `${unitCount} đơn vị × ${compileSet(rounded).items.length} mục, ${availableParallelism()} nhân, tải máy ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
for (const measured of results)
  console.log(
    `${measured.wall.toFixed(3).padStart(10)} ms  (CPU ${measured.cpu.toFixed(3)})  ${measured.name}${verdict(measured)}`,
  );
if (used === 0) throw new Error('nothing was computed');
