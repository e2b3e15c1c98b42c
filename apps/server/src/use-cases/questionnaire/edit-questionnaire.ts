import type { QuestionnaireSavedReply } from '@parindex/contract';
import { checkQuestionnaire, ok, problem, type Questionnaire, refuse } from '@parindex/domain';
import {
  findQuestionnaire,
  type StoredQuestionnaire,
  updateQuestionnaire,
} from '../../store/questionnaire.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { freezeQuestionnaire, questionnairesTopic } from './frozen.ts';

type Key = { readonly versionId: string; readonly rowVersion: number };

/** Sửa bản nháp của phiếu — verb `questionnaire.edit`; what is issued never changes. */
export const editQuestionnaire = useCase<
  Key & { readonly content: Questionnaire },
  StoredQuestionnaire,
  Questionnaire,
  QuestionnaireSavedReply
>({
  verb: 'questionnaire.edit',
  load: ({ tx }, { versionId }) => findQuestionnaire(tx, versionId),
  subject: () => ({}),
  decide: (stored, input) =>
    stored.state === 'issued' ? refuse(problem('questionnaire.issued')) : ok(input.content),
  save: (context, content, stored, input) => saveVersion(context, content, 'draft', stored, input),
});

/**
 * Ban hành phiếu — verb `questionnaire.issue`: freezes the version; surveys use issued ones only.
 * Problems: every blocking one of `checkQuestionnaire`
 */
export const issueQuestionnaire = useCase<Key, StoredQuestionnaire, Questionnaire, QuestionnaireSavedReply>({
  verb: 'questionnaire.issue',
  load: ({ tx }, { versionId }) => findQuestionnaire(tx, versionId),
  subject: () => ({}),
  decide: ({ state, content }) => {
    if (state === 'issued') return refuse(problem('questionnaire.issued'));
    const problems = checkQuestionnaire(content).filter(({ blocking }) => blocking !== false);
    return problems.length > 0 ? refuse(...problems) : ok(content);
  },
  save: (context, content, stored, input) => saveVersion(context, content, 'issued', stored, input),
});

async function saveVersion(
  { tx, now }: Context,
  content: Questionnaire,
  state: 'draft' | 'issued',
  { version }: StoredQuestionnaire,
  { versionId, rowVersion }: Key,
) {
  const frozen = freezeQuestionnaire(content);
  if (!(await updateQuestionnaire(tx, { versionId, state, ...frozen, rowVersion, now })))
    return refuse(problem('version.clash', { code: frozen.title }));
  return ok({
    reply: { rowVersion: rowVersion + 1, problems: checkQuestionnaire(content) },
    audit: {
      subject: `questionnaire:${versionId}`,
      content: { title: frozen.title, version, hash: frozen.hash },
    },
    topics: [questionnairesTopic],
  });
}
