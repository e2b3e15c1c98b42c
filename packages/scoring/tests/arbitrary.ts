import {
  exact,
  type Facts,
  type Item,
  type ScoringPolicy,
  type ScoringRule,
  type SetRow,
  type SimpleRule,
} from '@parindex/domain';
import fc from 'fast-check';
import { defaultPolicy, type ItemInput, inputsOf, type UnitInput } from '../src/index.ts';

/** Decimal text of up to two places between two whole numbers. */
export const hundredths = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low * 100, max: high * 100 }).map((value) => exact.toDecimal(exact.rational(value, 100)));

/** Figures as they are, and now and then figures that no column of integers holds. */
const figure = (signed: boolean): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: signed ? -5 : 0, max: 40 }).map(String) },
    { weight: 6, arbitrary: hundredths(0, 120) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('9007199254740993', '0.000000000001', '123456789.123456', '99999999999999'),
    },
  );

const quantity = fc.record({ key: fc.constantFrom('a', 'b', 'c'), label: fc.constant('Số liệu') });

const measure = fc.oneof(
  quantity.map((own) => ({ kind: 'figure' as const, figure: { ...own, key: 'figure' } })),
  fc.constant({
    kind: 'share' as const,
    numerator: { key: 'numerator', label: 'Tử số' },
    denominator: { key: 'denominator', label: 'Mẫu số' },
  }),
);

const arises = fc.option(
  fc.constantFrom('full-points' as const, 'reduce-maximum' as const, 'zero-points' as const),
  {
    nil: undefined,
  },
);
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const withNothing = <T extends SimpleRule>(
  rule: T,
  nothing: ScoringRule extends never ? never : string | undefined,
): T => (nothing === undefined ? rule : ({ ...rule, whenNothingArose: nothing } as T));

const ids = ['a', 'b', 'c'];
const choices = (most: string) =>
  fc
    .array(hundredths(0, Math.max(1, Math.floor(Math.abs(Number(most))))), { minLength: 1, maxLength: 3 })
    .map((points) =>
      points.map((own, index) => ({
        id: ids[index] ?? 'z',
        label: `Mức ${index}`,
        points: Number(most) < 0 ? exact.toDecimal(exact.negate(exact.decimal(own))) : own,
      })),
    );

const formulas = [
  'a / b',
  'a > b ? max : a == b ? max / 2 : 0',
  'min(max, a * 0.25 + b / 3)',
  'ok && a >= 1.5 ? max : !ok || b != 0 ? max - a / 7 : 0',
  'round(a / 3, 2)',
  'max(a, b) / (a + b)',
  'ok == (a > b) ? 1 : 0',
  '-a + b * b / 4',
];

/** Any rule but situations and relative, for an item with this maximum. */
export const simpleRule = (most: string): fc.Arbitrary<SimpleRule> =>
  fc.oneof<fc.Arbitrary<SimpleRule>[]>(
    fc
      .tuple(choices(most), arises)
      .map(([options, nothing]) => withNothing({ kind: 'options@1', options }, nothing)),
    fc
      .tuple(choices(most), arises)
      .map(([parts, nothing]) => withNothing({ kind: 'checklist@1', parts }, nothing)),
    fc
      .record({ first: hundredths(0, 2), second: hundredths(0, 2), late: hundredths(0, 1) })
      .map(({ first, second, late }) => ({
        kind: 'date@1',
        label: 'Ngày ký',
        deadlines: [
          { until: '2020-01-31', points: first },
          { until: '2020-03-31', points: second },
        ],
        late,
        notDone: '0',
      })),
    fc
      .tuple(measure, arises)
      .map(([own, nothing]) => withNothing({ kind: 'ratio@1', measure: own }, nothing)),
    fc
      .tuple(
        measure,
        hundredths(10, 60),
        hundredths(60, 100),
        fc.boolean(),
        fc.constantFrom('100', '85', '95.5'),
        arises,
      )
      .map(([own, floor, full, floorInclusive, base, nothing]) =>
        withNothing(
          { kind: 'ratio-with-floor@1', measure: own, floor, full, floorInclusive, base, belowFloor: '0' },
          nothing,
        ),
      ),
    fc.tuple(measure, perhaps(hundredths(1, 90))).map(
      ([own, target]): SimpleRule => ({
        kind: 'ratio-to-target@1',
        measure: own,
        target: target === undefined ? { quantity: { key: 'target', label: 'Mục tiêu' } } : { value: target },
      }),
    ),
    fc.tuple(measure, hundredths(5, 40), hundredths(41, 90), fc.boolean()).map(
      ([own, low, high, inclusive]): SimpleRule => ({
        kind: 'bands@1',
        measure: own,
        bands: [
          { from: high, fromInclusive: inclusive, points: most },
          { from: low, fromInclusive: true, to: high, toInclusive: !inclusive, points: '0.5' },
          { to: low, toInclusive: false, points: '0' },
        ],
      }),
    ),
    fc.tuple(hundredths(0, 2), hundredths(0, 1), perhaps(hundredths(0, 1)), perhaps(hundredths(-2, 0))).map(
      ([base, points, cap, floor]): SimpleRule => ({
        kind: 'deduction@1',
        base,
        rates: [
          { id: 'a', label: 'Chậm', points, ...(cap === undefined ? {} : { cap }) },
          { id: 'b', label: 'Thiếu', points: '0.5' },
        ],
        ...(floor === undefined ? {} : { floor }),
      }),
    ),
    fc.tuple(hundredths(0, 1), perhaps(hundredths(0, 2))).map(
      ([points, cap]): SimpleRule => ({
        kind: 'bonus@1',
        rates: [{ id: 'a', label: 'Lần', points }],
        ...(cap === undefined ? {} : { cap }),
      }),
    ),
    fc
      .constantFrom('100', '10', '7')
      .map((scale): SimpleRule => ({ kind: 'other-index@1', index: 'DTI', scale })),
    perhaps(fc.constant('5')).map(
      (minimumCount): SimpleRule => ({
        kind: 'survey-mean@1',
        scale: '100',
        ...(minimumCount === undefined ? {} : { minimumCount }),
      }),
    ),
    fc.constantFrom(...formulas).map(
      (expression): SimpleRule => ({
        kind: 'formula@1',
        inputs: [
          { key: 'a', label: 'A', signed: true },
          { key: 'b', label: 'B' },
          { key: 'ok', label: 'Có', flag: true },
        ],
        expression,
      }),
    ),
    fc.constant<SimpleRule>({ kind: 'manual@1' }),
  );

