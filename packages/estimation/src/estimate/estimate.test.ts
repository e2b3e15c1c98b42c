import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeDesign, type StageColumns } from '../design/describe-design.ts';
import type { LonelyStratum } from '../design/sample-design.ts';
import { degreesOfFreedom } from '../design/sample-design.ts';
import { normalQuantile } from '../distribution/normal.ts';
import { tQuantile } from '../distribution/student-t.ts';
import { type Estimate, estimate, type IntervalPolicy, type Question } from './estimate.ts';

type Said = Partial<Record<'value' | 'standardError' | 'lower' | 'upper' | 'designEffect', number>>;
type Many = Partial<Record<keyof Said, number[]>>;
type Case = {
  name: string;
  data: string;
  plan: {
    strata?: string;
    clusters?: string | string[];
    populations?: string | string[];
    weights?: string;
    lonelyStratum?: LonelyStratum;
  };
  degreesOfFreedom: number;
  estimates: {
    ask: { kind: 'mean' | 'total' | 'ratio'; of: string; to?: string; by?: string };
    domains?: string[];
    said: Said & Many;
    t?: { lower: number; upper: number };
  }[];
};

const golden = (name: string) => readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');
const { source, cases } = JSON.parse(golden('r-survey.json')) as { source: string; cases: Case[] };

const table = (name: string) => {
  const [head = '', ...lines] = golden(name).trim().split('\n');
  const rows = lines.map((line) => line.split(','));
  const names = head.split(',');
  return {
    rows: rows.length,
    words: (column: string) => rows.map((row) => row[names.indexOf(column)] ?? ''),
    numbers: (column: string) =>
      Float64Array.from(rows, (row) => {
        const text = row[names.indexOf(column)] ?? '';
        return text === '' ? Number.NaN : Number(text);
      }),
  };
};

const list = (value: string | string[] | undefined) => (typeof value === 'string' ? [value] : (value ?? []));

function designOf({ plan, data }: Case) {
  const { rows, words, numbers } = table(data);
  const clusters = list(plan.clusters);
  const populations = list(plan.populations);
  const stages: StageColumns[] = Array.from({ length: Math.max(1, clusters.length) }, (_, stage) => ({
    ...(stage === 0 && plan.strata ? { strata: words(plan.strata) } : {}),
    ...(clusters[stage] ? { clusters: words(clusters[stage]) } : {}),
    ...(populations[stage] ? { populations: [...numbers(populations[stage])] } : {}),
  }));
  const design = describeDesign({
    rows,
    stages,
    ...(plan.weights ? { weights: [...numbers(plan.weights)] } : {}),
    ...(plan.lonelyStratum ? { lonely: plan.lonelyStratum } : {}),
  });
  if (!design.ok) throw new Error(JSON.stringify(design.problems));
  return design.value;
}

const close = (mine: number | undefined, theirs: number | undefined, what: string) => {
  if (theirs === undefined || theirs === null) return;
  const apart = Math.abs((mine ?? Number.NaN) - theirs) / Math.max(1e-300, Math.abs(theirs));
  expect(apart, `${what}: ${mine} and ${theirs}`).toBeLessThan(1e-8);
};

const sameAs = (mine: Estimate | undefined, said: Said) => {
  for (const key of ['value', 'standardError', 'lower', 'upper', 'designEffect'] as const)
    close(mine?.[key], said[key], key);
};

const normal: IntervalPolicy = { kind: 'normal', level: 0.95 };

describe(`estimates and their uncertainty equal those of ${source}`, () => {
  for (const one of cases)
    describe(one.name, () => {
      const design = designOf(one);
      const { words, numbers } = table(one.data);
      it('has the same degrees of freedom', () =>
        expect(degreesOfFreedom(design)).toBe(one.degreesOfFreedom));
      for (const { ask, said, t, domains } of one.estimates) {
        const question: Question =
          ask.kind === 'ratio'
            ? { kind: 'ratio', of: numbers(ask.of), to: numbers(ask.to ?? '') }
            : { kind: ask.kind, of: numbers(ask.of) };
        if (ask.by && domains)
          it(`${ask.kind} of ${ask.of} by ${ask.by}`, () => {
            const groups = words(ask.by ?? '');
            for (const [at, domain] of domains.entries()) {
              const inside = Uint8Array.from(groups, (group) => (group === domain ? 1 : 0));
              const found = estimate(question, design, normal, inside);
              close(found?.value, said.value?.[at], 'value');
              close(found?.standardError, said.standardError?.[at], 'standardError');
              close(found?.designEffect, said.designEffect?.[at], 'designEffect');
            }
          });
        else
          it(`${ask.kind} of ${ask.of}${ask.to ? ` to ${ask.to}` : ''}`, () => {
            sameAs(estimate(question, design, normal), said);
            if (!t) return;
            const wide = estimate(question, design, { kind: 't', level: 0.95 });
            close(wide?.lower, t.lower, 'lower by t');
            close(wide?.upper, t.upper, 'upper by t');
          });
      }
    });
});

describe('quantiles equal those of R', () => {
  const said = JSON.parse(golden('quantiles.json')) as Record<
    'normal' | 't',
    { p: number; df: number; value: number }[]
  >;
  it('of the normal distribution', () => {
    for (const { p, value } of said.normal) expect(normalQuantile(p)).toBeCloseTo(value, 12);
  });
  it("of Student's t", () => {
    for (const { p, df, value } of said.t) close(tQuantile(p, df), value, `t(${p}, ${df})`);
  });
});
