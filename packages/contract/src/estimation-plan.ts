import { z } from 'zod';

const optional = z.exactOptional;
const column = z.string().min(1).max(200);
const byStage = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one).max(5)]).transform((given) => (Array.isArray(given) ? given : [given]));
const by = optional(column.meta({ description: 'Column of domains: one estimate for each value.' }));

/** Thiết kế mẫu và số cần ước lượng — what `parindex estimate --design` reads: columns of the answers, by name. */
export const estimationPlanInput = z
  .strictObject({
    strata: optional(byStage(column.nullable())).meta({
      description: 'Column of the strata, one per stage; null for a stage without.',
    }),
    clusters: optional(byStage(column.nullable())).meta({
      description: 'Column of the clusters, one per stage; each row by itself when there is none.',
    }),
    populations: optional(byStage(column)).meta({
      description:
        'Number of clusters in the stratum (> 1) or the fraction drawn (< 1), one column per stage.',
    }),
    weights: optional(column).meta({
      description: 'Column of 1 ÷ inclusion probability; else from populations.',
    }),
    lonelyStratum: optional(z.enum(['refuse', 'certainty', 'adjust', 'average'])),
    interval: optional(z.strictObject({ kind: z.enum(['normal', 't']), level: z.number().gt(0).lt(1) })).meta(
      { description: 'Default: normal, 0.95. "t" has the degrees of freedom of the design.' },
    ),
    estimates: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.enum(['mean', 'total']), of: column, by }),
          z.strictObject({ kind: z.literal('share'), of: column, equals: z.string().max(500), by }),
          z.strictObject({ kind: z.literal('ratio'), of: column, to: column, by }),
        ]),
      )
      .min(1)
      .max(1000),
  })
  .meta({ description: 'Sample design and the figures to estimate.' });

/** What `parindex schema estimation-plan` prints: JSON Schema, draft 2020-12. */
export const estimationPlanSchema = (): Record<string, unknown> =>
  z.toJSONSchema(estimationPlanInput, { target: 'draft-2020-12', io: 'input' });
