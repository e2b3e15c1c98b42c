import { explanationRequirements, type Problem, problem } from '@parindex/domain';
import { inputsOf } from '@parindex/scoring';
import { explanationPartLabel, inputLabel } from '@parindex/text';
import { listCitedEvidence } from '../../store/evidence.store.ts';
import type { Context } from '../context.ts';
import type { LoadedEntry } from './entry-access.ts';

/**
 * Đủ để gửi chưa — what each item still lacks: figures, the explanation that is owed, the pages of long documents.
 * Source: notice of huyện Côn Đảo of 16/10/2020 (explanation); Nam Định 2022 (pages of a part of a document)
 */
export const checkHandIn = async (
  context: Context,
  entries: readonly LoadedEntry[],
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const loaded of entries) {
    problems.push(
      ...checkFigures(loaded),
      ...checkExplanation(loaded),
      ...(await checkPages(context, loaded)),
    );
  }
  return problems;
};

const at = (loaded: LoadedEntry) => `item:${loaded.item.code}`;

const checkFigures = (loaded: LoadedEntry): readonly Problem[] => {
  const { facts } = loaded.entry;
  const evaluation = loaded.compiled.rule.evaluate(facts);
  if (evaluation.kind !== 'pending' || evaluation.reason === 'needs-group') return [];
  const missing = inputsOf(loaded.item.rule, facts)
    .filter((input) => input.group !== 'instead' && facts[input.key] === undefined)
    .map((input) => inputLabel(input));
  return [problem('self-score.facts-incomplete', { code: loaded.item.code, inputs: missing }, at(loaded))];
};

const checkExplanation = (loaded: LoadedEntry): readonly Problem[] => {
  const { entry } = loaded;
  const missing = explanationRequirements(
    {
      hasFacts: Object.keys(entry.facts).length > 0,
      evidenceCount: loaded.evidenceCount,
      evidenceComplete: entry.evidenceComplete,
      estimated: entry.estimated,
    },
    entry.explanation,
  )
    .filter((requirement) => !requirement.met)
    .map((requirement) => explanationPartLabel[requirement.part]);
  return missing.length === 0
    ? []
    : [problem('explanation.required', { code: loaded.item.code, missing }, at(loaded))];
};

const checkPages = async ({ tx }: Context, loaded: LoadedEntry): Promise<readonly Problem[]> => {
  if (loaded.evidenceCount === 0) return [];
  const { roundId, unitId, itemId } = loaded.entry;
  const cited = await listCitedEvidence(tx, { roundId, unitId, itemId });
  return cited
    .filter((one) => (one.pageCount ?? 0) > loaded.round.pagesRequiredAbove && !one.pages && !one.section)
    .map((one) =>
      problem(
        'evidence.pages-required',
        { name: one.number ?? one.fileName ?? '', pages: one.pageCount ?? 0, code: loaded.item.code },
        at(loaded),
      ),
    );
};
