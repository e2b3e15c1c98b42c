import { useNavigate, useParams } from '@tanstack/react-router';

/** Goes to the same screen for another round or unit. */
export const useMovePlace = () => {
  const navigate = useNavigate();
  const params = useParams({ strict: false });
  return ({ round, unit }: { round?: string; unit?: string }) =>
    void navigate({
      to: '.',
      params: {
        ...params,
        ...(params.roundId === undefined ? {} : { roundId: round ?? params.roundId }),
        ...(params.unitId === undefined ? {} : { unitId: unit ?? params.unitId }),
      },
      search: (before) => ({
        ...before,
        ...(round === undefined ? {} : { round }),
        ...(unit === undefined ? {} : { unit }),
      }),
    });
};
