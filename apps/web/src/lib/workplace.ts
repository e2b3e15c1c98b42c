import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { todayIn, useSession, type Workplace, workplaceOf } from './session.ts';

/** The round and unit of the page, and today as that round sees it. */
export const useWorkplace = (): Workplace & { today: string } => {
  const session = useSession();
  const search = useSearch({ strict: false });
  const params = useParams({ strict: false });
  const round = params.roundId ?? search.round;
  const unit = params.unitId ?? search.unit;
  return useMemo(() => {
    const workplace = workplaceOf(session, { round, unit });
    return { ...workplace, today: todayIn(workplace.round) };
  }, [session, round, unit]);
};
