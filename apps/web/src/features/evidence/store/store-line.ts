import type { EvidenceSearchReply, EvidenceStoreReply, StoredDocument } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { evidenceStoreWords as storeWords } from '@parindex/text';
import { matcher } from '../../../lib/search.ts';
import { kindOf, nameOf } from '../evidence-words.ts';

export type FoundInside = EvidenceSearchReply['found'][number];

/** A document of the store as one row of the list. */
export type StoreLine = {
  readonly document: StoredDocument;
  readonly name: string;
  readonly kind: string;
  /** Codes of this round's items that cite it, and what earlier rounds did: "2019: 1.1.1". */
  readonly here: readonly string[];
  readonly before: readonly string[];
  readonly period: 'in' | 'outside' | 'undated';
  /** The page that holds what was searched. */
  readonly found: FoundInside | undefined;
};

export const storeFilters = ['all', 'here', 'before', 'unused', 'outside', 'unnamed', 'twice'] as const;
export type StoreFilter = (typeof storeFilters)[number];

export const isStoreFilter = (text: unknown): text is StoreFilter =>
  storeFilters.includes(text as StoreFilter);

export const storeLines = (
  { evidence }: EvidenceStoreReply,
  roundId: Id,
  found: EvidenceSearchReply['found'],
): readonly StoreLine[] => {
  const hits = new Map(found.map((hit) => [hit.evidenceId, hit]));
  return evidence.map((document) => ({
    document,
    name: nameOf(document),
    kind: kindOf(document),
    here: document.usedAt.filter((place) => place.roundId === roundId).map(({ code }) => code),
    before: earlier(document, roundId),
    period: document.signedOn === undefined ? 'undated' : document.outsideYear ? 'outside' : 'in',
    found: hits.get(document.id),
  }));
};

const earlier = ({ usedAt }: StoredDocument, roundId: Id): readonly string[] => {
  const rounds = Map.groupBy(
    usedAt.filter((place) => place.roundId !== roundId),
    ({ year }) => year,
  );
  return [...rounds].map(([year, places]) =>
    storeWords.usedInYear(year, [...new Set(places.map(({ code }) => code))]),
  );
};

const tests: Readonly<Record<StoreFilter, (line: StoreLine) => boolean>> = {
  all: () => true,
  here: ({ here }) => here.length > 0,
  before: ({ here, before }) => here.length === 0 && before.length > 0,
  unused: ({ here, before }) => here.length === 0 && before.length === 0,
  outside: ({ period }) => period === 'outside',
  unnamed: ({ document }) =>
    document.kind !== 'link' && (document.number === undefined || document.signedOn === undefined),
  twice: ({ document }) => document.sameContent.length > 0,
};

/** How many documents each filter leaves. */
export const countByFilter = (lines: readonly StoreLine[]): Readonly<Record<StoreFilter, number>> =>
  Object.fromEntries(storeFilters.map((filter) => [filter, lines.filter(tests[filter]).length])) as Record<
    StoreFilter,
    number
  >;

/** The rows of a filter whose own words, or whose text inside, hold what was typed. */
export const shownLines = (
  lines: readonly StoreLine[],
  filter: StoreFilter,
  query: string,
): readonly StoreLine[] => {
  const matches = matcher(query);
  return lines.filter(tests[filter]).filter((line) => line.found !== undefined || matches(textOf(line)));
};

const textOf = ({ document, name, here, before }: StoreLine): string =>
  [name, document.fileName, document.subject, document.issuer, document.address, ...here, ...before]
    .filter(Boolean)
    .join(' ');
