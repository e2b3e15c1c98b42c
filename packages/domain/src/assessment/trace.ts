import type { Day, Decimal } from '../shared/ids.ts';

type Step<Code extends string, Values> = { readonly code: Code; readonly values: Values };

type BandEnds = {
  readonly from?: Decimal;
  readonly fromInclusive?: boolean;
  readonly to?: Decimal;
  readonly toInclusive?: boolean;
};

/**
 * Bước tính — one step from facts to points: a code and exact values, never a sentence (`traceSentence` in
 * `@parindex/text` makes those). Points and shares are decimals (12 places where a fraction does not end); a share is
 * in percent.
 */
export type TraceStep =
  | Step<'choice.taken', { readonly label: string; readonly points: Decimal }>
  | Step<'part.met', { readonly label: string; readonly points: Decimal }>
  | Step<'part.unmet', { readonly label: string; readonly points: Decimal }>
  | Step<'parts.sum', { readonly met: string; readonly of: string; readonly points: Decimal }>
  | Step<
      'date.within',
      { readonly date: Day; readonly until: Day; readonly label?: string; readonly points: Decimal }
    >
  | Step<'date.late', { readonly date: Day; readonly until: Day; readonly points: Decimal }>
  | Step<'date.not-done', { readonly points: Decimal }>
  | Step<
      'measure.share',
      {
        readonly numerator: Decimal;
        readonly denominator: Decimal;
        readonly unit?: string;
        readonly share: Decimal;
      }
    >
  | Step<'measure.figure', { readonly label: string; readonly value: Decimal; readonly unit?: string }>
  | Step<
      'ratio.times-maximum',
      { readonly share: Decimal; readonly maximum: Decimal; readonly points: Decimal }
    >
  | Step<'floor.below', { readonly floor: Decimal; readonly points: Decimal }>
  | Step<'floor.full', { readonly full: Decimal; readonly points: Decimal }>
  | Step<
      'floor.between',
      {
        readonly floor: Decimal;
        readonly floorInclusive: boolean;
        readonly full: Decimal;
        readonly base: Decimal;
        readonly share: Decimal;
        readonly maximum: Decimal;
        readonly points: Decimal;
      }
    >
  | Step<'target.reached', { readonly target: Decimal; readonly unit?: string; readonly points: Decimal }>
  | Step<
      'target.part',
      {
        readonly value: Decimal;
        readonly target: Decimal;
        readonly unit?: string;
        readonly maximum: Decimal;
        readonly points: Decimal;
      }
    >
  | Step<
      'band.within',
      BandEnds & { readonly unit?: string; readonly whole?: boolean; readonly points: Decimal }
    >
  | Step<'band.none', { readonly value: Decimal }>
  | Step<'base', { readonly points: Decimal }>
  | Step<
      'occurrence',
      {
        readonly label: string;
        readonly count: Decimal;
        readonly each: Decimal;
        readonly points: Decimal;
        readonly cap?: Decimal;
      }
    >
  | Step<'occurrences.sum', { readonly points: Decimal }>
  | Step<'deduction.stopped', { readonly floor: Decimal }>
  | Step<'bonus.stopped', { readonly cap: Decimal }>
  | Step<'situation.taken', { readonly label: string }>
  | Step<
      'group.best',
      {
        readonly value: Decimal;
        readonly best: Decimal;
        readonly direction: 'higher-is-better' | 'lower-is-better';
        readonly maximum: Decimal;
        readonly points: Decimal;
      }
    >
  | Step<
      'group.min-max',
      {
        readonly value: Decimal;
        readonly smallest: Decimal;
        readonly largest: Decimal;
        readonly direction: 'higher-is-better' | 'lower-is-better';
        readonly maximum: Decimal;
        readonly points: Decimal;
      }
    >
  | Step<
      'index.scaled',
      {
        readonly index: string;
        readonly value: Decimal;
        readonly scale: Decimal;
        readonly maximum: Decimal;
        readonly points: Decimal;
      }
    >
  | Step<
      'survey.scaled',
      {
        readonly mean: Decimal;
        readonly scale: Decimal;
        readonly validCount?: Decimal;
        readonly maximum: Decimal;
        readonly points: Decimal;
      }
    >
  | Step<'survey.too-few', { readonly validCount: Decimal; readonly minimumCount: Decimal }>
  | Step<
      'formula.input',
      {
        readonly key: string;
        readonly label: string;
        readonly value: Decimal | boolean;
        readonly unit?: string;
      }
    >
  | Step<'formula.result', { readonly expression: string; readonly points: Decimal }>
  | Step<'manual', { readonly points: Decimal }>
  | Step<
      'nothing-arose',
      { readonly treatment: 'full-points' | 'reduce-maximum' | 'zero-points'; readonly points?: Decimal }
    >
  | Step<'limit.upper', { readonly from: Decimal; readonly limit: Decimal }>
  | Step<'limit.lower', { readonly from: Decimal; readonly limit: Decimal }>
  | Step<'rounded', { readonly from: Decimal; readonly to: Decimal; readonly places: number }>
  | Step<'given', { readonly points: Decimal }>
  | Step<
      'exempt',
      {
        readonly reason: string;
        readonly treatment: 'reduce-maximum' | 'full-points' | 'zero-points';
        readonly points?: Decimal;
      }
    >
  | Step<'not-surveyed', { readonly treatment: 'reduce-maximum' | 'zero-points'; readonly points?: Decimal }>;

/** The code of a step. */
export type TraceCode = TraceStep['code'];

/** Diễn giải cách tính — every step in order; the last one that has points agrees with the item's points. */
export type Trace = readonly TraceStep[];
