import { personWords, shellWords } from '@parindex/text';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PersonScreen } from '../../features/person/person-screen.tsx';
import { useBarSearch } from '../shell/bar-search.tsx';
import styles from './person.module.css';

type Search = { readonly don?: string; readonly chon?: string };

/** Tài khoản: people and their posts; `don` is the unit of the filter, `chon` the person in the pane. */
export const PersonPage = () => {
  const { don, chon } = useSearch({ from: '/staff/con-nguoi' });
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  useBarSearch({ label: personWords.search, query, onQuery: setQuery });
  const go = ({ don: unit, chon: person }: Search) =>
    void navigate({
      to: '.',
      replace: true,
      search: ({ don: _don, chon: _chon, ...others }) => ({
        ...others,
        ...(unit === undefined ? {} : { don: unit }),
        ...(person === undefined ? {} : { chon: person }),
      }),
    });
  return (
    <>
      <title>{`${personWords.title} · ${shellWords.product}`}</title>
      <PersonScreen
        query={query}
        unitId={don}
        onUnit={(unit) => go({ ...(unit === undefined ? {} : { don: unit }) })}
        selected={chon}
        onSelect={(person) =>
          go({
            ...(don === undefined ? {} : { don }),
            ...(person === undefined ? {} : { chon: person }),
          })
        }
        manyLink={
          <Link to="/con-nguoi/danh-sach" search={don === undefined ? {} : { don }} className={styles.link}>
            {personWords.addMany}
          </Link>
        }
      />
    </>
  );
};
