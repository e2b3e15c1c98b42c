import { checkIndexSet, type Problem, type Result } from '@parindex/domain';
import { setOfCase } from './case-set.ts';
import { checkCaseUnits } from './check-case-units.ts';
import { compileSet } from './compiled-set.ts';
import { rankUnits } from './rank-units.ts';
import type { ScoringCase } from './scoring-case.ts';
import { settleGroup } from './settle-group.ts';
import { type ScoredCase, showCase } from './show-case.ts';

/**
 * Tính một bài toán — the pure function behind `parindex score CASE.json`: every item with its steps, headings, parts,
 * totals, index, ranks and grades.
 *
 * Problems  those of `checkIndexSet` that block, and those of the facts (`at: unit:<id>/facts.<key>`); all at once
 * Example   docs/examples
 */
export const scoreCase = (given: ScoringCase): Result<ScoredCase> => {
  const set = setOfCase(given.set);
  const problems: readonly Problem[] = [
    ...checkIndexSet(set).filter(({ blocking }) => blocking !== false),
    ...checkCaseUnits(set, given.units),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const compiled = compileSet(set);
  const { figures, scores } = settleGroup(
    compiled,
    given.units.map(({ id, ranked, items }) => ({
      unitId: id,
      items,
      ...(ranked === undefined ? {} : { ranked }),
    })),
    true,
  );
  return { ok: true, value: showCase(given, compiled, scores, rankUnits(compiled.policy, scores), figures) };
};
