import type { IndexSetSavedReply } from '@parindex/contract';
import {
  changeIndexSet,
  type IndexSet,
  type IndexSetChange,
  indexSetMachine,
  type Json,
  ok,
  problem,
  refuse,
  type SetRow,
} from '@parindex/domain';
import {
  findIndexSetVersion,
  type StoredIndexSet,
  updateIndexSetVersion,
} from '../../store/index-set.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { freeze } from './frozen.ts';
import { ownerOf } from './owner.ts';
import { indexSetsTopic, versionTopic } from './topics.ts';

type Input = {
  readonly versionId: string;
  readonly rowVersion: number;
  readonly change: IndexSetChange;
};

/**
 * Sửa bản nháp bộ chỉ số — verb `index-set.edit`: one change over the version that the person saw. A set with problems
 * can be saved; issuing asks for them.
 *
 * Problems  `version.clash` when somebody saved in between; those of `changeIndexSet`
 */
export const editDraft = useCase<Input, StoredIndexSet, IndexSet, IndexSetSavedReply>({
  verb: 'index-set.edit',
  load: ({ tx }, { versionId }) => findIndexSetVersion(tx, versionId),
  subject: ownerOf,
  states: ({ set }) => [{ machine: indexSetMachine, state: set.state }],
  decide: (stored, { rowVersion, change }) =>
    stored.rowVersion === rowVersion
      ? changeIndexSet(stored.set, change)
      : refuse(problem('version.clash', { code: stored.set.title })),
  save: async ({ tx, now }, set, stored, { versionId, rowVersion, change }) => {
    const frozen = freeze(set);
    if (!(await updateIndexSetVersion(tx, { versionId, ...frozen, rowVersion, now })))
      return refuse(problem('version.clash', { code: stored.set.title }));
    return ok({
      reply: { versionId, rowVersion: rowVersion + 1, updatedAt: now, hash: frozen.hash },
      audit: {
        subject: `index-set-version:${versionId}`,
        content: { rowVersion: rowVersion + 1, hash: frozen.hash, ...whatChanged(stored.set, set, change) },
      },
      topics: [indexSetsTopic, versionTopic(versionId)],
    });
  },
});

const whatChanged = (
  before: IndexSet,
  after: IndexSet,
  change: IndexSetChange,
): { readonly [key: string]: Json } => {
  const rowOf = (set: IndexSet, rowId: string) => set.rows.find(({ id }) => id === rowId);
  const named = (row: SetRow | undefined) => ({ code: row?.code ?? '', name: row?.name ?? '' });
  switch (change.kind) {
    case 'title':
      return { kind: change.kind, changes: changesOf(titleOf(before), titleOf(after)) };
    case 'scoring':
      return { kind: change.kind, changes: changesOf(before.scoring, after.scoring) };
    case 'rows':
      return { kind: change.kind, rowsBefore: before.rows.length, rows: after.rows.length };
    case 'row': {
      const row = rowOf(after, change.row.id) ?? change.row;
      return { kind: change.kind, ...named(row), changes: changesOf(rowOf(before, change.row.id), row) };
    }
    case 'add':
      return { kind: change.kind, ...named(change.row) };
    case 'remove':
      return {
        kind: change.kind,
        ...named(rowOf(before, change.rowId)),
        rows: before.rows.length - after.rows.length,
      };
    case 'confirm':
      return { kind: change.kind, ...named(rowOf(after, change.rowId)), seen: change.seen };
    case 'move':
      return {
        kind: change.kind,
        ...named(rowOf(after, change.rowId)),
        under: rowOf(after, change.parentId ?? '')?.code ?? '',
      };
  }
};

const titleOf = ({ year, title, groupKind, decision, demonstration, levelWords }: IndexSet) => ({
  year,
  title,
  groupKind,
  decision,
  demonstration,
  levelWords,
});
