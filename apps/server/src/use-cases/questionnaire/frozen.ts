import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type Questionnaire, type Sha256 } from '@parindex/domain';

/** A questionnaire as it is stored: its canonical text and the hash of that. */
export const freezeQuestionnaire = (
  questionnaire: Questionnaire,
): Readonly<{ title: string; content: string; hash: Sha256 }> => {
  const content = canonicalJson(questionnaire as unknown as Json);
  return {
    title: questionnaire.title.vi,
    content,
    hash: createHash('sha256').update(content).digest('hex'),
  };
};

/** What shows again when a questionnaire changes. */
export const questionnairesTopic = 'questionnaires';
