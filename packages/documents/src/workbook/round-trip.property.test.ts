import { readFileSync } from 'node:fs';
import type { IndexSet, Item, ScoringMethod, ScoringRule, SetRow } from '@parindex/domain';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readCriteriaSheet } from './criteria-sheet.ts';
import { draftFromReading } from './draft.ts';
import { writeCriteriaSheet } from './write-criteria-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const { rules } = JSON.parse(
  readFileSync(new URL('../../../scoring/src/golden/demo-district-rules.json', import.meta.url), 'utf8'),
) as { rules: Record<string, ScoringRule> };

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠặộữỹ0123456789'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const spoken = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
/** A name that is not taken for a part, a total or a note. */
const name = spoken.map((words) => `Mục ${words}`);
const sentence = fc
  .tuple(spoken, fc.constantFrom('', ' = 50%', '; không: 0', ' "trích"', ' (38/40)'))
  .map((parts) => parts.join(''));
const lines = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n'));
const points = fc.integer({ min: 1, max: 4000 }).map((hundredths) => String(hundredths / 100));
const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2019, 5, 1 + days)).toISOString().slice(0, 10));
const methods: readonly ScoringMethod[] = ['self', 'appraisal-only', 'survey', 'other-index', 'loaded'];

const leaf = fc.record(
  {
    name,
    maxPoints: points,
    wording: lines,
    rule: fc.constantFrom(...Object.values(rules)),
    attention: fc.boolean(),
    evidence: fc.oneof(fc.constant(''), lines),
    method: fc.constantFrom(...methods),
    appraiser: spoken,
    leadOffice: spoken,
    supportingOffices: fc.array(spoken, { minLength: 1, maxLength: 3 }),
    documentsWindow: fc.record({ from: day, to: day }),
    shortName: word,
  },
  {
    requiredKeys: ['name', 'maxPoints', 'wording', 'rule', 'attention', 'evidence', 'method'],
  },
);
type Leaf = typeof leaf extends fc.Arbitrary<infer Value> ? Value : never;

type Branch = { readonly name: string; readonly leaves: readonly Leaf[] };
const branch: fc.Arbitrary<Branch> = fc.record({
  name,
  leaves: fc.array(leaf, { minLength: 1, maxLength: 12 }),
});
const field = fc.record({ name, branches: fc.array(branch, { minLength: 1, maxLength: 3 }) });

const itemOf = (code: string, parentId: string, value: Leaf): Item => ({
  kind: 'item',
  id: code,
  parentId,
  code,
  part: 'main',
  ...value,
});

/** Three levels with dotted codes as decisions number them: 1, 1.1, 1.1.10. */
const rowsOf = (fields: readonly { name: string; branches: readonly Branch[] }[]): readonly SetRow[] =>
  fields.flatMap(({ name: fieldName, branches }, at): SetRow[] => {
    const code = String(at + 1);
    const heading = (id: string, text: string) =>
      ({
        kind: 'heading',
        id,
        code: id,
        name: text,
        part: 'main',
        maxPoints: '10',
        combine: { kind: 'sum' },
      }) as const;
    return [
      heading(code, fieldName),
      ...branches.flatMap((one, place): SetRow[] => {
        const inner = `${code}.${place + 1}`;
        return [
          { ...heading(inner, one.name), parentId: code },
          ...one.leaves.map((value, last) => itemOf(`${inner}.${last + 1}`, inner, value)),
        ];
      }),
    ];
  });

const setOf = (rows: readonly SetRow[], version: number): IndexSet => ({
  id: 'set',
  year: 2020,
  title: 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP HUYỆN',
  groupKind: 'district',
  decision: { number: '2319/QĐ-UBND', date: '2019-09-05', issuer: 'UBND tỉnh' },
  demonstration: false,
  levelWords: ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'],
  version,
  state: 'issued',
  rows,
  scoring: {
    rounding: { at: 'item', places: 2, mode: 'half-up' },
    ranking: {
      order: 'dense',
      compare: 'rounded',
      places: 2,
      tieBreaks: [{ by: 'total' }],
      whenAllTie: 'share',
    },
    grading: { on: 'index', bands: [{ name: 'Tốt', from: '80' }, { name: 'Khá' }] },
    exempt: 'reduce-maximum',
    unsurveyed: 'reduce-maximum',
  },
});

describe('bộ nào xuất ra Excel rồi đọc lại cũng không mất gì', () => {
  test('mọi dòng, quy tắc, tài liệu, cơ quan, ngày của bộ ba cấp', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (fields) => {
        const rows = rowsOf(fields);
        const set = setOf(rows, 1);
        const reading = readCriteriaSheet(writeCriteriaSheet(set), 2020);
        const codes = reading.rows.map(({ row }) => row.code);
        let at = -1;
        const back = draftFromReading(reading, () => {
          at += 1;
          return codes[at] ?? '';
        });
        expect(back.rows).toEqual(rows);
        expect(back.scoring).toEqual(set.scoring);
        expect(reading.decision).toEqual(set.decision);
      }),
      { numRuns: 60 },
    );
  });
});
