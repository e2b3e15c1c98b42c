import type { Trace, TraceStep } from '@parindex/domain';
import { showDecimal, showPoints } from '../../figures.ts';

/** What one step adds to the computation, and what it remarks beside it. */
export type Words = { readonly says?: string; readonly remark?: string };

type ValuesByCode = { [Step in TraceStep as Step['code']]: Step['values'] };

/** Words for some of the codes of a trace; together they must cover all. */
export type WordsByCode<Code extends TraceStep['code']> = {
  readonly [C in Code]: (values: ValuesByCode[C], trace: Trace) => Words;
};

/** Points at the end of a computation; what two decimals hide is shown before it is rounded for reading. */
export const equalTo = (points: string): string => {
  const digits = points.split('.')[1]?.length ?? 0;
  if (digits <= 2) return ` = ${showPoints(points)}`;
  return digits <= 4 ? ` = ${showDecimal(points)} ≈ ${showPoints(points)}` : ` ≈ ${showPoints(points)}`;
};

/** Points that are given, not computed. */
export const gives = (points: string): string => `: ${showPoints(points)}`;
