import type { StaffPostReply } from '@parindex/contract';
import type { Day } from '@parindex/domain';

/** The posts in force on a day; all of them, those of today's holders first, without one. */
export const postsOn = (posts: readonly StaffPostReply[], day: Day | undefined): readonly StaffPostReply[] =>
  day === undefined
    ? posts.toSorted((one, other) => Number(other.held) - Number(one.held))
    : posts.filter(
        ({ validFrom, validTo }) =>
          (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day),
      );
