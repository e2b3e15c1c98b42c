import type { CitedAt, EvidenceSearchReply, EvidenceStoreReply } from '@parindex/contract';
import type { Id, Item } from '@parindex/domain';
import {
  type CitationOfUnit,
  type Evidence,
  listCitationsOf,
  listEvidenceOf,
} from '../../store/evidence.store.ts';
import { type BlobText, listTextStates, searchPages } from '../../store/evidence-text.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { findRound } from '../../store/round.store.ts';
import { findUnit } from '../../store/unit.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { isOutside, plainReply } from './evidence-reply.ts';

type Place = CitationOfUnit & { readonly item: Item | undefined };

type Store = {
  readonly unitName: string;
  readonly year: number;
  readonly roundId: Id | undefined;
  readonly evidence: readonly Evidence[];
  readonly places: ReadonlyMap<Id, readonly Place[]>;
  readonly texts: ReadonlyMap<string, BlobText['state']>;
  readonly missing: ReadonlySet<string>;
};

/** Kho tài liệu kiểm chứng của đơn vị — verb `evidence.read`: every document over the years, where it is used, its state. */
export const listEvidenceStore = view<{ unitId: Id; roundId?: Id | undefined }, Store, EvidenceStoreReply>({
  verb: 'evidence.read',
  load: async (context, { unitId, roundId }) => {
    const { tx } = context;
    const unit = await findUnit(tx, unitId);
    const round = roundId === undefined ? undefined : await findRound(tx, roundId);
    if (!unit || (roundId !== undefined && !round)) return undefined;
    const [evidence, citations, texts] = await Promise.all([
      listEvidenceOf(tx, unitId),
      listCitationsOf(tx, unitId),
      listTextStates(tx, unitId),
    ]);
    const places = Map.groupBy(await withItems(context, citations), (place) => place.evidenceId);
    const seen = evidence.filter(({ id }) => round === undefined || isSeenFrom(round, places.get(id) ?? []));
    return {
      unitName: unit.name,
      year: round?.year ?? Number(context.now.slice(0, 4)),
      roundId,
      evidence: seen,
      places,
      texts,
      missing: await missingIn(context, seen),
    };
  },
  subject: (_store, { unitId }) => ({ unitId }),
  show: (store) => {
    const bySha = Map.groupBy(store.evidence, ({ sha256 }) => sha256);
    return {
      unitName: store.unitName,
      year: store.year,
      evidence: store.evidence.map((one) => {
        const places = store.places.get(one.id) ?? [];
        return {
          ...plainReply(one),
          outsideYear: isOutsideIn(store, one, places),
          alsoAt: [],
          usedAt: places.map(placeReply),
          sameContent:
            one.sha256 === undefined
              ? []
              : (bySha.get(one.sha256) ?? []).map(({ id }) => id).filter((id) => id !== one.id),
          ...fileState(store, one),
        };
      }),
    };
  },
});

/** What only another round of the same year cites is that round's own: a rehearsal, or the same year shown on another day. */
const isSeenFrom = (round: { id: Id; year: number }, places: readonly Place[]): boolean =>
  places.length === 0 || places.some(({ roundId, year }) => roundId === round.id || year < round.year);

const fileState = ({ missing, texts }: Store, { sha256 }: Evidence) => {
  if (sha256 === undefined) return {};
  const text = texts.get(sha256);
  return { stored: !missing.has(sha256), ...(text === undefined ? {} : { text }) };
};

const placeReply = ({ roundId, year, itemId, item, pages, section }: Place): CitedAt => ({
  roundId,
  year,
  itemId,
  code: item?.code ?? '',
  ...(item === undefined ? {} : { itemName: item.name }),
  ...(pages === undefined ? {} : { pages }),
  ...(section === undefined ? {} : { section }),
});

/** Outside for every item of this round that cites it; cited by none, outside the year. */
const isOutsideIn = ({ roundId, year }: Store, { signedOn }: Evidence, places: readonly Place[]): boolean => {
  const here = places.filter((place) => place.roundId === roundId && place.item !== undefined);
  const items = here.length === 0 ? [{}] : here.map(({ item }) => item ?? {});
  return items.every((item) => isOutside(signedOn, item, year));
};

const withItems = async (
  { tx }: Context,
  citations: readonly CitationOfUnit[],
): Promise<readonly Place[]> => {
  const versions = new Map<Id, ReadonlyMap<Id, Item>>();
  for (const versionId of new Set(citations.map(({ indexSetVersionId }) => indexSetVersionId))) {
    const stored = await findIndexSetVersion(tx, versionId);
    const items = stored ? preparedSet(stored).items : new Map();
    versions.set(versionId, new Map([...items].map(([id, { row }]) => [id, row])));
  }
  return citations.map((citation) => ({
    ...citation,
    item: versions.get(citation.indexSetVersionId)?.get(citation.itemId),
  }));
};

/** Rows without their bytes: an alarm that the person sees at the file itself. */
const missingIn = async (
  { services }: Context,
  evidence: readonly Evidence[],
): Promise<ReadonlySet<string>> => {
  const hashes = [...new Set(evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256])))];
  const there = await Promise.all(hashes.map((sha256) => services.vault.has(sha256)));
  return new Set(hashes.filter((_, index) => !there[index]));
};

/** Tìm trong kho — verb `evidence.read`: inside the text of the files, without diacritics. */
export const searchEvidenceStore = view<
  { unitId: Id; query: string },
  EvidenceSearchReply,
  EvidenceSearchReply
>({
  verb: 'evidence.read',
  load: async ({ tx }, { unitId, query }) => ({ found: await searchPages(tx, unitId, query) }),
  subject: (_found, { unitId }) => ({ unitId }),
  show: (found) => found,
});
