import { exact, type RuleKind, type ScoringRule } from '@parindex/domain';

/** Reads one member of an unknown value; throws `Unfit` with the place when it is not what it must be. */
type Reader = (value: unknown, at: string) => void;

class Unfit extends Error {
  readonly place: string;
  readonly wanted: string;

  constructor(place: string, wanted: string) {
    super(`${place}: ${wanted}`);
    this.place = place;
    this.wanted = wanted;
  }
}

const fail = (at: string, wanted: string): never => {
  throw new Unfit(at, wanted);
};

const text: Reader = (value, at) =>
  typeof value === 'string' && value.length <= 2000 ? undefined : fail(at, 'text');
const flag: Reader = (value, at) => (typeof value === 'boolean' ? undefined : fail(at, 'flag'));
const decimal: Reader = (value, at) =>
  typeof value === 'string' && exact.parseDecimal(value) !== undefined ? undefined : fail(at, 'decimal');
const day: Reader = (value, at) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? undefined : fail(at, 'day');
const oneOf =
  (...allowed: readonly string[]): Reader =>
  (value, at) =>
    typeof value === 'string' && allowed.includes(value) ? undefined : fail(at, allowed.join(' | '));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members ending in "?" may be absent; members not named are refused. */
const members =
  (shape: Readonly<Record<string, Reader>>): Reader =>
  (value, at) => {
    if (!isRecord(value)) return fail(at, 'record');
    const known = new Set(Object.keys(shape).map((key) => key.replace(/\?$/, '')));
    for (const key of Object.keys(value)) if (!known.has(key)) fail(`${at}.${key}`, 'absent');
    for (const [name, read] of Object.entries(shape)) {
      const key = name.replace(/\?$/, '');
      if (value[key] !== undefined) read(value[key], `${at}.${key}`);
      else if (!name.endsWith('?')) fail(`${at}.${key}`, 'present');
    }
  };

const list =
  (each: Reader, least = 1): Reader =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least || value.length > 200) return fail(at, 'list');
    for (const [index, member] of value.entries()) each(member, `${at}[${index}]`);
  };

const arose = { 'whenNothingArose?': oneOf('full-points', 'reduce-maximum', 'zero-points') };
const choice = members({ id: text, label: text, points: decimal });
const rate = members({ id: text, label: text, points: decimal, 'cap?': decimal });
const quantityShape = { key: text, label: text, 'unit?': text, 'whole?': flag, 'signed?': flag };
const quantity = members(quantityShape);
const kindOf = (value: unknown): unknown => (isRecord(value) ? value.kind : undefined);

const measure: Reader = (value, at) =>
  kindOf(value) === 'share'
    ? members({ kind: text, numerator: quantity, denominator: quantity, 'mayExceed?': flag })(value, at)
    : members({ kind: oneOf('figure'), figure: quantity })(value, at);

const band = members({
  'from?': decimal,
  'fromInclusive?': flag,
  'to?': decimal,
  'toInclusive?': flag,
  points: decimal,
});

const target: Reader = (value, at) =>
  isRecord(value) && 'quantity' in value
    ? members({ quantity })(value, at)
    : members({ value: decimal })(value, at);

const simple: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  'options@1': { options: list(choice), ...arose },
  'checklist@1': { parts: list(choice), ...arose },
  'date@1': {
    label: text,
    deadlines: list(members({ until: day, points: decimal, 'label?': text })),
    late: decimal,
    notDone: decimal,
  },
  'ratio@1': { measure, ...arose },
  'ratio-with-floor@1': {
    measure,
    floor: decimal,
    floorInclusive: flag,
    belowFloor: decimal,
    full: decimal,
    base: decimal,
    ...arose,
  },
  'ratio-to-target@1': { measure, target, ...arose },
  'bands@1': { measure, bands: list(band), ...arose },
  'deduction@1': { base: decimal, rates: list(rate), 'floor?': decimal },
  'bonus@1': { rates: list(rate), 'cap?': decimal },
  'other-index@1': { index: text, scale: decimal, ...arose },
  'survey-mean@1': { scale: decimal, 'minimumCount?': decimal },
  'formula@1': { inputs: list(members({ ...quantityShape, 'flag?': flag })), expression: text, ...arose },
  'manual@1': { 'step?': decimal },
} satisfies Record<Exclude<RuleKind, 'situations@1' | 'relative@1'>, Readonly<Record<string, Reader>>>;

