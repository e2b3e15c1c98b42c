import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FieldChangeReply, UnitReadingReply } from '@parindex/contract';
import { readUnitsSheet, unitsGrid } from '@parindex/documents';
import {
  canonicalJson,
  type Id,
  type Json,
  ok,
  type PlannedUnit,
  type Problem,
  planUnits,
  problem,
  type Result,
  refuse,
  type Unit,
  unitFields,
  workbookLimit,
} from '@parindex/domain';
import { showBytes, showDay, unitKindOfWord, unitKindShort } from '@parindex/text';
import { v7 as uuidv7 } from 'uuid';
import { collectBytes } from '../../files/collect-bytes.ts';
import { readWorkbook, writeWorkbook } from '../../files/xlsx.ts';
import { lockRegister } from '../../store/register-lock.ts';
import { insertUnit, listUnits, nextPosition, updateUnit } from '../../store/unit.store.ts';
import { changesOf } from '../changes.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { view } from '../view.ts';

type Bytes = { readonly bytes: Readable };
type Input = { readonly grids: Parameters<typeof readUnitsSheet>[0] };
type Plan = {
  readonly units: readonly Unit[];
  readonly lines: readonly PlannedUnit[];
  readonly problems: readonly Problem[];
  readonly seen: string;
};

/** Opens a workbook that arrives over the wire. Problems `workbook.*`. */
export const gridsOf = async ({ bytes }: Bytes): Promise<Result<Input['grids']>> => {
  const whole = await collectBytes(bytes, workbookLimit);
  if (whole === undefined) return refuse(problem('workbook.too-large', { limit: showBytes(workbookLimit) }));
  const workbook = await readWorkbook(whole);
  return workbook.ok ? ok(workbook.value.grids) : workbook;
};

/** Xuất danh mục đơn vị — verb `unit.view`. */
export const exportUnits = view<Record<string, never>, readonly Unit[], AsyncIterable<Uint8Array>>({
  verb: 'unit.view',
  load: ({ tx }) => listUnits(tx),
  subject: () => ({}),
  show: (units) => writeWorkbook([unitsGrid(inTreeOrder(units))]),
});

/** Offices stand after their unit, whatever their place in the register. */
const inTreeOrder = (units: readonly Unit[]): readonly Unit[] => {
  const below = Map.groupBy(units, ({ parentId }) => parentId);
  const known = new Set(units.map(({ id }) => id));
  const walk = (unit: Unit): readonly Unit[] => [unit, ...(below.get(unit.id) ?? []).flatMap(walk)];
  return units.filter(({ parentId }) => parentId === undefined || !known.has(parentId)).flatMap(walk);
};

/** Xem trước danh mục đưa vào — verb `unit.import`, a look: every line beside the register. */
export const readUnits = view<Input, Plan, UnitReadingReply>({
  verb: 'unit.import',
  load: (context, input) => planOf(context, input),
  subject: () => ({}),
  show: ({ lines, units, problems, seen }) => ({
    seen,
    problems,
    lines: lines.map((line) => ({
      line: line.line,
      effect: line.effect,
      name: line.unit.name,
      kind: line.unit.kind,
      changes: fieldChanges(line, units, lines),
      problems: line.problems,
    })),
  }),
});

/** Nhập danh mục đơn vị từ Excel — verb `unit.import`: all lines or none; refused when the register moved since the look. */
export const importUnits = useCase<
  Input & { readonly seen: string },
  Plan,
  readonly PlannedUnit[],
  { added: number; changed: number }
>({
  verb: 'unit.import',
  load: async (context, input) => {
    await lockRegister(context.tx, 'units');
    return planOf(context, input);
  },
  subject: () => ({}),
  decide: ({ lines, problems, seen }, input) => {
    const all = [...problems, ...lines.flatMap((line) => line.problems.map((one) => atLine(one, line.line)))];
    if (all.length > 0) return refuse(...all);
    return seen === input.seen
      ? ok(lines.filter(({ effect }) => effect !== 'same'))
      : refuse(problem('version.clash'));
  },
  save: async ({ tx }, lines) => {
    const added = lines.filter(({ effect }) => effect === 'new');
    // a unit may stand below, or be followed by, one that comes later in the file
    for (const { unit } of added)
      await insertUnit(tx, { ...bare(unit), position: await nextPosition(tx, unit.parentId) });
    for (const { unit } of added.filter(hasLinks)) await updateUnit(tx, unit);
    for (const { unit } of lines.filter(({ effect }) => effect === 'changed'))
      if (!(await updateUnit(tx, unit))) return refuse(problem('version.clash', { code: unit.name }));
    return ok({
      reply: { added: added.length, changed: lines.length - added.length },
      audit: lines.map(({ unit, before }) => {
        const { id, version: _next, ...fields } = unit;
        return {
          subject: `unit:${id}`,
          unitId: unit.kind === 'office' && unit.parentId ? unit.parentId : id,
          content: { name: unit.name, changes: changesOf(before, fields) },
        };
      }),
      topics: ['units'],
    });
  },
});

const hasLinks = ({ unit }: PlannedUnit) => unit.parentId !== undefined || unit.successorId !== undefined;

const bare = ({ parentId: _parent, successorId: _successor, ...unit }: Unit) => unit;

const atLine = (one: Problem, line: number): Problem => ({ ...one, at: `lines.${line}.${one.at ?? ''}` });

const planOf = async ({ tx }: Pick<Context, 'tx'>, { grids }: Input): Promise<Plan> => {
  const units = await listUnits(tx);
  const table = readUnitsSheet(grids);
  if (!table) return { units, lines: [], problems: [problem('unit.sheet-missing')], seen: '' };
  const rows = table.rows.map(({ sheetRow, cells: { kind = '', name = '', ...cells } }) => ({
    ...cells,
    line: sheetRow,
    name,
    kind: unitKindOfWord(kind),
    kindWord: kind,
  }));
  const lines = planUnits(rows, units, () => uuidv7());
  const problems = table.rows.length === 0 ? [problem('unit.sheet-empty')] : [];
  return { units, lines, problems, seen: hashOfPlan(lines) };
};

/** The plan without the ids that were made for it: the same file over the same register gives the same hash. */
const hashOfPlan = (lines: readonly PlannedUnit[]): string => {
  const made = new Map(
    lines.flatMap(({ effect, unit, line }) => (effect === 'new' ? [[unit.id, `line ${line}`]] : [])),
  );
  const named = (id: Id | undefined) => (id === undefined ? undefined : (made.get(id) ?? id));
  const said = lines.map(
    ({ effect, unit }): Json => ({
      ...unit,
      effect,
      id: named(unit.id),
      parentId: named(unit.parentId),
      successorId: named(unit.successorId),
    }),
  );
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
};

const fieldChanges = (
  { effect, unit, before }: PlannedUnit,
  units: readonly Unit[],
  lines: readonly PlannedUnit[],
): readonly FieldChangeReply[] => {
  if (effect === 'same') return [];
  const names = new Map([...units, ...lines.map((line) => line.unit)].map(({ id, name }) => [id, name]));
  const shown = (of: Unit | undefined, field: (typeof unitFields)[number]): string => {
    const value = of?.[field];
    if (value === undefined || of === undefined) return '';
    if (field === 'parentId' || field === 'successorId') return names.get(value) ?? '';
    if (field === 'validFrom' || field === 'validTo') return showDay(value);
    return field === 'kind' ? unitKindShort[of.kind] : value;
  };
  return unitFields
    .map((field) => ({ field, before: shown(before, field), after: shown(unit, field) }))
    .filter((change) => change.before !== change.after);
};
