import type { RoundChoice } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { showDay } from '../../lib/format.ts';
import { queryClient } from '../../lib/query.ts';

/** The days that the frozen today of a demonstration can be moved to, as they are offered. */
export const useDemonstrationDays = (round: RoundChoice) => {
  const { today } = round;
  const move = useMutation({
    mutationFn: (day: string) => api.post('/api/demonstration/today', { roundId: round.id, day }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const others =
    today === undefined ? [] : (round.demonstrationDays ?? []).filter(({ day }) => day !== today);
  return {
    error: move.error,
    moves: others.map(({ day, label }) => ({
      day,
      label:
        day > (today ?? '')
          ? shellWords.demonstrationMove(showDay(day), label)
          : shellWords.demonstrationBack(showDay(day), label),
      go: () => move.mutate(day),
    })),
  };
};
