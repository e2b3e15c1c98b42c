export const publicationVerbs = [
  'ranking.view',
  'ranking.export',
  'publication.note',
  'publication.publish',
  'publication.view',
] as const;
