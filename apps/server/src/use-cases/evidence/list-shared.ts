import type { SharedDocumentsReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { listSharedDocuments, type SharedDocument } from '../../store/evidence-shared.store.ts';
import { findRound } from '../../store/round.store.ts';
import { view } from '../view.ts';
import { codesOfRound } from './codes-of-round.ts';

type Loaded = { readonly shared: readonly SharedDocument[]; readonly codes: ReadonlyMap<Id, string> };

/**
 * Cùng một tệp ở nhiều đơn vị — verb `evidence.compare`: files with identical bytes that two or more handed-over sheets
 * of a round cite. A decision of the province is rightly cited by many; a district's report is not. Units never see it.
 */
export const listSharedEvidence = view<{ roundId: Id }, Loaded, SharedDocumentsReply>({
  verb: 'evidence.compare',
  load: async (context, { roundId }) => {
    const round = await findRound(context.tx, roundId);
    return (
      round && {
        shared: await listSharedDocuments(context.tx, roundId),
        codes: await codesOfRound(context, round),
      }
    );
  },
  subject: () => ({}),
  show: ({ shared, codes }) => ({
    documents: shared.map(({ places, ...document }) => ({
      ...document,
      places: places.map((place) => ({ ...place, code: codes.get(place.itemId) ?? '' })),
    })),
  }),
});
