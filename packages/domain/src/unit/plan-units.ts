import type { Day, Id } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { tidy } from '../shared/tidy.ts';
import { checkUnit } from './check-unit.ts';
import type { Unit, UnitKind } from './unit.ts';

/**
 * Một dòng danh mục đưa vào — names as they are written; `kind` undefined when its word means none. `at` the place of
 * each cell, for problems.
 */
export type UnitRow = {
  readonly line: number;
  readonly id?: Id;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: UnitKind | undefined;
  readonly kindWord: string;
  readonly parent?: string;
  readonly successor?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
};

/** What a line would do to the register. */
export type PlannedUnit = {
  readonly line: number;
  readonly effect: 'new' | 'changed' | 'same';
  readonly unit: Unit;
  readonly before?: Unit;
  readonly problems: readonly Problem[];
};

/**
 * So danh mục đưa vào với danh mục đang có — each line is a new unit, a change of one, or nothing new. A line is the
 * unit of its id; without one, the unit of the same kind and name under the same parent. Units that no line names stay.
 *
 * @param newId  makes the ids of new units
 * Problems      `unit.kind-unknown`, `unit.name-unknown` (parent, successor), `unit.name-ambiguous`, `unit.listed-twice`,
 *               `unit.day-unreadable`, and those of `checkUnit`, each with the column as `at`
 */
export const planUnits = (
  rows: readonly UnitRow[],
  register: readonly Unit[],
  newId: () => Id,
): readonly PlannedUnit[] => {
  const drafts = rows.map((row) => draftOf(row, register, newId));
  const listed = new Map(drafts.map(({ unit }) => [unit.id, unit]));
  const known = [
    ...register.map((unit) => listed.get(unit.id) ?? unit),
    ...drafts.flatMap(({ before, unit }) => (before === undefined ? [unit] : [])),
  ];
  const linked = drafts.map((draft) => withLinks(draft, known));
  const after = known.map((unit) => linked.find((one) => one.unit.id === unit.id)?.unit ?? unit);
  return linked.map((draft, index) => {
    const twice = drafts.slice(0, index).find((earlier) => earlier.unit.id === draft.unit.id);
    const problems = [
      ...draft.problems,
      ...(twice === undefined ? [] : [problem('unit.listed-twice', { line: twice.row.line }, 'name')]),
      ...checkUnit(draft.unit, after),
    ];
    return { line: draft.row.line, unit: draft.unit, effect: effectOf(draft), problems, ...beforeOf(draft) };
  });
};

type Draft = {
  readonly row: UnitRow;
  readonly unit: Unit;
  readonly before: Unit | undefined;
  readonly problems: readonly Problem[];
};

const beforeOf = ({ before }: Draft) => (before === undefined ? {} : { before });

const draftOf = (row: UnitRow, register: readonly Unit[], newId: () => Id): Draft => {
  const before = findUnit(row, register);
  const [from, fromProblems] = dayOf(row.validFrom, 'validFrom');
  const [to, toProblems] = dayOf(row.validTo, 'validTo');
  const name = tidy(row.name);
  const unit: Unit = {
    id: before?.id ?? newId(),
    version: before?.version ?? 1,
    kind: row.kind ?? before?.kind ?? 'department',
    name,
    shortName: tidy(row.shortName ?? '') || before?.shortName || name,
    ...(from === undefined ? {} : { validFrom: from }),
    ...(to === undefined ? {} : { validTo: to }),
  };
  const problems = [
    ...(name === '' ? [problem('unit.name-missing', {}, 'name')] : []),
    ...(row.kind === undefined ? [problem('unit.kind-unknown', { kind: row.kindWord }, 'kind')] : []),
    ...(row.id !== undefined && before === undefined ? [problem('unit.id-unknown', {}, 'id')] : []),
    ...fromProblems,
    ...toProblems,
  ];
  return { row, unit, before, problems };
};

/** By id; else by name, kind and, where the line tells it, parent. */
const findUnit = (row: UnitRow, register: readonly Unit[]): Unit | undefined => {
  if (row.id !== undefined) return register.find(({ id }) => id === row.id);
  const wanted = sameText(row.name);
  const found = register.filter((unit) => unit.kind === row.kind && sameText(unit.name) === wanted);
  if (found.length < 2 || row.parent === undefined) return found.length === 1 ? found[0] : undefined;
  const parents = unitsNamed(row.parent, register).map(({ id }) => id);
  return found.find(({ parentId }) => parentId !== undefined && parents.includes(parentId));
};

const withLinks = (draft: Draft, known: readonly Unit[]): Draft => {
  const parent = linkTo(draft.row.parent, 'parent', known, draft.before?.parentId);
  const successor = linkTo(draft.row.successor, 'successor', known, draft.before?.successorId);
  return {
    ...draft,
    unit: {
      ...draft.unit,
      ...(parent.id === undefined ? {} : { parentId: parent.id }),
      ...(successor.id === undefined ? {} : { successorId: successor.id }),
    },
    problems: [...draft.problems, ...parent.problems, ...successor.problems],
  };
};

/** The unit that a name means; one that is meant already wins among several of the same name. */
const linkTo = (
  name: string | undefined,
  column: 'parent' | 'successor',
  known: readonly Unit[],
  present: Id | undefined,
): { readonly id?: Id; readonly problems: readonly Problem[] } => {
  if (name === undefined) return { problems: [] };
  const found = unitsNamed(name, known).filter(({ kind }) => column === 'successor' || kind !== 'office');
  const [only, second] = found;
  if (only === undefined) return { problems: [problem('unit.name-unknown', { name }, column)] };
  if (second === undefined) return { id: only.id, problems: [] };
  const kept = found.find(({ id }) => id === present);
  return kept
    ? { id: kept.id, problems: [] }
    : { problems: [problem('unit.name-ambiguous', { name }, column)] };
};

const unitsNamed = (name: string, known: readonly Unit[]): readonly Unit[] => {
  const wanted = sameText(name);
  const full = known.filter((unit) => sameText(unit.name) === wanted);
  return full.length > 0 ? full : known.filter((unit) => sameText(unit.shortName) === wanted);
};

/** Marks tell units apart; spaces, capitals, the kind of dash and the way of typing do not. */
const sameText = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/ ?[-–—] ?/g, '-');

const dayOf = (
  text: string | undefined,
  column: 'validFrom' | 'validTo',
): readonly [Day | undefined, readonly Problem[]] => {
  if (text === undefined) return [undefined, []];
  return /^\d{4}-\d\d-\d\d$/.test(text)
    ? [text, []]
    : [undefined, [problem('unit.day-unreadable', { text }, column)]];
};

const effectOf = ({ unit, before }: Draft): PlannedUnit['effect'] => {
  if (before === undefined) return 'new';
  return unitFields.every((field) => unit[field] === before[field]) ? 'same' : 'changed';
};

/** The fields of a unit that a person writes. */
export const unitFields = [
  'name',
  'shortName',
  'kind',
  'parentId',
  'validFrom',
  'validTo',
  'successorId',
] as const;
