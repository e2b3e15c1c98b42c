export const documentVerbs = [
  'document.view',
  'document.produce',
  'document.produce-result',
  'document.produce-own',
  'template.view',
  'template.replace',
  'template.restore',
  'heading.view',
  'heading.update',
] as const;
