import { shellWords, unitWords } from '@parindex/text';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { UnitScreen } from '../../features/unit/unit-screen.tsx';
import { dayOf } from '../../lib/format.ts';
import { useBarSearch } from '../shell/bar-search.tsx';

/** Đơn vị: the register; `chon` is the unit in the pane. */
export const UnitPage = () => {
  const { chon } = useSearch({ from: '/staff/don-vi' });
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  useBarSearch({ label: unitWords.search, query, onQuery: setQuery });
  return (
    <>
      <title>{`${unitWords.title} · ${shellWords.product}`}</title>
      <UnitScreen
        query={query}
        today={dayOf(Date.now())}
        selected={chon}
        onSelect={(unitId) =>
          void navigate({
            to: '.',
            replace: true,
            search: ({ chon: _chon, ...others }) =>
              unitId === undefined ? others : { ...others, chon: unitId },
          })
        }
        peopleOf={(unit) => (
          <>
            <Link to="/con-nguoi" search={{ don: unit.id }}>
              {unitWords.people}
            </Link>
            {' · '}
            <Link to="/nhan-su/$unitId" params={{ unitId: unit.id }}>
              {unitWords.staff}
            </Link>
          </>
        )}
      />
    </>
  );
};
