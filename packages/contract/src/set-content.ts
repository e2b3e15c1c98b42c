import type { Heading, Item, LegalBasis, ScoringPolicy, SetRow } from '@parindex/domain';
import { z } from 'zod';
import { decimalInput, scoringRuleInput } from './scoring-rule.ts';

const id = z.uuid();
const text = (limit: number) => z.string().max(limit);
const optional = z.exactOptional;

/** Văn bản căn cứ. */
export const legalBasisInput: z.ZodType<LegalBasis> = z.object({
  number: text(100),
  date: z.iso.date(),
  issuer: text(300),
});

const rowShape = {
  id,
  parentId: optional(id),
  code: text(60),
  name: text(2000),
  shortName: optional(text(60)),
  weight: optional(decimalInput),
  part: z.enum(['main', 'bonus', 'deduction']),
  fixed: optional(z.literal(true)),
};
const window = z.object({ from: optional(text(40)), to: optional(text(40)) });

const heading: z.ZodType<Heading> = z.object({
  ...rowShape,
  kind: z.literal('heading'),
  maxPoints: decimalInput,
  combine: z.union([
    z.object({ kind: z.literal('sum') }),
    z.object({ kind: z.literal('weighted-mean'), scale: decimalInput }),
  ]),
  open: optional(z.literal(true)),
});

const item: z.ZodType<Item> = z.object({
  ...rowShape,
  kind: z.literal('item'),
  maxPoints: decimalInput,
  wording: text(20_000),
  rule: scoringRuleInput,
  attention: z.boolean(),
  evidence: text(20_000),
  method: z.enum(['self', 'appraisal-only', 'survey', 'other-index', 'loaded']),
  appraiser: optional(text(300)),
  leadOffice: optional(text(300)),
  supportingOffices: optional(z.array(text(300)).max(50)),
  documentsWindow: optional(window),
  figuresWindow: optional(window),
});

/** Một dòng của bộ chỉ số: nhóm cộng điểm, hoặc mục chấm điểm. */
export const setRowInput: z.ZodType<SetRow> = z.union([heading, item]);

const places = z.int().min(0).max(12);
const smallerFirst = optional(z.boolean());

/** Quy định tính điểm, xếp hạng, xếp loại của bộ. */
export const scoringPolicyInput: z.ZodType<ScoringPolicy> = z.object({
  rounding: z.object({
    at: z.enum(['item', 'criterion', 'field', 'total', 'index']),
    places,
    mode: z.enum(['half-up', 'half-even', 'down']),
  }),
  ranking: z.object({
    order: z.enum(['dense', 'competition']),
    compare: z.enum(['rounded', 'exact']),
    places,
    tieBreaks: z
      .array(
        z.union([
          z.object({ by: z.literal('row'), rowId: id, smallerFirst }),
          z.object({
            by: z.literal('part'),
            part: z.enum(['main', 'bonus', 'deduction', 'survey']),
            smallerFirst,
          }),
          z.object({ by: z.literal('total') }),
        ]),
      )
      .max(20),
    whenAllTie: z.enum(['share', 'council']),
  }),
  grading: z.object({
    on: z.enum(['index', 'points']),
    bands: z.array(z.object({ name: text(200), from: optional(decimalInput) })).max(20),
  }),
  exempt: z.enum(['reduce-maximum', 'full-points', 'zero-points']),
  unsurveyed: z.enum(['reduce-maximum', 'zero-points']),
  bonusCap: optional(decimalInput),
  deductionCap: optional(decimalInput),
  ceiling: optional(decimalInput),
});
