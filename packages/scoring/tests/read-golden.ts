import { readdirSync, readFileSync } from 'node:fs';
import type { Facts, ScoringRule } from '@parindex/domain';
import type { ScoringCase } from '../src/scoring-case.ts';

/** One rule with facts and the points that they must give; "chờ" is pending, "không tính" is not applicable. */
export type RuleGolden = {
  readonly title: string;
  readonly source: string;
  readonly maxPoints: string;
  readonly rule: ScoringRule;
  readonly examples: readonly {
    readonly says?: string;
    readonly facts: Facts;
    readonly points: string;
    readonly group?: { readonly smallest: string; readonly largest: string };
  }[];
};

/** A whole case and what must come out for its units; only what is written is compared. */
export type CaseGolden = ScoringCase & {
  readonly expected: Readonly<
    Record<
      string,
      {
        readonly items?: Readonly<Record<string, string>>;
        readonly headings?: Readonly<Record<string, string>>;
        readonly rank?: number | null;
        readonly [other: string]: unknown;
      }
    >
  >;
};

/** A wording as printed, the rule that a person made of it, and its worked examples. */
export type WordingGolden = Omit<RuleGolden, 'title' | 'source'> & {
  readonly id: string;
  readonly criterion: string;
  readonly wording: string;
};

const folder = `${import.meta.dirname}/../src/golden`;

const read = <T>(path: string): T => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as T;

const all = <T>(subfolder: string): readonly (readonly [string, T])[] =>
  readdirSync(`${folder}/${subfolder}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, read<T>(`${subfolder}/${name}`)] as const);

export const ruleGoldens = (): readonly (readonly [string, RuleGolden])[] => all<RuleGolden>('rules');
export const caseGoldens = (): readonly (readonly [string, CaseGolden])[] => all<CaseGolden>('cases');
export const wordingGoldens = (): readonly WordingGolden[] => read('wordings.json');
/** Every scored code of the demonstration set: its maximum and its rule. */
export const demonstrationItems = (): readonly { code: string; maxPoints: string; rule: ScoringRule }[] => {
  const { rules, maxPoints } = read<{
    rules: Record<string, ScoringRule>;
    maxPoints: Record<string, string>;
  }>('demo-district-rules.json');
  return Object.entries(rules).map(([code, rule]) => ({ code, rule, maxPoints: maxPoints[code] ?? '' }));
};
