import type { Decimal, NothingArose, Problem, ScoringRule, SetPart } from '@parindex/domain';
import { fractionOf } from '../amount.ts';
import type { Award, AwardedPoints } from './clauses.ts';
import type { OtherReading } from './wording-reading.ts';

/** One clause, with its award when it gives points. */
export type Clause = { readonly text: string; readonly award?: Award };

/** Lời văn đã tách — what the recognisers look at; "không phát sinh" is already taken out. */
export type ParsedWording = {
  readonly clauses: readonly Clause[];
  readonly name: string;
  readonly year: number;
  readonly part: SetPart;
  readonly max?: Decimal;
  readonly whenNothingArose?: NothingArose;
};

/** A recogniser's proposal: the rule, and what a person must look at; without remarks it is certain. */
export type Proposal = {
  readonly rule: ScoringRule;
  readonly remarks: readonly Problem[];
  readonly others?: readonly OtherReading[];
};

/** Reads one kind of rule; undefined when the wording is not of that kind. */
export type Recogniser = (wording: ParsedWording) => Proposal | undefined;

/** The points of an award as decimal text; undefined when it speaks of a maximum that is not known. */
export const pointsOf = (points: AwardedPoints, max: Decimal | undefined): Decimal | undefined => {
  if (points.kind === 'number') return points.points;
  if (max === undefined) return undefined;
  return points.kind === 'maximum' ? max : fractionOf(max, points.numerator, points.denominator);
};

/** `{ whenNothingArose }` for the rules that know it, else nothing. */
export const arising = (wording: ParsedWording): { readonly whenNothingArose?: NothingArose } =>
  wording.whenNothingArose === undefined ? {} : { whenNothingArose: wording.whenNothingArose };
