import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { RankingScreen } from '../../features/ranking/ranking-screen.tsx';

/** Xếp hạng và công bố; the address holds the group. */
export const RankingPage = () => {
  const { roundId } = useParams({ from: '/staff/dot/$roundId/xep-hang' });
  const { khoi } = useSearch({ from: '/staff/dot/$roundId/xep-hang' });
  const navigate = useNavigate();
  return (
    <RankingScreen
      key={roundId}
      roundId={roundId}
      groupId={khoi}
      onGroup={(groupId) =>
        void navigate({ to: '.', replace: true, search: (before) => ({ ...before, khoi: groupId }) })
      }
    />
  );
};