const ofKind =
  (kinds: Readonly<Record<string, Readonly<Record<string, Reader>>>>): Reader =>
  (value, at) => {
    const kind = kindOf(value);
    const shape = typeof kind === 'string' ? kinds[kind] : undefined;
    if (!shape) return fail(`${at}.kind`, Object.keys(kinds).join(' | '));
    members({ kind: text, ...shape })(value, at);
  };

const rule: Reader = ofKind({
  ...simple,
  'situations@1': { situations: list(members({ id: text, label: text, rule: ofKind(simple) })) },
  'relative@1': {
    measure,
    against: oneOf('best', 'min-max'),
    direction: oneOf('higher-is-better', 'lower-is-better'),
  },
});

/**
 * A value that was read, or the place inside it that does not fit and what is wanted there: `text`, `flag`, `decimal`,
 * `day`, `places`, `record`, `list`, `present`, `absent`, `json`, `shorter`, or the words allowed, parted by " | ".
 */
export type JsonReading<T> = { readonly value: T } | { readonly place: string; readonly wanted: string };

const readWith = <T>(json: string, reader: Reader, at: string): JsonReading<T> => {
  if (json.length > 32_767) return { place: at, wanted: 'shorter' };
  try {
    const value: unknown = JSON.parse(json);
    reader(value, at);
    return { value: value as T };
  } catch (error) {
    if (error instanceof Unfit) return { place: error.place, wanted: error.wanted };
    if (error instanceof SyntaxError) return { place: at, wanted: 'json' };
    throw error;
  }
};

/** Đọc quy tắc viết dạng JSON của trang "Quy tắc". Shape only; whether it makes sense is asked where it is issued. */
export const readRuleJson = (json: string): JsonReading<ScoringRule> => readWith(json, rule, 'rule');

const places: Reader = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6
    ? undefined
    : fail(at, 'places');
const tieBreak: Reader = (value, at) => {
  const order = { 'smallerFirst?': flag };
  const by = isRecord(value) ? value.by : undefined;
  if (by === 'row') return members({ by: text, rowCode: text, ...order })(value, at);
  if (by === 'part')
    return members({ by: text, part: oneOf('main', 'bonus', 'deduction', 'survey'), ...order })(value, at);
  return members({ by: oneOf('total') })(value, at);
};

const policyReaders = {
  rounding: members({
    at: oneOf('item', 'criterion', 'field', 'total', 'index'),
    places,
    mode: oneOf('half-up', 'half-even', 'down'),
  }),
  ranking: members({
    order: oneOf('dense', 'competition'),
    compare: oneOf('rounded', 'exact'),
    places,
    tieBreaks: list(tieBreak, 0),
    whenAllTie: oneOf('share', 'council'),
  }),
  grading: members({ on: oneOf('index', 'points'), bands: list(members({ name: text, 'from?': decimal })) }),
  exempt: oneOf('reduce-maximum', 'full-points', 'zero-points'),
  unsurveyed: oneOf('reduce-maximum', 'zero-points'),
  bonusCap: decimal,
  deductionCap: decimal,
  ceiling: decimal,
  weight: decimal,
  part: oneOf('main', 'bonus', 'deduction'),
  attention: flag,
  open: flag,
  fixed: flag,
  combine: (value: unknown, at: string) =>
    kindOf(value) === 'sum'
      ? members({ kind: text })(value, at)
      : members({ kind: oneOf('weighted-mean'), scale: decimal })(value, at),
} satisfies Record<string, Reader>;

/** Tên của từng quy định trong trang "Quy tắc". */
export type PolicyName = keyof typeof policyReaders;

/** Đọc một quy định của bộ (làm tròn, xếp hạng …) viết dạng JSON. */
export const readPolicyJson = <T>(name: PolicyName, json: string): JsonReading<T> =>
  readWith(json, policyReaders[name], name);
