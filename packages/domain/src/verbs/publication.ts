export const publicationVerbs = [
  'ranking.view',
  'ranking.export',
  'publication.note',
  'publication.publish',
  'publication.correct',
  'publication.withdraw',
  'publication.view',
] as const;
