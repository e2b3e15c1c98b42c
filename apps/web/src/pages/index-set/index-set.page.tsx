import { shellWords, indexSetWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { copyVersion } from '../../features/index-set/index-set-calls.ts';
import { SetScreen } from '../../features/index-set/screen/set-screen.tsx';
import type { SetAddress } from '../../features/index-set/screen/use-row-selection.ts';
import { ActProblems } from '../../ui/index.ts';
import { useBarSearch } from '../shell/bar-search.tsx';

/** One version of a set; the address holds row and filter. */
export const IndexSetPage = () => {
  const { versionId } = useParams({ from: '/staff/bo-chi-so/$versionId' });
  const { muc, loc } = useSearch({ from: '/staff/bo-chi-so/$versionId' });
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  useBarSearch({ label: words.search, query, onQuery: setQuery });
  const onAddress = useCallback(
    ({ code, filter }: SetAddress) =>
      void navigate({
        to: '.',
        replace: true,
        // the table itself follows the row
        resetScroll: false,
        search: ({ muc: _muc, loc: _loc, ...others }) => ({
          ...others,
          ...(code === undefined ? {} : { muc: code }),
          ...(filter === undefined ? {} : { loc: filter }),
        }),
      }),
    [navigate],
  );
  const copying = useMutation({
    mutationFn: () => copyVersion(versionId),
    onSuccess: (made) => navigate({ to: '/bo-chi-so/$versionId', params: { versionId: made.versionId } }),
  });
  return (
    <>
      <title>{`${words.title} · ${shellWords.product}`}</title>
      <ActProblems error={copying.error} />
      <SetScreen
        versionId={versionId}
        address={{
          ...(muc === undefined ? {} : { code: muc }),
          ...(loc === undefined ? {} : { filter: loc }),
        }}
        onAddress={onAddress}
        query={query}
        onClearQuery={() => setQuery('')}
        onCompare={() => void navigate({ to: '/bo-chi-so/$versionId/so-sanh', params: { versionId } })}
        onCopy={() => copying.mutate()}
        onLeave={() => void navigate({ to: '/bo-chi-so' })}
      />
    </>
  );
};
