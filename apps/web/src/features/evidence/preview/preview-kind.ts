import type { EvidenceReply } from '@parindex/contract';

/** What is known of a document wherever it is looked at: in the sheet, in the appraisal. */
export type ShownDocument = Pick<
  EvidenceReply,
  | 'id'
  | 'kind'
  | 'fileName'
  | 'mediaType'
  | 'address'
  | 'number'
  | 'signedOn'
  | 'subject'
  | 'secret'
  | 'revision'
  | 'pages'
  | 'section'
>;

/** What the page can show without another program. */
export const previewKind = ({
  kind,
  mediaType = '',
  secret,
}: ShownDocument): 'pdf' | 'image' | 'office' | undefined => {
  if (kind !== 'file' || secret) return undefined;
  if (mediaType === 'application/pdf') return 'pdf';
  if (/\.(wordprocessingml\.document|spreadsheetml\.sheet)$/.test(mediaType)) return 'office';
  return /^image\/(png|jpeg|gif|webp)$/.test(mediaType) ? 'image' : undefined;
};
