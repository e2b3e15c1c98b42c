import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { SubmissionScreen } from '../../features/assessment/submission/submission-screen.tsx';

/** The unit's sheet as a whole: who is how far, what stands against it, the steps to the province. */
export const SubmissionPage = () => {
  const { roundId, unitId } = useParams({ from: '/staff/dot/$roundId/tong-hop/$unitId' });
  const place = useMemo(() => ({ roundId, unitId }), [roundId, unitId]);
  return <SubmissionScreen key={`${roundId}:${unitId}`} place={place} />;
};
