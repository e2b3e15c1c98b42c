import { type Choice, type Decimal, type Problem, problem } from '@parindex/domain';
import { compareDecimals, sumOf } from '../amount.ts';
import type { Award } from './clauses.ts';
import { capitalised, folded } from './normalise.ts';
import { arising, type ParsedWording, type Proposal, pointsOf, type Recogniser } from './parsed-wording.ts';
import { differsFromMaximum, highest, unread } from './points-check.ts';

/**
 * Chọn một, hay cộng từng ý. Parts add up when their points sum to the maximum and none gives nothing; options are
 * exclusive when the best of them is the maximum. When both or neither holds, a person chooses.
 */
export const recogniseChoices: Recogniser = (wording) => {
  const choices = readChoices(wording);
  if (!choices) return undefined;
  const points = choices.map((choice) => choice.points);
  const givesNothing = points.some((each) => compareDecimals(each, '0') === 0);
  const paired = pairedParts(choices);
  if (paired && addsUp(paired, wording.max)) return checklist(paired, wording, []);
  if (choices.length === 1) return wording.part === 'bonus' ? checklist(choices, wording, []) : undefined;
  const sums = addsUp(choices, wording.max) && !givesNothing;
  const exclusive = wording.max !== undefined && compareDecimals(highest(points), wording.max) === 0;
  if (sums && !exclusive) return checklist(choices, wording, []);
  const remarks = [...differsFromMaximum(highest(points), wording.max), ...datesLeft(choices)];
  const noZero = givesNothing || wording.part === 'bonus' ? [] : [missingZero()];
  return {
    rule: { kind: 'options@1', options: choices, ...arising(wording) },
    remarks: [...remarks, ...noZero],
  };
};

const readChoices = (wording: ParsedWording): readonly Choice[] | undefined => {
  const choices: Choice[] = [];
  for (const [index, { award }] of wording.clauses.entries()) {
    const points = award && pointsOf(award.points, wording.max);
    if (!award || points === undefined || counts(award)) return undefined;
    choices.push({ id: `c${index + 1}`, label: capitalised(award.label), points });
  }
  const distinct = new Set(choices.map((choice) => folded(choice.label))).size;
  return choices.length === 0 || distinct < choices.length ? undefined : choices;
};

/** Words that make points depend on how often or how much, which no choice can say. */
const counts = (award: Award): boolean => {
  const label = folded(award.label);
  return (
    /(?:^|\s)(?:trừ|mỗi|cứ|bớt|thêm|nhân|chia)(?:\s|$)/u.test(label) ||
    (!award.marked && /(?:giảm|còn|được|là|đến)$/u.test(label))
  );
};

const addsUp = (choices: readonly Choice[], max: Decimal | undefined): boolean =>
  max !== undefined && choices.length > 1 && compareDecimals(sumOf(choices.map((c) => c.points)), max) === 0;

/** "A: 5; B: 5; không A: 0; không B: 0" — as many denials as parts, each denying one of them. */
const pairedParts = (choices: readonly Choice[]): readonly Choice[] | undefined => {
  const given = choices.filter((choice) => compareDecimals(choice.points, '0') !== 0);
  const denied = choices.filter((choice) => compareDecimals(choice.points, '0') === 0);
  if (given.length < 2 || given.length !== denied.length) return undefined;
  const denials = denied.map((choice) => withoutDenial(choice.label));
  const matched = given.every(
    (part) => denials.filter((denial) => sharesWords(denial, withoutDenial(part.label))).length >= 1,
  );
  return matched && denied.every((choice) => /(?:không|chưa) /u.test(folded(choice.label)))
    ? given
    : undefined;
};

const withoutDenial = (label: string): string => folded(label).replace(/(?:không|chưa) /gu, '');

/** At least seven words in ten of the shorter label stand in the longer one, in any order. */
const sharesWords = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = short.split(/[\s,()/]+/u).filter((word) => word !== '');
  const known = new Set(long.split(/[\s,()/]+/u));
  return words.filter((word) => known.has(word)).length * 10 >= words.length * 7;
};

const checklist = (
  parts: readonly Choice[],
  wording: ParsedWording,
  remarks: readonly Problem[],
): Proposal => ({ rule: { kind: 'checklist@1', parts, ...arising(wording) }, remarks });

/** Days that were not read as deadlines stay words that a person must judge. */
const datesLeft = (choices: readonly Choice[]): readonly Problem[] =>
  choices
    .filter(({ label }) => /\d{1,2}\/\d{1,2}|trong (?:tháng|quý) /u.test(folded(label)))
    .slice(0, 1)
    .map(({ label }) => unread(label));

const missingZero = (): Problem => problem('wording.gap', { range: 'không thực hiện' }, undefined, false);
