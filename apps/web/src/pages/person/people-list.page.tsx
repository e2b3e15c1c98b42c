import { personWords, shellWords } from '@parindex/text';
import { Link, useSearch } from '@tanstack/react-router';
import { PeopleListScreen } from '../../features/person/people-list-screen.tsx';

/** Thêm nhiều người: a pasted list; `don` is the unit chosen at first. */
export const PeopleListPage = () => {
  const { don } = useSearch({ from: '/staff/con-nguoi/danh-sach' });
  return (
    <>
      <title>{`${personWords.listTitle} · ${shellWords.product}`}</title>
      <PeopleListScreen
        unitId={don}
        back={
          <Link to="/con-nguoi" search={don === undefined ? {} : { don }}>
            {personWords.backToPeople}
          </Link>
        }
      />
    </>
  );
};
