import type { IndexSetVersionLine } from '@parindex/contract';
import { shellWords, indexSetWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { copyVersion, setsQuery } from '../../features/index-set/index-set-calls.ts';
import { ExtendDialog } from '../../features/index-set/list/extend-dialog.tsx';
import { NewSetDialog } from '../../features/index-set/list/new-set-dialog.tsx';
import { VersionList } from '../../features/index-set/list/version-list.tsx';
import { isAllowed } from '../../lib/may.tsx';
import { useWorkplace } from '../../lib/workplace.ts';
import { ActProblems, Button, EmptyState, PageFrame, Skeleton } from '../../ui/index.ts';

/** Bộ chỉ số: every set by year, and the ways to a new one. */
export const IndexSetsPage = () => {
  const { today, unitId, unitName } = useWorkplace();
  const navigate = useNavigate();
  const sets = useQuery(setsQuery);
  const [query, setQuery] = useState('');
  const [making, setMaking] = useState(false);
  const [extending, setExtending] = useState<IndexSetVersionLine>();
  const open = (versionId: string) => void navigate({ to: '/bo-chi-so/$versionId', params: { versionId } });
  const copying = useMutation({ mutationFn: copyVersion, onSuccess: ({ versionId }) => open(versionId) });
  if (sets.error !== null && sets.data === undefined) throw sets.error;
  if (sets.data === undefined) return <Skeleton rows={8} rowHeight={44} />;
  const { versions, may } = sets.data;
  const acts = (
    <>
      {isAllowed('index-set.import', may) && (
        <Button kind="primary" onClick={() => void navigate({ to: '/bo-chi-so/nhap' })}>
          {words.import}
        </Button>
      )}
      {isAllowed('index-set.create', may) && <Button onClick={() => setMaking(true)}>{words.create}</Button>}
    </>
  );
  return (
    <PageFrame title={words.title} actions={versions.length > 0 ? acts : undefined}>
      <title>{`${words.title} · ${shellWords.product}`}</title>
      <ActProblems error={copying.error} />
      {versions.length === 0 ? (
        <EmptyState title={words.emptyTitle} actions={acts}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <VersionList
          versions={versions}
          query={query}
          onQuery={setQuery}
          onOpen={open}
          onExtend={setExtending}
          onCopy={(versionId) => copying.mutate(versionId)}
          link={(versionId, children) => (
            <Link to="/bo-chi-so/$versionId" params={{ versionId }}>
              {children}
            </Link>
          )}
        />
      )}
      {extending !== undefined && unitId !== undefined && (
        <ExtendDialog
          template={extending}
          unit={{ id: unitId, name: unitName }}
          onClose={() => setExtending(undefined)}
          onMade={({ versionId }) => open(versionId)}
        />
      )}
      {making && (
        <NewSetDialog
          versions={versions}
          thisYear={Number(today.slice(0, 4))}
          onClose={() => setMaking(false)}
          onMade={({ versionId }) => open(versionId)}
        />
      )}
    </PageFrame>
  );
};
