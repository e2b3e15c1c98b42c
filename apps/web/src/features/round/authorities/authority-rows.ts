import type { RoundReply } from '@parindex/contract';
import { type Id, isAppraised, matchName, type Unit } from '@parindex/domain';
import type { AuthorityForm } from '../round-calls.ts';

/** One authority that the sets of the round name, with the codes of its items. */
export type NamedAuthority = { readonly code: string; readonly items: readonly string[] };

/** Every authority that the sets name, in the order in which they first do; `''` for items without one. */
export const namedAuthorities = (round: RoundReply): readonly NamedAuthority[] => {
  const items = round.sets.flatMap((set) => set.items.filter(isAppraised));
  return [...Map.groupBy(items, ({ appraiser }) => appraiser)].map(([code, some]) => ({
    code,
    items: [...new Set(some.map((item) => item.code))],
  }));
};

/** What may appraise: the province's own units, its departments and central agencies first. */
export const possibleAuthorities = (units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ kind }) => kind !== 'office');

/** What the step begins with: what is saved, and for the rest the unit whose name the set means. */
export const proposedAuthorities = (
  named: readonly NamedAuthority[],
  saved: readonly AuthorityForm[],
  units: readonly Unit[],
): readonly AuthorityForm[] => {
  const general = named.flatMap(({ code }): AuthorityForm[] => {
    const known = saved.find((row) => row.code === code && row.ratedUnitId === undefined);
    if (known) return [known];
    const match = code === '' ? undefined : matchName(code, possibleAuthorities(units));
    return match ? [{ code, authorityId: match.id }] : [];
  });
  return [...general, ...saved.filter(({ ratedUnitId }) => ratedUnitId !== undefined)];
};

/** A unit that would appraise itself, for one authority of its set. */
export type Deadlock = {
  readonly unitId: Id;
  readonly name: string;
  readonly code: string;
  readonly items: readonly string[];
};

/** Every unit that is the authority of its own items; items that it is exempt from do not count. */
export const deadlocksOf = (
  round: RoundReply,
  authorities: readonly AuthorityForm[],
): readonly Deadlock[] => {
  const general = new Map(
    authorities.flatMap((row) =>
      row.ratedUnitId === undefined ? [[row.code, row.authorityId] as const] : [],
    ),
  );
  const exempt = new Set(round.exemptions.map(({ unitId, itemId }) => `${unitId} ${itemId}`));
  return round.groups.flatMap((group) => {
    const set = round.sets.find(({ versionId }) => versionId === group.indexSetVersionId);
    const items = (set?.items ?? []).filter(isAppraised);
    return group.units.flatMap(({ unitId, name }) => {
      const own = items.filter(
        (item) => general.get(item.appraiser) === unitId && !exempt.has(`${unitId} ${item.id}`),
      );
      return [...Map.groupBy(own, ({ appraiser }) => appraiser)].map(([code, some]) => ({
        unitId,
        name,
        code,
        items: some.map((item) => item.code),
      }));
    });
  });
};

/** The list with one row set, or taken out where nothing is chosen. */
export const withAuthority = (
  rows: readonly AuthorityForm[],
  code: string,
  ratedUnitId: Id | undefined,
  authorityId: string,
): readonly AuthorityForm[] => {
  const others = rows.filter((row) => row.code !== code || row.ratedUnitId !== ratedUnitId);
  if (authorityId === '') return others;
  return [...others, { code, authorityId, ...(ratedUnitId === undefined ? {} : { ratedUnitId }) }];
};
