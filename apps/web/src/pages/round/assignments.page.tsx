import { roundWords, shellWords } from '@parindex/text';
import { useParams } from '@tanstack/react-router';
import { UnitAssignments } from '../../features/round/assignments/unit-assignments.tsx';
import { PageFrame } from '../../ui/index.ts';

/** Phân công mục cho các phòng của một đơn vị. */
export const AssignmentsPage = () => {
  const { roundId, unitId } = useParams({ from: '/staff/dot/$roundId/phan-cong/$unitId' });
  return (
    <PageFrame title={roundWords.steps.assignments} note={roundWords.assignmentsText}>
      <title>{`${roundWords.steps.assignments} · ${shellWords.product}`}</title>
      <UnitAssignments key={`${roundId}-${unitId}`} roundId={roundId} unitId={unitId} />
    </PageFrame>
  );
};
