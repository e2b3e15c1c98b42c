import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ProgressScreen } from '../../features/progress/progress-screen.tsx';

/** The board of a round; a unit that handed its sheet over leads to its appraisal. */
export const ProgressPage = () => {
  const { roundId } = useParams({ from: '/staff/dot/$roundId/tien-do' });
  const navigate = useNavigate();
  const onOpenUnit = useCallback(
    (unitId: string) =>
      void navigate({ to: '/dot/$roundId/tham-dinh', params: { roundId }, search: { donvi: unitId } }),
    [navigate, roundId],
  );
  return <ProgressScreen roundId={roundId} onOpenUnit={onOpenUnit} />;
};
