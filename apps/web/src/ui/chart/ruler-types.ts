/** A stretch of the scale: nothing to get, a constant, or rising from `low` to `high` (0 to 1 of the height). */
export type RulerSegment = {
  from: number;
  to: number;
  kind: 'nothing' | 'flat' | 'rising';
  low?: number;
  high?: number;
};

export type RulerTick = { at: number; label: string; align?: 'start' | 'middle' | 'end' };

/** Where a figure falls. ○ claimed, ▍ appraised, ● both equal; `pointer` is the figure being typed. */
export type RulerMark = { at: number; shape: 'claimed' | 'appraised' | 'equal' | 'pointer'; label?: string };

export type RulerProps = {
  /** The whole drawing in one sentence, read instead of it. */
  description: string;
  axis: { from: number; to: number };
  segments: readonly RulerSegment[];
  ticks: readonly RulerTick[];
  marks: readonly RulerMark[];
  /** Last year's figure, a dotted line. */
  reference?: { at: number; label: string };
  /** Without labels, for table rows. */
  compact?: boolean;
};
