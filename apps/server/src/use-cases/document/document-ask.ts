import type { DocumentKind, Id } from '@parindex/domain';

/** Which document of a round: of which group, unit or office where its kind speaks of one. */
export type DocumentKey = {
  readonly roundId: Id;
  readonly kind: DocumentKind;
  readonly groupId?: Id | undefined;
  readonly unitId?: Id | undefined;
  readonly officeId?: Id | undefined;
};

export type DocumentFormat = 'docx' | 'pdf' | 'xlsx';

/** What the log calls a document. */
export const documentSubject = ({ roundId, kind, groupId, unitId, officeId }: DocumentKey): string =>
  ['document', roundId, kind, officeId ?? unitId ?? groupId].filter(Boolean).join(':');
