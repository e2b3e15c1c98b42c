import type { DraftMadeReply } from '@parindex/contract';
import { extendTemplate, type Id, type IndexSet, ok, refuse, type SetRow } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { findIndexSetVersion, insertIndexSetVersion } from '../../store/index-set.store.ts';
import { useCase } from '../use-case.ts';
import { defaultScoring } from './default-scoring.ts';
import { freeze } from './frozen.ts';
import { type FurtherVersion, loadFurtherVersion } from './further-version.ts';
import { indexSetsTopic } from './topics.ts';

type NewSet = {
  readonly title: string;
  readonly year: number;
  readonly groupKind: string;
  readonly copyOf?: string;
};

/**
 * Lập bộ chỉ số mới — verb `index-set.create`: empty, or with the rows of another year's version. Rows keep their ids,
 * so that years can be compared.
 */
export const createSet = useCase<NewSet, { readonly from?: IndexSet }, IndexSet, DraftMadeReply>({
  verb: 'index-set.create',
  load: async ({ tx }, { copyOf }) => {
    if (copyOf === undefined) return {};
    const stored = await findIndexSetVersion(tx, copyOf);
    return stored && { from: stored.set };
  },
  subject: () => ({}),
  decide: ({ from }, { title, year, groupKind }) =>
    ok({
      id: uuidv7(),
      year,
      title,
      groupKind,
      demonstration: from?.demonstration ?? false,
      levelWords: from?.levelWords ?? ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'],
      version: 1,
      state: 'draft',
      rows: (from?.rows ?? []).map(({ fixed: _ofTemplate, ...row }) => row as SetRow),
      scoring: from?.scoring ?? defaultScoring,
    }),
  save: async (context, set, _loaded, { copyOf }) => saveDraft(context, set, copyOf),
});

type VersionToCopy = { readonly versionId: string };
type LoadedCopy = { readonly further: FurtherVersion; readonly from: IndexSet };

/** Chép thành bản tiếp theo — verb `index-set.create`: what is issued never changes, so a correction is a new version. */
export const copyVersion = useCase<VersionToCopy, LoadedCopy, IndexSet, DraftMadeReply>({
  verb: 'index-set.create',
  load: async (context, { versionId }) => {
    const stored = await findIndexSetVersion(context.tx, versionId);
    const further = stored && (await loadFurtherVersion(context, stored.set.id));
    return stored && further && { from: stored.set, further };
  },
  subject: () => ({}),
  decide: ({ from, further }) => {
    if (further.problems.length > 0) return refuse(...further.problems);
    const { decision: _decision, hash: _hash, ...content } = from;
    return ok({ ...content, version: further.number, state: 'draft' });
  },
  save: async (context, set, _loaded, { versionId }) => saveDraft(context, set, versionId),
});

type Extension = { readonly versionId: Id; readonly unitId: Id; readonly title: string };

/**
 * Bổ sung vào bộ khung — verb `index-set.extend`: a unit makes a set of its own on an issued template; the rows of the
 * template are fixed, those of its own go where the template is open.
 */
export const extendSet = useCase<Extension, IndexSet, IndexSet, DraftMadeReply>({
  verb: 'index-set.extend',
  load: async ({ tx }, { versionId }) => (await findIndexSetVersion(tx, versionId))?.set,
  subject: (_template, { unitId }) => ({ unitId }),
  decide: (template, { versionId, unitId, title }) =>
    extendTemplate(template, { id: uuidv7(), versionId, title, ownerUnitId: unitId }),
  save: (context, set, _template, { versionId }) => saveDraft(context, set, versionId),
});

const saveDraft = async (
  { tx, now }: { tx: Parameters<typeof insertIndexSetVersion>[0]; now: string },
  set: IndexSet,
  copyOf: string | undefined,
) => {
  const versionId = uuidv7();
  const frozen = freeze(set);
  await insertIndexSetVersion(tx, { versionId, ...frozen, now });
  return ok({
    reply: { versionId, indexSetId: set.id },
    audit: {
      subject: `index-set-version:${versionId}`,
      content: { year: set.year, title: set.title, version: set.version, copyOf, hash: frozen.hash },
    },
    topics: [indexSetsTopic],
  });
};
