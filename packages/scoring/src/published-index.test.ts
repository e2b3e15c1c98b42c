import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exact } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { type CaseRow, type ScoringCase, type ShownUnit, scoreCase } from './index.ts';

/** Weights in percent of the components of a real index, published for 63 provinces in 2013 and 2014 (CC0). */
const weights: Readonly<Record<string, string>> = {
  pci_entry: '5',
  pci_land: '5',
  pci_transparency: '20',
  pci_time: '5',
  pci_informal: '10',
  pci_bias: '5',
  pci_proactive: '5',
  pci_support: '20',
  pci_labor: '20',
  pci_legal: '5',
};

const path =
  process.env.PARINDEX_PCI_CSV ??
  fileURLToPath(new URL('../../../../shared/data/pci-2013-2014.csv', import.meta.url));
const isThere = existsSync(path);

const lines = isThere ? readFileSync(path, 'utf8').trim().split(/\r?\n/) : [];
const header = (lines[0] ?? '').split(',');
/** Some lines of 2013 have no name of a province, so the line itself is the unit. */
const published = lines.slice(1).map((line, place) => {
  const cells = line.split(',');
  return {
    unit: `dòng ${place + 2}`,
    ...Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  } as Record<string, string>;
});

const rows: readonly CaseRow[] = [
  { code: '0', name: 'Chỉ số', maxPoints: '100', combine: { kind: 'weighted-mean', scale: '10' } },
  ...Object.entries(weights).map(
    ([code, weight]): CaseRow => ({
      code,
      parent: '0',
      name: code,
      maxPoints: '10',
      weight,
      rule: { kind: 'other-index@1', index: code, scale: '10' },
    }),
  ),
];

const caseOf = (year: string): ScoringCase => ({
  title: `Chỉ số năm ${year}`,
  set: { title: 'Chỉ số có trọng số', year: Number(year), rows, scoring: { ranking: { compare: 'exact' } } },
  units: published
    .filter((row) => row.year === year)
    .map((row) => ({
      id: row.unit ?? '',
      items: Object.fromEntries(
        Object.keys(weights).map((code) => [code, { facts: { indexValue: row[code] ?? '' } }]),
      ),
    })),
});

const scored = (year: string): readonly ShownUnit[] => {
  const result = scoreCase(caseOf(year));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.value.units;
};

const skipped = isThere ? '' : ` (bỏ qua: không có ${path}; đặt PARINDEX_PCI_CSV để chỉ chỗ khác)`;

describe.skipIf(!isThere)(`chỉ số thật đã công bố, 63 tỉnh × 2 năm${skipped}`, () => {
  const publishedTotal = (row: Record<string, string>) => row.pci_weighted ?? '';
  const near = exact.decimal('0.00001');

  test('có đủ 126 dòng', () => {
    expect(published).toHaveLength(126);
  });

  test.each(['2013', '2014'])('%s: mọi điểm có trọng số lệch không quá 0,00001', (year) => {
    const units = new Map(scored(year).map((unit) => [unit.id, unit]));
    for (const row of published.filter((one) => one.year === year)) {
      const total = exact.decimal(units.get(row.unit ?? '')?.total ?? '0');
      const off = exact.absolute(exact.subtract(total, exact.decimal(publishedTotal(row))));
      expect(
        exact.compare(off, near),
        `${row.unit}: ${exact.toDecimal(total)}, công bố ${publishedTotal(row)}`,
      ).not.toBe(1);
    }
  });

  test.each(['2013', '2014'])('%s: hạng như hạng của điểm đã công bố', (year) => {
    const ofYear = published.filter((row) => row.year === year);
    const isBetter = (a: Record<string, string>, b: Record<string, string>) =>
      exact.isLess(exact.decimal(publishedTotal(b)), exact.decimal(publishedTotal(a)));
    const units = scored(year);
    for (const row of ofYear) {
      const better = ofYear.filter((other) => isBetter(other, row)).length;
      expect(units.find(({ id }) => id === row.unit)?.rank, row.unit).toBe(better + 1);
    }
  });
});
