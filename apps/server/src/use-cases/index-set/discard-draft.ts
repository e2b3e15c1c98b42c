import { indexSetMachine, ok, problem, refuse } from '@parindex/domain';
import { deleteDraft, findIndexSetVersion, type StoredIndexSet } from '../../store/index-set.store.ts';
import { useCase } from '../use-case.ts';
import { ownerOf } from './owner.ts';
import { indexSetsTopic, versionTopic } from './topics.ts';

type Input = { readonly versionId: string; readonly rowVersion: number };

/** Xóa bản nháp — verb `index-set.discard`; the log keeps its hash and where it came from. */
export const discardDraft = useCase<Input, StoredIndexSet, StoredIndexSet, { versionId: string }>({
  verb: 'index-set.discard',
  load: ({ tx }, { versionId }) => findIndexSetVersion(tx, versionId),
  subject: ownerOf,
  states: ({ set }) => [{ machine: indexSetMachine, state: set.state }],
  decide: (stored, { rowVersion }) =>
    stored.rowVersion === rowVersion
      ? ok(stored)
      : refuse(problem('version.clash', { code: stored.set.title })),
  save: async ({ tx }, { versionId, rowVersion, set, source }) => {
    if (!(await deleteDraft(tx, { versionId, indexSetId: set.id, rowVersion })))
      return refuse(problem('version.clash', { code: set.title }));
    return ok({
      reply: { versionId },
      audit: {
        subject: `index-set-version:${versionId}`,
        content: {
          year: set.year,
          title: set.title,
          version: set.version,
          hash: set.hash,
          file: source?.name,
          fileSha256: source?.sha256,
        },
      },
      topics: [indexSetsTopic, versionTopic(versionId)],
    });
  },
});
