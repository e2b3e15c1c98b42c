import type { Id } from '@parindex/domain';
import { listPublications } from '../../store/publication.store.ts';
import { readSnapshotText } from '../../store/snapshot.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import type { ResultFile } from './result-files.ts';
import { slugOf } from './slug.ts';

type Input = { readonly roundId: Id; readonly groupId: Id };

/** Bản chốt kết quả nguyên vẹn — verb `ranking.view`: with items and figures, for those who may see them; logged. */
export const readWholeSnapshot = view({
  verb: 'ranking.view',
  load: async ({ tx }: Context, input: Input) => {
    const publications = await listPublications(tx, input);
    const [newest] = publications.toSorted((a, b) => b.version - a.version);
    const text = newest && (await readSnapshotText(tx, newest.snapshotSha256));
    return newest && text !== undefined ? { newest, text } : undefined;
  },
  subject: () => ({}),
  logged: ({ newest }, input) => ({
    subject: `snapshot:${newest.snapshotSha256}`,
    roundId: input.roundId,
    content: { group: newest.groupName, version: newest.version },
  }),
  show: ({ newest, text }): ResultFile => ({
    fileName: `ban-chot-${newest.year}-${slugOf(newest.groupName)}-v${newest.version}.json`,
    bytes: text,
    sha256: newest.snapshotSha256,
  }),
});
