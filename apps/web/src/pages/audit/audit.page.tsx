import { auditWords, shellWords } from '@parindex/text';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { AuditFilter } from '../../features/audit/audit-calls.ts';
import { AuditScreen } from '../../features/audit/audit-screen.tsx';
import { useBarSearch } from '../shell/bar-search.tsx';
import { auditFilterKeys } from './audit.route.ts';

/** Nhật ký: the filters stand in the address, so that what was found can be passed on. */
export const AuditPage = () => {
  const search = useSearch({ from: '/staff/nhat-ky' });
  const navigate = useNavigate();
  const filter: AuditFilter = Object.fromEntries(
    auditFilterKeys.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])),
  );
  const go = (next: AuditFilter) =>
    void navigate({
      to: '.',
      replace: true,
      search: (others) => ({
        ...Object.fromEntries(
          Object.entries(others).filter(([key]) => !(auditFilterKeys as readonly string[]).includes(key)),
        ),
        ...next,
      }),
    });
  const [query, setQuery] = useState(filter.text ?? '');
  useBarSearch({ label: auditWords.text, query, onQuery: setQuery });
  // the log is asked only when somebody has stopped typing
  useEffect(() => {
    if (query.trim() === (filter.text ?? '')) return undefined;
    const { text: _old, ...others } = filter;
    const timer = setTimeout(() => go(query.trim() === '' ? others : { ...others, text: query.trim() }), 400);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <title>{`${auditWords.title} · ${shellWords.product}`}</title>
      <AuditScreen
        filter={filter}
        onFilter={(next) => {
          if (next.text === undefined) setQuery('');
          go(next);
        }}
      />
    </>
  );
};
