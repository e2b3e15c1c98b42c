import type { QuestionnaireReply, QuestionnairesReply } from '@parindex/contract';
import { checkQuestionnaire, mayOf, questionsOf, type Verb } from '@parindex/domain';
import {
  findQuestionnaire,
  listQuestionnaires,
  type StoredQuestionnaire,
} from '../../store/questionnaire.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';

const verbs: readonly Verb[] = [
  'questionnaire.edit',
  'questionnaire.import',
  'questionnaire.issue',
  'questionnaire.export',
];

/** Danh sách phiếu khảo sát — verb `questionnaire.view`. */
export const showQuestionnaires = view({
  verb: 'questionnaire.view',
  load: ({ tx }: Context) => listQuestionnaires(tx),
  subject: () => ({}),
  show: (all, _input: object, { actor }): QuestionnairesReply => ({
    questionnaires: all.map((one) => ({
      versionId: one.versionId,
      questionnaireId: one.questionnaireId,
      title: one.content.title.vi,
      version: one.version,
      state: one.state,
      questions: questionsOf(one.content).length,
      updatedAt: one.updatedAt,
    })),
    may: mayOf(actor, verbs, {}),
  }),
});

/** Một phiếu, with what still keeps it from being issued — verb `questionnaire.view`. */
export const showQuestionnaire = view({
  verb: 'questionnaire.view',
  load: ({ tx }: Context, { versionId }: { versionId: string }) => findQuestionnaire(tx, versionId),
  subject: () => ({}),
  show: (stored: StoredQuestionnaire, _input, { actor }): QuestionnaireReply => ({
    versionId: stored.versionId,
    questionnaireId: stored.questionnaireId,
    version: stored.version,
    state: stored.state,
    rowVersion: stored.rowVersion,
    content: stored.content,
    problems: checkQuestionnaire(stored.content),
    may: mayOf(actor, verbs, {}),
  }),
});
