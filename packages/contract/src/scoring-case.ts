import { z } from 'zod';
import { decimalInput, scoringRuleInput } from './scoring-rule.ts';

const optional = z.exactOptional;
const text = (limit: number) => z.string().max(limit);
const code = text(60).min(1);
const places = z.int().min(0).max(6);
const smallerFirst = optional(z.boolean());

const caseRow = z
  .strictObject({
    code,
    parent: optional(code).meta({ description: 'Code of the heading that sums this row.' }),
    name: text(2000),
    maxPoints: decimalInput.meta({ description: 'Decimal text; negative for a deduction.' }),
    part: optional(z.enum(['main', 'bonus', 'deduction'])),
    weight: optional(decimalInput),
    combine: optional(
      z.union([
        z.strictObject({ kind: z.literal('sum') }),
        z.strictObject({ kind: z.literal('weighted-mean'), scale: decimalInput }),
      ]),
    ),
    rule: optional(scoringRuleInput).meta({
      description: 'A row with a rule is scored; any other sums its children.',
    }),
    method: optional(z.enum(['self', 'appraisal-only', 'survey', 'other-index', 'loaded'])),
    wording: optional(text(20_000)),
  })
  .meta({ description: 'One row of the official table, in its order.' });

const caseScoring = z
  .strictObject({
    rounding: optional(
      z.strictObject({
        at: z.enum(['item', 'criterion', 'field', 'total', 'index']),
        places,
        mode: z.enum(['half-up', 'half-even', 'down']),
      }),
    ),
    ranking: optional(
      z.strictObject({
        order: optional(z.enum(['dense', 'competition'])),
        compare: optional(z.enum(['rounded', 'exact'])),
        places: optional(places),
        tieBreaks: optional(
          z
            .array(
              z.union([
                z.strictObject({ by: z.literal('row'), rowId: code, smallerFirst }),
                z.strictObject({
                  by: z.literal('part'),
                  part: z.enum(['main', 'bonus', 'deduction', 'survey']),
                  smallerFirst,
                }),
                z.strictObject({ by: z.literal('total') }),
              ]),
            )
            .max(20),
        ),
        whenAllTie: optional(z.enum(['share', 'council'])),
      }),
    ),
    grading: optional(
      z.strictObject({
        on: z.enum(['index', 'points']),
        bands: z.array(z.strictObject({ name: text(200), from: optional(decimalInput) })).max(20),
      }),
    ),
    exempt: optional(z.enum(['reduce-maximum', 'full-points', 'zero-points'])),
    unsurveyed: optional(z.enum(['reduce-maximum', 'zero-points'])),
    bonusCap: optional(decimalInput),
    deductionCap: optional(decimalInput),
    ceiling: optional(decimalInput),
  })
  .meta({
    description:
      'Only what differs from: exact to the end, index with two decimals half up, dense ranks on the printed index, exemptions and missing surveys reduce the maximum.',
  });

const itemInput = z
  .union([
    z.strictObject({ facts: z.record(text(200), z.union([text(200), z.boolean()])) }),
    z.strictObject({ points: decimalInput }),
    z.strictObject({ exempt: text(2000) }),
    z.strictObject({ notSurveyed: z.literal(true) }),
  ])
  .meta({
    description: 'Figures for the rule, points from a person, exempt with the reason, or not surveyed.',
  });

/**
 * Bài toán chấm điểm — what `parindex score` reads: a set, units, facts and policy in one file, rows and items named by
 * their official codes. Unknown keys are refused, so that a slip in a name does not pass silently.
 */
export const scoringCaseInput = z
  .strictObject({
    $schema: optional(z.string()),
    title: text(500),
    source: optional(text(2000)),
    set: z.strictObject({
      title: text(500),
      year: z.int().min(1990).max(2100),
      rows: z.array(caseRow).min(1).max(2000),
      scoring: optional(caseScoring),
    }),
    units: z
      .array(
        z.strictObject({
          id: text(200).min(1),
          name: optional(text(500)),
          ranked: optional(z.boolean()).meta({ description: 'false: scored outside the ranking.' }),
          items: z.record(code, itemInput),
        }),
      )
      .max(10_000),
    expected: optional(z.unknown()).meta({
      description: 'Not read; for tests that keep the answer beside the case.',
    }),
  })
  .meta({
    title: 'parindex scoring case',
    description: 'Numbers are exact decimal text ("1.25"); days are yyyy-mm-dd.',
  });

/** A case as it is after its shape was checked. */
export type ScoringCaseInput = z.infer<typeof scoringCaseInput>;

/** What `parindex schema scoring-case` prints: JSON Schema, draft 2020-12. */
export const scoringCaseSchema = (): Record<string, unknown> =>
  z.toJSONSchema(scoringCaseInput, { target: 'draft-2020-12', io: 'input' });
