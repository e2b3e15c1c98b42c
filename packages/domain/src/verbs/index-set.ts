export const indexSetVerbs = [
  'index-set.view',
  'index-set.read-workbook',
  'index-set.import',
  'index-set.create',
  'index-set.extend',
  'index-set.edit',
  'index-set.issue',
  'index-set.discard',
  'index-set.export',
] as const;
