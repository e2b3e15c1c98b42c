import type { IndexSetListReply, IndexSetVersionReply, ReadingReply } from '@parindex/contract';
import { type SetRow, subtreeOf } from '@parindex/domain';
import { setRowWords, indexSetWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { useUndo } from '../../../ui/index.ts';
import { earlierVersion } from '../compare/earlier-version.ts';
import { setOf } from '../draft/draft-keeper.ts';
import { useDraft } from '../draft/use-draft.ts';
import { versionQuery } from '../index-set-calls.ts';
import { issueStateOf } from '../issue/issue-state.ts';
import { lineFilters } from '../rows/set-line.ts';
import { useHeldRows } from './use-held-rows.ts';
import type { SetAddress } from './use-row-selection.ts';
import { useSetLines } from './use-set-lines.ts';

/** What the server gave of one version. */
export type LoadedSet = {
  readonly version: IndexSetVersionReply;
  readonly sets: IndexSetListReply;
  readonly reading: ReadingReply | undefined;
};

/** One version as the person sees it now: with what was typed, its lines, and what may be done. */
export const useOpenSet = ({ version, sets, reading }: LoadedSet, address: SetAddress, query: string) => {
  const { versionId } = version;
  const draft = useDraft(version);
  const offerUndo = useUndo();
  const isDraft = version.state === 'draft';
  const held = useHeldRows(draft.change);
  const saved = useMemo(() => (isDraft ? undefined : setOf(version)), [isDraft, version]);
  const set = held.over(saved ?? draft.now.set);
  const before = earlierVersion(sets.versions, versionId);
  const earlier = useQuery({ ...versionQuery(before?.versionId ?? ''), enabled: before !== undefined });
  const filter = lineFilters.find((each) => each === address.filter) ?? 'all';
  const view = useSetLines(set, reading, earlier.data, filter, query);
  const may = sets.versions.find((line) => line.versionId === versionId)?.may;
  const unreadable = new Set(
    view.lines.filter(({ verdict }) => verdict === 'unreadable').map(({ row }) => row.id),
  );
  return {
    set,
    draft,
    isDraft,
    filter,
    view,
    held,
    issue: issueStateOf(set, (rowId) => unreadable.has(rowId)),
    unsent: draft.now.unsent + held.count,
    against:
      before && (before.indexSetId === set.id ? words.versionOf(before.version) : words.ofYear(before.year)),
    mayEdit: isDraft && isAllowed('index-set.edit', may),
    mayIssue: isDraft && isAllowed('index-set.issue', may),
    mayDiscard: isDraft && isAllowed('index-set.discard', may),
    mayCopy: !isDraft && isAllowed('index-set.create', may),
    remove: (row: SetRow) => {
      const { rows } = draft.now.set;
      held.drop(row.id);
      draft.change({ kind: 'remove', rowId: row.id });
      offerUndo({
        message: setRowWords.removed(row.code, subtreeOf(rows, row.id).length),
        undo: () => draft.change({ kind: 'rows', rows }),
      });
    },
  };
};

export type OpenSet = ReturnType<typeof useOpenSet>;
