import type { Instant, Phase, PhaseName } from '@parindex/domain';

/** One piece of the calendar's bar; places are parts of the whole, 0 to 1. */
export type CalendarSegment = {
  readonly name: PhaseName;
  readonly from: number;
  readonly to: number;
  /** How much of it lies behind. */
  readonly past: number;
};

/**
 * The calendar as one bar: phases by their closing, each from its opening or from where the one before it ended, so
 * that phases that run at the same time stand one after the other.
 */
export const calendarSegments = (
  phases: readonly Phase[],
  now: Instant,
): { readonly segments: readonly CalendarSegment[]; readonly now: number | undefined } => {
  const ordered = phases.toSorted((one, other) => (one.closesAt < other.closesAt ? -1 : 1));
  const begin = Math.min(...ordered.map(({ opensAt }) => Date.parse(opensAt)));
  const end = Math.max(...ordered.map(({ closesAt }) => Date.parse(closesAt)));
  const place = (time: number) => (time - begin) / (end - begin);
  const at = Date.parse(now);
  let reached = begin;
  const segments = ordered.map(({ name, opensAt, closesAt }) => {
    const from = Math.max(Date.parse(opensAt), reached);
    const to = Math.max(from, Date.parse(closesAt));
    reached = to;
    const past = to === from ? 1 : Math.min(1, Math.max(0, (at - from) / (to - from)));
    return { name, from: place(from), to: place(to), past };
  });
  return { segments, now: at < begin || at > end ? undefined : place(at) };
};
