import type { Facts, Item, Measure, RuleInput, ScoringRule } from '@parindex/domain';
import { checkFacts, inputsOf } from '@parindex/scoring';
import { commonWords, problemSentence, showDay } from '@parindex/text';
import { showTypedDecimal, typedDay, typedDecimal } from '../../../lib/typed.ts';

/** How the main figures of an item are typed in one cell of the grid; rules with more inputs are typed in the pane. */
export type CellEntry =
  | { readonly kind: 'fraction'; readonly above: RuleInput; readonly below: RuleInput }
  | { readonly kind: 'number' | 'day' | 'choice'; readonly input: RuleInput };

export const cellEntryOf = (rule: ScoringRule, facts: Facts): CellEntry | undefined => {
  const main = inputsOf(rule, facts).filter(({ group }) => group !== 'instead');
  const [first, second] = main;
  if (first === undefined || main.length > 2) return undefined;
  if (second !== undefined)
    return measureOf(rule)?.kind === 'share' ? { kind: 'fraction', above: first, below: second } : undefined;
  if (first.kind === 'flag') return undefined;
  return { kind: first.kind === 'day' || first.kind === 'choice' ? first.kind : 'number', input: first };
};

/** What the cell holds, as it is typed: "38/40", "27/12/2019", "82,4". */
export const cellText = (entry: CellEntry, facts: Facts): string => {
  if (entry.kind === 'fraction') {
    const [above, below] = [textOf(facts, entry.above.key), textOf(facts, entry.below.key)];
    return above === '' && below === '' ? '' : `${showTypedDecimal(above)}/${showTypedDecimal(below)}`;
  }
  const value = textOf(facts, entry.input.key);
  if (entry.kind === 'day') return showDay(value);
  return entry.kind === 'number' ? showTypedDecimal(value) : value;
};

/**
 * Reads what was typed into facts. "38" alone changes the numerator and keeps the denominator; an empty cell takes the
 * figures away. "Not done" and "nothing arose" go when figures come.
 *
 * @param year  meant by a day without one
 */
export const readCell = (
  entry: CellEntry,
  text: string,
  item: Pick<Item, 'rule' | 'maxPoints'>,
  facts: Facts,
  year: number,
): { readonly facts: Facts } | { readonly problem: string } => {
  const read = entry.kind === 'fraction' ? readFraction(entry, text) : readOne(entry, text, year);
  if ('problem' in read) return read;
  const typed = Object.values(read.values).some((value) => value !== undefined);
  const kept = Object.entries(facts).filter(
    ([key]) => !(key in read.values) && !(typed && (key === 'notDone' || key === 'nothingArose')),
  );
  const next = Object.fromEntries(
    [...kept, ...Object.entries(read.values)].filter(
      (pair): pair is [string, string | boolean] => pair[1] !== undefined,
    ),
  );
  const [wrong] = checkFacts(item, next);
  return wrong === undefined ? { facts: next } : { problem: problemSentence(wrong) };
};

type Values = { values: Readonly<Record<string, string | undefined>> } | { problem: string };

const readFraction = ({ above, below }: CellEntry & { kind: 'fraction' }, text: string): Values => {
  if (text.trim() === '') return { values: { [above.key]: undefined, [below.key]: undefined } };
  const parts = text.split('/');
  if (parts.length > 2) return { problem: commonWords.numberUnreadable(text) };
  const [upper, lower] = parts.map((part) => part.trim());
  const values: Record<string, string | undefined> = {};
  for (const [key, part] of [
    [above.key, upper],
    [below.key, lower],
  ] as const) {
    if (part === undefined) continue;
    const decimal = part === '' ? undefined : typedDecimal(part);
    if (part !== '' && decimal === undefined) return { problem: commonWords.numberUnreadable(part) };
    values[key] = decimal;
  }
  return { values };
};

const readOne = (
  { kind, input }: Exclude<CellEntry, { kind: 'fraction' }>,
  text: string,
  year: number,
): Values => {
  if (text.trim() === '') return { values: { [input.key]: undefined } };
  if (kind === 'choice') return { values: { [input.key]: text } };
  const value = kind === 'day' ? typedDay(text, year) : typedDecimal(text);
  if (value !== undefined) return { values: { [input.key]: value } };
  return { problem: kind === 'day' ? commonWords.dayUnreadable(text) : commonWords.numberUnreadable(text) };
};

const measureOf = (rule: ScoringRule): Measure | undefined => ('measure' in rule ? rule.measure : undefined);

const textOf = (facts: Facts, key: string): string => {
  const value = facts[key];
  return typeof value === 'string' ? value : '';
};
