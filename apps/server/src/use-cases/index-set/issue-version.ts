import type { IndexSetSavedReply } from '@parindex/contract';
import {
  checkIndexSet,
  type IndexSet,
  indexSetMachine,
  isItem,
  type LegalBasis,
  ok,
  type Problem,
  problem,
  refuse,
  summariseIndexSet,
} from '@parindex/domain';
import {
  findIndexSetVersion,
  type StoredIndexSet,
  updateIndexSetVersion,
} from '../../store/index-set.store.ts';
import { useCase } from '../use-case.ts';
import { freeze } from './frozen.ts';
import { ownerOf } from './owner.ts';
import { indexSetsTopic, versionTopic } from './topics.ts';

type Input = { readonly versionId: string; readonly rowVersion: number; readonly decision: LegalBasis };

/**
 * Ban hành một bản của bộ chỉ số — verb `index-set.issue`: freezes its canonical text and hash; from then on it never
 * changes and rounds may use it.
 *
 * Problems  every blocking one of `checkIndexSet`; `index-set.attention-left` while an item waits for a person's look;
 *           `index-set.decision-missing`; `version.clash`
 */
export const issueVersion = useCase<Input, StoredIndexSet, IndexSet, IndexSetSavedReply>({
  verb: 'index-set.issue',
  load: ({ tx }, { versionId }) => findIndexSetVersion(tx, versionId),
  subject: ownerOf,
  states: ({ set }) => [{ machine: indexSetMachine, state: set.state }],
  decide: ({ set, rowVersion }, input) => {
    if (rowVersion !== input.rowVersion) return refuse(problem('version.clash', { code: set.title }));
    const problems = problemsOfIssuing(set, input.decision);
    return problems.length > 0
      ? refuse(...problems)
      : ok({ ...set, decision: input.decision, state: 'issued' });
  },
  save: async ({ tx, now }, set, _stored, { versionId, rowVersion }) => {
    const frozen = freeze(set);
    if (!(await updateIndexSetVersion(tx, { versionId, ...frozen, rowVersion, now })))
      return refuse(problem('version.clash', { code: set.title }));
    const { items, total } = summariseIndexSet(set);
    return ok({
      reply: { versionId, rowVersion: rowVersion + 1, updatedAt: now, hash: frozen.hash },
      audit: {
        subject: `index-set-version:${versionId}`,
        content: {
          year: set.year,
          title: set.title,
          version: set.version,
          decision: set.decision && { ...set.decision },
          items,
          total,
          hash: frozen.hash,
        },
      },
      topics: [indexSetsTopic, versionTopic(versionId)],
    });
  },
});

const problemsOfIssuing = (set: IndexSet, decision: LegalBasis): readonly Problem[] => [
  ...checkIndexSet(set).filter((each) => each.blocking !== false),
  ...attentionLeft(set),
  ...decisionMissing(decision),
];

const attentionLeft = (set: IndexSet): readonly Problem[] => {
  const waiting = set.rows.filter(isItem).filter((item) => item.attention);
  if (waiting.length === 0) return [];
  const codes = waiting.slice(0, 10).map(({ code }) => code);
  return [
    problem('index-set.attention-left', {
      count: waiting.length,
      codes: waiting.length > codes.length ? [...codes, '…'] : codes,
    }),
  ];
};

const decisionMissing = (decision: LegalBasis): readonly Problem[] =>
  (['number', 'date', 'issuer'] as const)
    .filter((part) => decision[part].trim() === '')
    .map((part) => problem('index-set.decision-missing', { missing: part }, `decision.${part}`));
