import {
  type Combination,
  type Decimal,
  type Problem,
  problem,
  type ScoringPolicy,
  type ScoringRule,
  type SetPart,
  type TieBreak,
} from '@parindex/domain';
import { cellPlace, type Grid } from '../grid.ts';
import { type PolicyName, readPolicyJson, readRuleJson } from './rule-json.ts';
import { textOf, viewSheet } from './sheet-view.ts';

/** Tên trang tính chứa quy tắc máy đọc được. */
export const ruleSheetName = 'Quy tắc';

/** The word in the first column of a row that speaks of the whole set. */
export const wholeSet = 'Bộ';

/** What the sheet says of one row beside its rule. */
export type RowExtras = {
  readonly combine?: Combination;
  readonly weight?: Decimal;
  readonly part?: SetPart;
  readonly attention?: boolean;
  readonly open?: boolean;
  readonly fixed?: boolean;
};

const extraNames = [
  'combine',
  'weight',
  'part',
  'attention',
  'open',
  'fixed',
] as const satisfies readonly (keyof RowExtras)[];

type ExtraName = (typeof extraNames)[number];

const extraName = (kind: string): ExtraName | undefined => extraNames.find((name) => name === kind);

/** Tie-breaks name a row by its code here; ids are local to a reading. */
type WrittenTieBreak =
  | Exclude<TieBreak, { by: 'row' }>
  | { by: 'row'; rowCode: string; smallerFirst?: boolean };
type WrittenRanking = Omit<ScoringPolicy['ranking'], 'tieBreaks'> & {
  readonly tieBreaks: readonly WrittenTieBreak[];
};

/** The set's sums and ranks as written: tie-breaks still by code. */
export type WrittenPolicy = Omit<ScoringPolicy, 'ranking'> & { readonly ranking: WrittenRanking };

/** Trang "Quy tắc" đọc được: rules and extras by code, the set's own properties. */
export type RuleSheet = {
  readonly rules: ReadonlyMap<string, { readonly rule: ScoringRule; readonly at: string }>;
  readonly extras: ReadonlyMap<string, RowExtras>;
  readonly groupKind?: string;
  readonly policy?: WrittenPolicy;
  readonly problems: readonly Problem[];
};

const firstRow = 2;

/** Đọc trang "Quy tắc": Mã | Loại | Nội dung (JSON). Absent when the workbook has no such sheet. */
export const readRuleSheet = (grids: readonly Grid[]): RuleSheet | undefined => {
  const grid = grids.find(
    (each) => each.name.normalize('NFC').trim().toLowerCase() === ruleSheetName.toLowerCase(),
  );
  if (!grid) return undefined;
  const sheet = viewSheet(grid);
  const rules = new Map<string, { rule: ScoringRule; at: string }>();
  const extras = new Map<string, RowExtras>();
  const policy: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { number } of sheet.rows.filter((row) => row.number >= firstRow)) {
    const [code, kind, json] = [1, 2, 3].map((column) => textOf(sheet.value(number, column)));
    const at = cellPlace(grid.name, number, 3);
    if (!code || !kind || !json) continue;
    if (code === wholeSet) problems.push(...takePolicy(policy, kind, json, at));
    else if (extraName(kind)) problems.push(...takeExtra(extras, code, kind as ExtraName, json, at));
    else problems.push(...takeRule(rules, code, json, at));
  }
  const whole = wholePolicy(policy);
  return {
    rules,
    extras,
    ...(typeof policy.groupKind === 'string' ? { groupKind: policy.groupKind } : {}),
    ...(whole === undefined ? {} : { policy: whole }),
    problems,
  };
};

const takeRule = (
  rules: Map<string, { rule: ScoringRule; at: string }>,
  code: string,
  json: string,
  at: string,
): readonly Problem[] => {
  const read = readRuleJson(json);
  if (!('value' in read)) return [problem('criteria-sheet.rule-unreadable', { code, ...read }, at)];
  rules.set(code, { rule: read.value, at });
  return [];
};

const takeExtra = (
  extras: Map<string, RowExtras>,
  code: string,
  name: ExtraName,
  json: string,
  at: string,
): readonly Problem[] => {
  const read = readPolicyJson<RowExtras[ExtraName]>(name, json);
  if (!('value' in read)) return [problem('criteria-sheet.rule-unreadable', { code, ...read }, at)];
  extras.set(code, { ...extras.get(code), [name]: read.value });
  return [];
};

const policyNames: readonly PolicyName[] = [
  'rounding',
  'ranking',
  'grading',
  'exempt',
  'unsurveyed',
  'bonusCap',
  'deductionCap',
  'ceiling',
];

const takePolicy = (
  policy: Record<string, unknown>,
  name: string,
  json: string,
  at: string,
): readonly Problem[] => {
  if (name === 'groupKind') {
    policy.groupKind = json;
    return [];
  }
  const known = policyNames.find((each) => each === name);
  const read = known
    ? readPolicyJson<unknown>(known, json)
    : { place: name, wanted: policyNames.join(' | ') };
  if (!('value' in read)) return [problem('criteria-sheet.policy-unreadable', { name, ...read }, at)];
  policy[name] = read.value;
  return [];
};

const required = ['rounding', 'ranking', 'grading', 'exempt', 'unsurveyed'] as const;

/** Every member was read by its own reader; the five that a set cannot do without must all be there. */
const wholePolicy = (policy: Readonly<Record<string, unknown>>): WrittenPolicy | undefined => {
  if (required.some((name) => policy[name] === undefined)) return undefined;
  const { groupKind: _, ...members } = policy;
  return members as WrittenPolicy;
};
