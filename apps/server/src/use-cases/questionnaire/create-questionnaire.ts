import type { QuestionnaireMadeReply } from '@parindex/contract';
import { ok, type Questionnaire } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import {
  findQuestionnaire,
  insertQuestionnaire,
  nextQuestionnaireVersion,
} from '../../store/questionnaire.store.ts';
import { useCase } from '../use-case.ts';
import { freezeQuestionnaire, questionnairesTopic } from './frozen.ts';

type Input = { readonly content: Questionnaire; readonly nextOf?: string | undefined };

/**
 * Lập phiếu khảo sát — verb `questionnaire.edit`: a new one, copied or imported as the person decided, or the next
 * version of one that is there. A draft may have gaps; issuing checks them.
 */
export const createQuestionnaire = useCase<
  Input,
  { questionnaireId: string; version: number },
  { questionnaireId: string; version: number },
  QuestionnaireMadeReply
>({
  verb: 'questionnaire.edit',
  load: async ({ tx }, { nextOf }) => {
    if (nextOf === undefined) return { questionnaireId: uuidv7(), version: 1 };
    const known = await findQuestionnaire(tx, nextOf);
    return (
      known && {
        questionnaireId: known.questionnaireId,
        version: await nextQuestionnaireVersion(tx, known.questionnaireId),
      }
    );
  },
  subject: () => ({}),
  decide: (made) => ok(made),
  save: async ({ tx, now }, { questionnaireId, version }, _loaded, { content }) => {
    const versionId = uuidv7();
    const frozen = freezeQuestionnaire(content);
    await insertQuestionnaire(tx, { versionId, questionnaireId, version, ...frozen, now });
    return ok({
      reply: { versionId, questionnaireId },
      audit: {
        subject: `questionnaire:${versionId}`,
        content: { title: frozen.title, version, hash: frozen.hash },
      },
      topics: [questionnairesTopic],
    });
  },
});
