/**
 * Refusals about a questionnaire (`questionnaire.*`, `question.*`), an answer sheet (`answer.*`), a sample's design
 * (`design.*`) and what is estimated from it (`estimate.*`).
 */
export const surveyProblems = {
  'questionnaire.empty': 'invalid',
  'question.code-missing': 'invalid',
  'question.code-duplicate': 'invalid',
  'question.label-missing': 'invalid',
  'question.options-missing': 'invalid',
  'question.option-duplicate': 'invalid',
  'question.bounds': 'invalid',
  'question.condition-unknown': 'invalid',
  'question.condition-option': 'invalid',
  'question.english-missing': 'invalid',
  'answer.unknown-question': 'invalid',
  'answer.not-shown': 'invalid',
  'answer.required': 'invalid',
  'answer.not-an-option': 'invalid',
  'answer.wrong-shape': 'invalid',
  'answer.too-many': 'invalid',
  'answer.too-few': 'invalid',
  'answer.alone': 'invalid',
  'answer.out-of-bounds': 'invalid',
  'answer.too-long': 'invalid',
  'design.no-rows': 'invalid',
  'design.no-weights': 'invalid',
  'design.weight': 'invalid',
  'design.population': 'invalid',
  'design.lonely-stratum': 'invalid',
  'design.column-missing': 'invalid',
  'estimate.not-a-number': 'invalid',
  'estimate.no-answers': 'invalid',
} as const;
