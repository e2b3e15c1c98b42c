import { useParams } from '@tanstack/react-router';
import { ShelfScreen } from '../../features/document/shelf-screen.tsx';

/** The papers of the round and of its results. */
export const RoundDocumentsPage = () => {
  const { roundId } = useParams({ from: '/staff/dot/$roundId/van-ban' });
  return <ShelfScreen key={roundId} roundId={roundId} unitId={undefined} />;
};

/** The papers that a unit makes itself. */
export const UnitDocumentsPage = () => {
  const { roundId, unitId } = useParams({ from: '/staff/dot/$roundId/van-ban/$unitId' });
  return <ShelfScreen key={`${roundId}:${unitId}`} roundId={roundId} unitId={unitId} />;
};
