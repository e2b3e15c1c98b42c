import { shellWords, staffWords } from '@parindex/text';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { StaffScreen } from '../../features/staff/staff-screen.tsx';
import { useSession, workplaceOf } from '../../lib/session.ts';

/** Nhân sự chấm điểm: who holds which post at a unit; `phan` is the part shown. */
export const StaffPage = () => {
  const { unitId } = useParams({ from: '/staff/nhan-su/$unitId' });
  const { phan } = useSearch({ from: '/staff/nhan-su/$unitId' });
  const { round } = workplaceOf(useSession(), { unit: unitId });
  const navigate = useNavigate();
  return (
    <>
      <title>{`${staffWords.title} · ${shellWords.product}`}</title>
      <StaffScreen
        unitId={unitId}
        roundId={round?.id}
        tab={phan ?? 'posts'}
        onTab={(tab) => void navigate({ to: '.', replace: true, search: { phan: tab } })}
      />
    </>
  );
};
