export const publicationVerbs = [
  'ranking.view',
  'ranking.export',
  'publication.publish',
  'publication.view',
] as const;
