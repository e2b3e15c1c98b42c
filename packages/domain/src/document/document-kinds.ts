import type { DocumentField } from './document-fields.ts';

/**
 * What one kind of official document is.
 *
 * `about`     what it speaks of: the whole round, one group, one rated unit, one office of a unit
 * `issuer`    whose heading and signature it bears
 * `symbol`    its type in the number: "QĐ" of "135/QĐ-UBND"; a letter has none
 * `required`  fields that a template of the province must hold; without them the document says nothing
 * `result`    it shows points or ranks that are under embargo until publication
 */
export type DocumentForm = {
  readonly about: 'round' | 'group' | 'unit' | 'office';
  readonly issuer: 'province' | 'secretariat' | 'unit';
  readonly symbol: string;
  readonly required: readonly DocumentField[];
  readonly result?: true;
  /** It can also be had as a workbook: the table of this field. */
  readonly sheet?: DocumentField;
};

/** Văn bản của một đợt — every kind that the shelf holds, in the order in which a round needs them. */
export const documentForms = {
  'round-plan': {
    about: 'round',
    issuer: 'province',
    symbol: 'KH',
    required: ['year', 'calendarTable', 'authorityTable'],
  },
  'council-decision': {
    about: 'round',
    issuer: 'province',
    symbol: 'QĐ',
    required: ['year', 'councilTable', 'appraiserTable'],
  },
  'guidance-letter': {
    about: 'round',
    issuer: 'secretariat',
    symbol: '',
    required: ['year', 'calendarTable'],
  },
  'evidence-list': {
    about: 'group',
    issuer: 'secretariat',
    symbol: 'DM',
    required: ['year', 'group', 'evidenceTable'],
    sheet: 'evidenceTable',
  },
  'team-decision': { about: 'unit', issuer: 'unit', symbol: 'QĐ', required: ['year', 'unit', 'teamTable'] },
  'office-explanations': {
    about: 'office',
    issuer: 'unit',
    symbol: 'BC',
    required: ['year', 'office', 'explanationTable'],
    sheet: 'explanationTable',
  },
  'preliminary-notice': {
    about: 'unit',
    issuer: 'secretariat',
    symbol: 'TB',
    required: ['year', 'unit', 'appraisedPoints', 'differenceTable'],
    result: true,
  },
  'appraisal-minutes': {
    about: 'unit',
    issuer: 'secretariat',
    symbol: 'BB',
    required: ['year', 'unit', 'differenceTable'],
    result: true,
  },
  'appraisal-sheet': {
    about: 'unit',
    issuer: 'secretariat',
    symbol: 'PTĐ',
    required: ['year', 'unit', 'appraisalTable'],
    sheet: 'appraisalTable',
    result: true,
  },
  'appraisal-report': {
    about: 'group',
    issuer: 'secretariat',
    symbol: 'BC',
    required: ['year', 'group', 'comparisonTable'],
    sheet: 'comparisonTable',
    result: true,
  },
  'publication-proposal': {
    about: 'group',
    issuer: 'secretariat',
    symbol: 'TTr',
    required: ['year', 'group'],
    result: true,
  },
  'publication-decision': {
    about: 'group',
    issuer: 'province',
    symbol: 'QĐ',
    required: ['year', 'group', 'rankingTable'],
    sheet: 'rankingTable',
    result: true,
  },
  'shortcomings-notice': {
    about: 'unit',
    issuer: 'secretariat',
    symbol: 'TB',
    required: ['year', 'unit', 'lossTable'],
    sheet: 'lossTable',
    result: true,
  },
} as const satisfies Record<string, DocumentForm>;

export type DocumentKind = keyof typeof documentForms;

export const documentKinds = Object.keys(documentForms) as readonly DocumentKind[];

export const formOf = (kind: DocumentKind): DocumentForm => documentForms[kind];

export const isDocumentKind = (text: string): text is DocumentKind => Object.hasOwn(documentForms, text);
