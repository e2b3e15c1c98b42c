/** Trường của mẫu văn bản — text that a template names: "{Năm}". */
export const textFields = [
  'superior',
  'issuer',
  'number',
  'dated',
  'receivers',
  'signingTitles',
  'signer',
  'decidedBy',
  'year',
  'province',
  'issuerName',
  'secretariat',
  'group',
  'unit',
  'office',
  'unitCount',
  'itemCount',
  'scoringCloses',
  'submissionCloses',
  'appraisalCloses',
  'publicationDue',
  'claimedPoints',
  'appraisedPoints',
  'total',
  'maximum',
  'index',
  'rank',
  'grade',
  'agreedCount',
  'differentCount',
  'councilCount',
  'average',
  'best',
  'notes',
] as const;

/** Bảng của mẫu văn bản — stands alone in its paragraph and becomes a table. */
export const tableFields = [
  'calendarTable',
  'authorityTable',
  'unitTable',
  'councilTable',
  'appraiserTable',
  'evidenceTable',
  'teamTable',
  'explanationTable',
  'differenceTable',
  'appraisalTable',
  'comparisonTable',
  'rankingTable',
  'lossTable',
] as const;

export type TextField = (typeof textFields)[number];
export type TableField = (typeof tableFields)[number];
export type DocumentField = TextField | TableField;

export const isTableField = (field: DocumentField): field is TableField =>
  (tableFields as readonly string[]).includes(field);
