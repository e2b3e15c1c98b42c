import { shellWords, indexSetWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ImportScreen } from '../../features/index-set/import/import-screen.tsx';
import { setsQuery } from '../../features/index-set/index-set-calls.ts';
import { queryClient } from '../../lib/query.ts';
import { useBarSearch } from '../shell/bar-search.tsx';

/** Nhập bộ chỉ số từ tệp Excel. */
export const ImportPage = () => {
  const navigate = useNavigate();
  const sets = useQuery(setsQuery);
  const [query, setQuery] = useState('');
  useBarSearch({ label: words.search, query, onQuery: setQuery });
  return (
    <>
      <title>{`${words.importTitle} · ${shellWords.product}`}</title>
      <ImportScreen
        versions={sets.data?.versions ?? []}
        query={query}
        onList={() => void navigate({ to: '/bo-chi-so' })}
        onMade={async ({ versionId }) => {
          await queryClient.invalidateQueries({ queryKey: setsQuery.queryKey });
          await navigate({ to: '/bo-chi-so/$versionId', params: { versionId } });
        }}
      />
    </>
  );
};
