import type { Item } from '../index-set/set-row.ts';
import type { Id } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { missingPhases } from './check-calendar.ts';
import { authorityCodeOf, isAppraised, isLoaded, isSelfScored } from './item-work.ts';
import type { Phase } from './round.ts';

/** A group as set-up sees it: its set's items and its units. */
export type GroupInSetUp = {
  readonly name: string;
  readonly issued: boolean;
  readonly items: readonly Item[];
  readonly units: readonly { readonly id: Id; readonly name: string }[];
};

/** Everything that decides whether a round may start; the questions are asked per unit and item. */
export type RoundInSetUp = {
  readonly calendar: readonly Phase[];
  readonly groups: readonly GroupInSetUp[];
  readonly authorityOf: (code: string, unitId: Id) => Id | undefined;
  readonly nameOf: (unitId: Id) => string;
  /** Whether somebody of the authority, without a post at the rated unit, may appraise. */
  readonly hasAppraiser: (authorityId: Id, ratedUnitId: Id) => boolean;
  readonly hasAccounts: (unitId: Id) => boolean;
  readonly isExempt: (unitId: Id, itemId: Id) => boolean;
  readonly isAssigned: (unitId: Id, itemId: Id) => boolean;
  readonly hasFigure: (unitId: Id, itemId: Id) => boolean;
};

/**
 * Kiểm tra trước khi mở đợt — every reason why a round cannot start, and what only needs a look (`blocking: false`).
 *
 * Blocking  `round.phase-missing`, `round.no-units`, `round.set-not-issued`, `round.authority-missing`,
 *           `round.no-appraiser` (nobody appraises the own unit, so a substitute must be named)
 * Warnings  `round.appraiser-without-account`, `round.unit-without-account`, `round.items-unassigned`,
 *           `round.figures-missing`
 * `at`      the step of set-up: `calendar`, `groups`, `authorities`, `assignments`, `figures`
 */
export const checkReadiness = (round: RoundInSetUp): readonly Problem[] => [
  ...checkGroups(round),
  ...missingPhases(round.calendar).map((one) => ({ ...one, at: 'calendar' })),
  ...checkAuthorities(round),
  ...checkUnits(round),
  ...checkFigures(round),
];

const checkGroups = ({ groups }: RoundInSetUp): readonly Problem[] => {
  if (groups.length === 0) return [problem('round.no-units', {}, 'groups')];
  return groups.flatMap(({ name, issued, units }) => [
    ...(units.length > 0 ? [] : [problem('round.no-units', { group: name }, 'groups')]),
    ...(issued ? [] : [problem('round.set-not-issued', { group: name }, 'groups')]),
  ]);
};

type Gap = { readonly unitIds: Set<Id>; readonly items: Set<string> };

/** One problem for each code without an authority, each unit without a permitted one, each authority without people. */
const checkAuthorities = (round: RoundInSetUp): readonly Problem[] => {
  const missing = new Map<string, Set<string>>();
  const own = new Map<Id, Set<string>>();
  const empty = new Map<Id, Gap>();
  for (const { items, units } of round.groups)
    for (const unit of units)
      for (const item of items) {
        if (!isAppraised(item) || round.isExempt(unit.id, item.id)) continue;
        const code = authorityCodeOf(item);
        const authorityId = round.authorityOf(code, unit.id);
        if (authorityId === undefined) into(missing, code).add(item.code);
        else if (authorityId === unit.id) into(own, unit.id).add(item.code);
        else if (!round.hasAppraiser(authorityId, unit.id)) {
          const gap = empty.get(authorityId) ?? { unitIds: new Set(), items: new Set() };
          gap.unitIds.add(unit.id);
          gap.items.add(item.code);
          empty.set(authorityId, gap);
        }
      }
  return [
    ...[...missing].map(([code, items]) =>
      problem('round.authority-missing', { code, items: [...items] }, 'authorities'),
    ),
    ...[...own].map(([unitId, items]) =>
      problem('round.no-appraiser', { unit: round.nameOf(unitId), items: [...items] }, 'authorities'),
    ),
    ...[...empty].map(([authorityId, { unitIds, items }]) =>
      problem(
        'round.appraiser-without-account',
        { authority: round.nameOf(authorityId), items: [...items], units: unitIds.size },
        'authorities',
        false,
      ),
    ),
  ];
};

const checkUnits = (round: RoundInSetUp): readonly Problem[] => {
  const withoutAccount: string[] = [];
  const unassigned: string[] = [];
  let open = 0;
  for (const { items, units } of round.groups)
    for (const unit of units) {
      if (!round.hasAccounts(unit.id)) withoutAccount.push(unit.name);
      const left = items.filter(
        (item) =>
          isSelfScored(item) && !round.isExempt(unit.id, item.id) && !round.isAssigned(unit.id, item.id),
      );
      open += left.length;
      if (left.length > 0) unassigned.push(`${unit.name} ${left.length}`);
    }
  return [
    ...(withoutAccount.length > 0
      ? [problem('round.unit-without-account', { units: withoutAccount }, 'groups', false)]
      : []),
    ...(unassigned.length > 0
      ? [problem('round.items-unassigned', { units: unassigned, count: open }, 'assignments', false)]
      : []),
  ];
};

/** Figures may come until the round is settled; set-up only says which items wait for them. */
const checkFigures = (round: RoundInSetUp): readonly Problem[] =>
  round.groups.flatMap(({ name, items, units }) => {
    const waiting = items.filter(
      (item) =>
        isLoaded(item) &&
        units.some(({ id }) => !round.isExempt(id, item.id) && !round.hasFigure(id, item.id)),
    );
    return waiting.length === 0
      ? []
      : [
          problem(
            'round.figures-missing',
            { group: name, items: waiting.map(({ code }) => code) },
            'figures',
            false,
          ),
        ];
  });

const into = <Key>(map: Map<Key, Set<string>>, key: Key): Set<string> => {
  const found = map.get(key) ?? new Set<string>();
  map.set(key, found);
  return found;
};
