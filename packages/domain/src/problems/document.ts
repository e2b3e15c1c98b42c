/** Refusals about official documents: their templates, headings and the making of them. */
export const documentProblems = {
  'document.field-unknown': 'invalid',
  'document.field-missing': 'invalid',
  'document.table-not-alone': 'invalid',
  'document.template-not-word': 'invalid',
  'document.template-too-large': 'invalid',
  'document.template-foreign': 'invalid',
  'document.heading-empty': 'invalid',
  'document.heading-long': 'invalid',
  'document.pdf-unavailable': 'not-now',
} as const;
