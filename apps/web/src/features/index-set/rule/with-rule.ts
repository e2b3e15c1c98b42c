import type { Item, ScoringMethod, ScoringRule } from '@parindex/domain';

/** The way an item gets its points follows a rule that can only be fed one way; every other way a person chose stays. */
export const withRule = (item: Item, rule: ScoringRule): Item => ({
  ...item,
  rule,
  method: methodFor(rule, item),
});

const methodFor = (rule: ScoringRule, { method, rule: former }: Item): ScoringMethod => {
  if (rule.kind === former.kind) return method;
  if (rule.kind === 'survey-mean@1') return 'survey';
  if (rule.kind === 'other-index@1') return 'other-index';
  const followed = former.kind === 'survey-mean@1' || former.kind === 'other-index@1';
  return followed && (method === 'survey' || method === 'other-index') ? 'self' : method;
};
