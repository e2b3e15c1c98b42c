import type { Band, Choice, Measure, Quantity, Rate, ScoringRule, SimpleRule } from '@parindex/domain';
import { z } from 'zod';

/** Exact decimal text as it crosses the wire: `"1.25"`, `"-2"`. */
export const decimalInput = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/);

const day = z.iso.date();
const short = (limit: number) => z.string().max(limit);
const label = short(1000);
const id = short(100).min(1);
const list = <Element extends z.ZodType>(element: Element) => z.array(element).max(100);
const optional = z.exactOptional;

const choice: z.ZodType<Choice> = z.object({ id, label, points: decimalInput });
const rate: z.ZodType<Rate> = z.object({ id, label, points: decimalInput, cap: optional(decimalInput) });
const band: z.ZodType<Band> = z.object({
  from: optional(decimalInput),
  fromInclusive: optional(z.boolean()),
  to: optional(decimalInput),
  toInclusive: optional(z.boolean()),
  points: decimalInput,
});

const quantityShape = {
  key: id,
  label,
  unit: optional(short(100)),
  whole: optional(z.boolean()),
  signed: optional(z.boolean()),
};
const quantity: z.ZodType<Quantity> = z.object(quantityShape);

const measure: z.ZodType<Measure> = z.union([
  z.object({ kind: z.literal('figure'), figure: quantity }),
  z.object({
    kind: z.literal('share'),
    numerator: quantity,
    denominator: quantity,
    mayExceed: optional(z.boolean()),
  }),
]);

const mayNotArise = {
  whenNothingArose: optional(z.enum(['full-points', 'reduce-maximum', 'zero-points'])),
};

/** Cách tính điểm không chia tình huống — the shape of each kind; whether it makes sense is asked by `checkRule`. */
export const simpleRuleInput: z.ZodType<SimpleRule> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('options@1'), options: list(choice), ...mayNotArise }),
  z.object({ kind: z.literal('checklist@1'), parts: list(choice), ...mayNotArise }),
  z.object({
    kind: z.literal('date@1'),
    label,
    deadlines: list(z.object({ until: day, points: decimalInput, label: optional(label) })),
    late: decimalInput,
    notDone: decimalInput,
  }),
  z.object({ kind: z.literal('ratio@1'), measure, ...mayNotArise }),
  z.object({
    kind: z.literal('ratio-with-floor@1'),
    measure,
    floor: decimalInput,
    floorInclusive: z.boolean(),
    belowFloor: decimalInput,
    full: decimalInput,
    base: decimalInput,
    ...mayNotArise,
  }),
  z.object({
    kind: z.literal('ratio-to-target@1'),
    measure,
    target: z.union([z.object({ value: decimalInput }), z.object({ quantity })]),
    ...mayNotArise,
  }),
  z.object({ kind: z.literal('bands@1'), measure, bands: list(band), ...mayNotArise }),
  z.object({
    kind: z.literal('deduction@1'),
    base: decimalInput,
    rates: list(rate),
    floor: optional(decimalInput),
  }),
  z.object({ kind: z.literal('bonus@1'), rates: list(rate), cap: optional(decimalInput) }),
  z.object({ kind: z.literal('other-index@1'), index: label, scale: decimalInput, ...mayNotArise }),
  z.object({ kind: z.literal('survey-mean@1'), scale: decimalInput, minimumCount: optional(decimalInput) }),
  z.object({
    kind: z.literal('formula@1'),
    inputs: list(z.object({ ...quantityShape, flag: optional(z.boolean()) })),
    expression: short(4000),
    ...mayNotArise,
  }),
  z.object({ kind: z.literal('manual@1'), step: optional(decimalInput) }),
]);

/** Cách tính điểm — any rule of the closed union. */
export const scoringRuleInput: z.ZodType<ScoringRule> = z.union([
  simpleRuleInput,
  z.object({
    kind: z.literal('situations@1'),
    situations: list(z.object({ id, label, rule: simpleRuleInput })),
  }),
  z.object({
    kind: z.literal('relative@1'),
    measure,
    against: z.enum(['best', 'min-max']),
    direction: z.enum(['higher-is-better', 'lower-is-better']),
  }),
]);
