import { roundWords, shellWords } from '@parindex/text';
import { Link, useNavigate } from '@tanstack/react-router';
import { RoundListScreen } from '../../features/round/list/round-list-screen.tsx';
import { dayOf } from '../../lib/format.ts';

/** Các đợt đánh giá. */
export const RoundListPage = () => {
  const navigate = useNavigate();
  return (
    <>
      <title>{`${roundWords.listTitle} · ${shellWords.product}`}</title>
      <RoundListScreen
        year={Number(dayOf(Date.now()).slice(0, 4))}
        link={({ id, title }) => (
          <Link to="/dot/$roundId/thiet-lap" params={{ roundId: id }}>
            {title}
          </Link>
        )}
        onOpen={(roundId) => void navigate({ to: '/dot/$roundId/thiet-lap', params: { roundId } })}
      />
    </>
  );
};
