import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import {
  type AuthorityRow,
  listAuthorityRows,
  replaceAuthorities,
  updateRound,
} from '../../store/round-set-up.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { inRoundState, loadSetUp, type SetUp, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly version: number;
  /** `code` as the set writes it, `''` for items without one; `ratedUnitId` for a substitute. */
  readonly authorities: readonly {
    readonly code: string;
    readonly authorityId: Id;
    readonly ratedUnitId?: Id | undefined;
  }[];
};
type Loaded = SetUp & { readonly before: readonly AuthorityRow[] };

/**
 * Cơ quan thẩm định và cơ quan thay — verb `round.update`: which unit each authority of the set is, and who stands in
 * for a unit that would appraise itself. The whole list anew.
 */
export const setAuthorities = useCase<Input, Loaded, readonly AuthorityRow[], { version: number }>({
  verb: 'round.update',
  load: async (context, input) => {
    const setUp = await loadSetUp(context, input.roundId, 'lock');
    return setUp && { ...setUp, before: await listAuthorityRows(context.tx, input.roundId) };
  },
  subject: () => ({}),
  states: inRoundState,
  decide: (loaded, input) => {
    const rows = input.authorities.map(({ code, authorityId, ratedUnitId }) => ({
      code,
      authorityId,
      ...(ratedUnitId === undefined ? {} : { ratedUnitId }),
    }));
    const problems = [
      ...(loaded.round.version === input.version ? [] : [problem('version.clash')]),
      ...rows.flatMap((row, index) => checkRow(loaded, rows, row, index)),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(rows);
  },
  save: async ({ tx }, rows, { round, units, before }, { roundId, version }) => {
    if (!(await updateRound(tx, { roundId, version }))) return refuse(problem('version.clash'));
    await replaceAuthorities(tx, roundId, rows);
    const named = (all: readonly AuthorityRow[]) =>
      Object.fromEntries(
        all.map((row) => [
          row.ratedUnitId === undefined
            ? `authority.${row.code}`
            : `authority.${row.code}, ${units.get(row.ratedUnitId)?.shortName ?? row.ratedUnitId}`,
          units.get(row.authorityId)?.shortName ?? row.authorityId,
        ]),
      );
    return ok({
      reply: { version: version + 1 },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        content: { title: round.title, changes: changesOf(named(before), named(rows)) },
      },
      topics: topicsOf(roundId),
    });
  },
});

const checkRow = (
  { units, rated }: Loaded,
  rows: readonly AuthorityRow[],
  row: AuthorityRow,
  index: number,
): readonly Problem[] => {
  const at = `authorities.${index}`;
  const problems: Problem[] = [];
  const authority = units.get(row.authorityId);
  if (!authority || authority.kind === 'office')
    problems.push(problem('reference.unknown', { what: 'authority' }, `${at}.authorityId`));
  if (row.ratedUnitId !== undefined && rated.every(({ unitId }) => unitId !== row.ratedUnitId))
    problems.push(problem('round.unit-unknown', {}, `${at}.ratedUnitId`));
  if (rows.findIndex(({ code, ratedUnitId }) => code === row.code && ratedUnitId === row.ratedUnitId) < index)
    problems.push(problem('name.taken', { name: row.code }, at));
  return problems;
};
