import type { Id } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Unit } from './unit.ts';

/**
 * Kiểm tra một đơn vị trước khi ghi vào danh mục — against the whole register, in which it may stand already.
 *
 * Problems  `unit.name-taken` (same kind under the same parent), `unit.own-parent`,
 *           `unit.office-parent`, `unit.day-order`, `unit.successor-loop`, `reference.unknown`
 */
export const checkUnit = (unit: Omit<Unit, 'version'>, register: readonly Unit[]): readonly Problem[] => {
  const others = new Map(register.filter(({ id }) => id !== unit.id).map((one) => [one.id, one]));
  return [
    ...checkName(unit, others),
    ...checkParent(unit, others),
    ...checkDays(unit),
    ...checkSuccessor(unit, others),
  ];
};

type Draft = Omit<Unit, 'version'>;
type Others = ReadonlyMap<Id, Unit>;

const checkName = (unit: Draft, others: Others): readonly Problem[] => {
  const written = asWritten(unit.name);
  const twin = [...others.values()].find(
    (other) =>
      other.parentId === unit.parentId && other.kind === unit.kind && asWritten(other.name) === written,
  );
  return twin ? [problem('unit.name-taken', { name: twin.name }, 'name')] : [];
};

/** Marks tell units apart (Tân Hòa, Tân Hóa); spaces, capitals and the way of typing do not. */
const asWritten = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const checkParent = (unit: Draft, others: Others): readonly Problem[] => {
  if (unit.parentId === unit.id) return [problem('unit.own-parent', {}, 'parentId')];
  if (unit.parentId === undefined)
    return unit.kind === 'office' ? [problem('unit.office-parent', {}, 'parentId')] : [];
  const parent = others.get(unit.parentId);
  if (!parent) return [problem('reference.unknown', { what: 'parent' }, 'parentId')];
  if (parent.kind === 'office') return [problem('unit.office-parent', {}, 'parentId')];
  return leadsTo(unit.id, parent, others, 'parentId') ? [problem('unit.own-parent', {}, 'parentId')] : [];
};

const checkDays = ({ validFrom, validTo }: Draft): readonly Problem[] =>
  validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [problem('unit.day-order', { from: validFrom, to: validTo }, 'validTo')]
    : [];

const checkSuccessor = (unit: Draft, others: Others): readonly Problem[] => {
  if (unit.successorId === undefined) return [];
  if (unit.successorId === unit.id) return [problem('unit.successor-loop', {}, 'successorId')];
  const successor = others.get(unit.successorId);
  if (!successor) return [problem('reference.unknown', { what: 'successor' }, 'successorId')];
  return leadsTo(unit.id, successor, others, 'successorId')
    ? [problem('unit.successor-loop', {}, 'successorId')]
    : [];
};

/** Whether following the link from `start` comes back to the unit. */
const leadsTo = (unitId: Id, start: Unit, others: Others, link: 'parentId' | 'successorId'): boolean => {
  const seen = new Set<Id>();
  for (let at: Unit | undefined = start; at && !seen.has(at.id); at = others.get(at[link] ?? '')) {
    if (at[link] === unitId) return true;
    seen.add(at.id);
  }
  return false;
};
