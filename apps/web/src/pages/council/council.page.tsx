import type { AgendaRowReply } from '@parindex/contract';
import { ruler } from '@parindex/scoring';
import { useParams } from '@tanstack/react-router';
import { CloseAppraisal } from '../../features/appraisal/close-appraisal.tsx';
import { LineRuler } from '../../features/appraisal/line-ruler.tsx';
import { CouncilScreen } from '../../features/council/council-screen.tsx';

/** The council's agenda; the same ruler as in the appraisal. */
export const CouncilPage = () => {
  const { roundId } = useParams({ from: '/staff/dot/$roundId/hoi-dong' });
  return (
    <CouncilScreen
      key={roundId}
      roundId={roundId}
      actions={<CloseAppraisal roundId={roundId} />}
      drawRuler={drawRuler}
    />
  );
};

const drawRuler = ({ item, claim, appraisal }: AgendaRowReply) => (
  <LineRuler ruler={ruler(item.rule, item)} claimed={claim?.measured} appraised={appraisal.measured} />
);