export const anyRule = (most: string): fc.Arbitrary<ScoringRule> =>
  fc.oneof(
    { weight: 13, arbitrary: simpleRule(most) },
    {
      weight: 2,
      arbitrary: fc.tuple(simpleRule(most), simpleRule(most)).map(
        ([one, other]): ScoringRule => ({
          kind: 'situations@1',
          situations: [
            { id: 'one', label: 'Một', rule: one },
            { id: 'other', label: 'Hai', rule: other },
          ],
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(measure, fc.constantFrom('best' as const, 'min-max' as const), fc.boolean()).map(
        ([own, against, higher]): ScoringRule => ({
          kind: 'relative@1',
          measure: own,
          against,
          direction: higher ? 'higher-is-better' : 'lower-is-better',
        }),
      ),
    },
  );

/** Facts for a rule: mostly whole, now and then with something missing, left over or wrong. */
export const factsFor = (rule: ScoringRule): fc.Arbitrary<Facts> => {
  if (rule.kind === 'situations@1')
    return fc
      .constantFrom(...rule.situations, undefined)
      .chain((taken) =>
        taken === undefined
          ? fc.constantFrom<Facts[]>({}, { situation: 'unknown' }, { numerator: '1' })
          : factsFor(taken.rule).map((facts) => ({ ...facts, situation: taken.id })),
      );
  const entries = inputsOf(rule).map(
    ({ key, kind, options, signed }): [string, fc.Arbitrary<string | boolean | undefined>] => {
      if (kind === 'flag') {
        const instead = key === 'notDone' || key === 'nothingArose';
        return [
          key,
          fc.oneof(
            { weight: instead ? 9 : 1, arbitrary: fc.constant(undefined) },
            { weight: 2, arbitrary: fc.boolean() },
          ),
        ];
      }
      if (kind === 'choice') return [key, mostly(fc.constantFrom(...(options ?? []).map(({ id }) => id)))];
      if (kind === 'day')
        return [key, mostly(fc.constantFrom('2019-12-27', '2020-01-31', '2020-02-01', '2020-12-31'))];
      return [key, mostly(figure(signed === true))];
    },
  );
  return fc
    .record(Object.fromEntries(entries))
    .map(
      (facts) =>
        Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts,
    );
};

const mostly = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 20, arbitrary },
    { weight: 1, arbitrary: fc.constantFrom('một', '1,5', '') },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

export const inputFor = (item: Item): fc.Arbitrary<ItemInput | undefined> =>
  fc.oneof(
    { weight: 20, arbitrary: factsFor(item.rule).map((facts): ItemInput => ({ facts })) },
    { weight: 1, arbitrary: fc.constant<ItemInput>({ exempt: 'không có xã' }) },
    { weight: 1, arbitrary: fc.constant<ItemInput>({ notSurveyed: true }) },
    { weight: 1, arbitrary: hundredths(-1, 2).map((points): ItemInput => ({ points })) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

export const policy = (rowIds: readonly string[]): fc.Arbitrary<ScoringPolicy> =>
  fc
    .record({
      rounding: fc.record({
        at: fc.constantFrom(
          'item' as const,
          'criterion' as const,
          'field' as const,
          'total' as const,
          'index' as const,
        ),
        places: fc.constantFrom(1, 2, 3),
        mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
      }),
      ranking: fc.record({
        order: fc.constantFrom('dense' as const, 'competition' as const),
        compare: fc.constantFrom('rounded' as const, 'exact' as const),
        places: fc.constantFrom(0, 2),
        tieBreaks: fc.subarray(
          [
            { by: 'row' as const, rowId: rowIds[0] ?? '' },
            { by: 'part' as const, part: 'deduction' as const, smallerFirst: true },
            { by: 'part' as const, part: 'survey' as const },
            { by: 'total' as const },
          ],
          { minLength: 0 },
        ),
        whenAllTie: fc.constantFrom('share' as const, 'council' as const),
      }),
      exempt: fc.constantFrom('reduce-maximum' as const, 'full-points' as const, 'zero-points' as const),
      unsurveyed: fc.constantFrom('reduce-maximum' as const, 'zero-points' as const),
      limits: fc.subarray(['bonusCap', 'deductionCap', 'ceiling'] as const),
    })
    .map(({ limits, ...own }) => ({
      ...defaultPolicy,
      ...own,
      ...Object.fromEntries(limits.map((limit) => [limit, limit === 'ceiling' ? '6' : '1.5'])),
    }));

export type Round = {
  readonly set: { readonly rows: readonly SetRow[]; readonly scoring: ScoringPolicy };
  readonly units: readonly UnitInput[];
};

/** Two fields with criteria, items of any kind, bonus and deduction beside; one field may take a weighted mean. */
export const round: fc.Arbitrary<Round> = fc
  .tuple(fc.array(fc.constantFrom('1', '1.5', '2', '0.125'), { minLength: 3, maxLength: 7 }), fc.boolean())
  .chain(([maxima, mean]) =>
    fc
      .tuple(fc.tuple(...maxima.map((most) => anyRule(most))), simpleRule('2'), simpleRule('-2'))
      .chain(([rules, bonus, deduction]) => {
        const rows = rowsOf(maxima, rules, bonus, deduction, mean);
        const items = rows.filter((row) => row.kind === 'item');
        const inputs = fc.record(Object.fromEntries(items.map((item) => [item.id, inputFor(item)])));
        const units = fc
          .array(fc.tuple(inputs, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 })
          .map((given) =>
            given.map(
              ([own, outside, rarely], index): UnitInput => ({
                unitId: `unit-${index}`,
                ...(outside && rarely ? { ranked: false } : {}),
                items: Object.fromEntries(
                  Object.entries(own).filter((entry): entry is [string, ItemInput] => entry[1] !== undefined),
                ),
              }),
            ),
          );
        return fc
          .tuple(policy(rows.map(({ id }) => id)), units)
          .map(([scoring, given]) => ({ set: { rows, scoring }, units: given }));
      }),
  );

const rowsOf = (
  maxima: readonly string[],
  rules: readonly ScoringRule[],
  bonus: SimpleRule,
  deduction: SimpleRule,
  mean: boolean,
): SetRow[] => {
  const shared = { wording: '', attention: false, evidence: '', part: 'main' as const };
  const heading = (id: string, parentId?: string): SetRow => ({
    kind: 'heading',
    id,
    code: id,
    name: id,
    part: 'main',
    maxPoints: '0',
    combine: mean && id === '2' ? { kind: 'weighted-mean', scale: '3' } : { kind: 'sum' },
    ...(parentId === undefined ? {} : { parentId }),
  });
  const items = rules.map(
    (rule, index): SetRow => ({
      ...shared,
      kind: 'item',
      id: `item-${index}`,
      code: `${index}`,
      name: `Mục ${index}`,
      maxPoints: maxima[index] ?? '1',
      rule,
      method: index === 1 ? 'survey' : 'self',
      weight: String(index + 1),
      parentId: index % 3 === 0 ? '1.1' : index % 3 === 1 ? '1' : '2',
    }),
  );
  const beside = (id: string, part: 'bonus' | 'deduction', maxPoints: string, rule: SimpleRule): SetRow => ({
    ...shared,
    kind: 'item',
    id,
    code: id,
    name: id,
    part,
    maxPoints,
    rule,
    method: 'self',
    parentId: '9',
  });
  return [
    heading('1'),
    heading('1.1', '1'),
    heading('2'),
    ...items,
    {
      kind: 'heading',
      id: '9',
      code: '9',
      name: '9',
      part: 'bonus',
      maxPoints: '2',
      combine: { kind: 'sum' },
    },
    beside('9.1', 'bonus', '2', bonus),
    beside('9.2', 'deduction', '-2', deduction),
  ];
};
