import { type Decimal, type Problem, problem, type SetPart } from '@parindex/domain';
import { recogniseBands } from './bands.ts';
import { recogniseChoices } from './choose.ts';
import { readAward, splitClauses } from './clauses.ts';
import { recogniseDates } from './dates.ts';
import {
  recogniseBest,
  recogniseOtherIndex,
  recogniseSurvey,
  recogniseTarget,
} from './figures-from-outside.ts';
import { recogniseFloor } from './floor.ts';
import { normaliseWording } from './normalise.ts';
import { takeNothingArose } from './nothing-arose.ts';
import { recogniseOccurrences } from './occurrences.ts';
import type { ParsedWording, Proposal, Recogniser } from './parsed-wording.ts';
import { recogniseRatio } from './ratio.ts';
import { recogniseRepeat } from './repeat.ts';
import { joinSituations, splitSituations } from './situations.ts';
import type { Wording, WordingReading } from './wording-reading.ts';

/** From the narrowest form to the widest: choices take whatever gives points to a label, so they come last. */
const recognisers: readonly Recogniser[] = [
  recogniseSurvey,
  recogniseOtherIndex,
  recogniseTarget,
  recogniseFloor,
  recogniseRatio,
  recogniseRepeat,
  recogniseOccurrences,
  recogniseDates,
  recogniseBands,
  recogniseChoices,
  recogniseBest,
];

/** Official wordings have some hundred signs; a cell of an Excel file may hold 32,767. */
const longestWording = 3000;

/**
 * Đọc lời văn chấm điểm thành quy tắc. Nothing is guessed silently: what has two readings, or words that no reading
 * used, is marked for a person; what cannot be read stays the wording, scored by hand.
 *
 * @param wording  the words, the item's name, maximum and year
 * @returns        a rule with its verdict; remarks carry no place, the caller knows the cell
 */
export const readScoringWording = (wording: Wording): WordingReading => {
  if (wording.wording.length > longestWording)
    return unreadable([problem('wording.unreadable', {}, undefined, false)]);
  const normalised = normaliseWording(wording.wording);
  if (normalised === '') return unreadable([problem('wording.missing', {}, undefined, false)]);
  const proposal = readProposal(normalised, wording);
  if (!proposal) return unreadable([problem('wording.unreadable', {}, undefined, false)]);
  if (proposal.rule.kind === 'manual@1')
    return { ...unreadable(proposal.remarks), others: proposal.others ?? [] };
  return {
    rule: proposal.rule,
    verdict: proposal.remarks.length === 0 ? 'certain' : 'look',
    remarks: proposal.remarks,
    others: proposal.others ?? [],
  };
};

const unreadable = (remarks: readonly Problem[]): WordingReading => ({
  rule: { kind: 'manual@1' },
  verdict: 'unreadable',
  remarks,
  others: [],
});

const readProposal = (normalised: string, wording: Wording): Proposal | undefined => {
  const situations = splitSituations(normalised);
  if (situations)
    return joinSituations(
      situations.map(({ label, body }) => ({
        label,
        proposal: recognise(parse(body, { ...wording, name: label })),
      })),
    );
  const parsed = parse(normalised, wording);
  return recognise({ ...parsed, ...(wording.maxPoints === undefined ? {} : { max: wording.maxPoints }) });
};

/** Clauses without the maximum: inside a situation the best points need not be the item's maximum. */
const parse = (normalised: string, wording: Wording): ParsedWording => {
  const clauses = splitClauses(normalised).map((text) => {
    const award = readAward(text);
    return award ? { text, award } : { text };
  });
  return {
    ...takeNothingArose(clauses, wording.maxPoints),
    name: wording.name.normalize('NFC'),
    year: wording.year,
    part: wording.part ?? partOf(wording.maxPoints),
  };
};

const partOf = (max: Decimal | undefined): SetPart => (max?.startsWith('-') ? 'deduction' : 'main');

const recognise = (parsed: ParsedWording): Proposal | undefined => {
  for (const recogniser of recognisers) {
    const proposal = recogniser(parsed);
    if (proposal) return proposal;
  }
  return undefined;
};
