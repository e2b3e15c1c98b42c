/** The topic that wakes the list of sets. */
export const indexSetsTopic = 'index-sets';

/** The topic that wakes the screens of one version. */
export const versionTopic = (versionId: string): string => `index-set-version:${versionId}`;
