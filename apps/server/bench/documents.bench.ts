import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import {
  draftFromReading,
  type Grid,
  type RankingLine,
  type RankingSheet,
  type ReportLine,
  rankingGrid,
  readCriteriaSheet,
  type SelfAssessmentReport,
  selfAssessmentReport,
  writeCriteriaSheet,
} from '@parindex/documents';
import type { IndexSet, SetRow } from '@parindex/domain';
import { writeXlsx } from 'hucre/xlsx';
import { writeDocument } from '../src/files/docx.ts';
import { readXlsxBytes } from '../src/files/read-xlsx.ts';
import { readWorkbook, writeWorkbook } from '../src/files/xlsx.ts';

const runs = 11;

/** Median of wall time in ms after two rounds of warming up; `rest` before each round, as people leave it, is not counted. */
const measure = async (
  name: string,
  target: string,
  run: () => Promise<unknown>,
  rest = 0,
): Promise<void> => {
  const taken: number[] = [];
  for (let round = -2; round < runs; round += 1) {
    await pause(rest);
    const start = performance.now();
    await run();
    if (round >= 0) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const shown = (value: number | undefined): string => (value ?? 0).toFixed(0).padStart(6);
  console.log(`${name.padEnd(64)}${shown(taken[runs >> 1])} ms  tốt nhất ${shown(taken[0])} ms  ${target}`);
};

const bytesOf = async (grids: Parameters<typeof writeWorkbook>[0]): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(grids)) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const demonstration = await readXlsxBytes(
  readFileSync(new URL('../../../samples/criteria-district-2020.xlsx', import.meta.url)),
);
if (!demonstration.ok) throw new Error('the demonstration workbook does not read');
let ids = 0;
const draft = draftFromReading(readCriteriaSheet(demonstration.value.grids, 2020), () => {
  ids += 1;
  return `row-${ids}`;
});

/** The demonstration set twice, the second time as fields 11 to 19, and two more: 150 rows. */
const doubled = (rows: readonly SetRow[]): readonly SetRow[] => {
  const again = rows.map((row) => ({
    ...row,
    id: `b-${row.id}`,
    ...(row.parentId === undefined ? {} : { parentId: `b-${row.parentId}` }),
    code: row.code.replace(/^\d+/, (first) => String(Number(first) + 10)),
  }));
  return [
    ...rows,
    ...again,
    ...again.slice(-2).map((row, at) => ({ ...row, id: `c-${at}`, code: `19.${at + 4}` })),
  ];
};

const large = {
  ...draft,
  id: 'set',
  title: draft.title ?? '',
  groupKind: draft.groupKind ?? '',
  scoring: draft.scoring,
  rows: doubled(draft.rows),
  version: 1,
  state: 'draft',
} as IndexSet;
const file = await bytesOf(writeCriteriaSheet(large));
const withoutRules = await bytesOf(writeCriteriaSheet(large).slice(0, 1));

const readWhole = async (bytes: Buffer): Promise<number> => {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return readCriteriaSheet(read.value.grids as readonly Grid[], 2020).rows.length;
};

console.log(`Tệp ${large.rows.length} dòng, ${Math.round(file.length / 1000)} kB`);
await measure('đọc bộ tiêu chí 150 dòng, tiến trình riêng', '(cần ≤ 300 ms)', () => readWhole(file), 2000);
await measure(
  '   cùng tệp, không có trang Quy tắc: đọc từng lời văn',
  '',
  () => readWhole(withoutRules),
  600,
);
await measure('   cùng tệp, trong tiến trình này', '', () => readXlsxBytes(file));
await measure('xuất bộ tiêu chí 150 dòng', '', () => bytesOf(writeCriteriaSheet(large)));

const lines: readonly ReportLine[] = draft.rows.map((row) => ({
  code: row.code,
  name: row.name,
  weight: row.parentId === undefined ? 'field' : row.kind === 'heading' ? 'criterion' : 'plain',
  maxPoints: row.maxPoints.replace('-', ''),
  claimed: '0.5',
  evidence: ['Kế hoạch số 214/KH-UBND ngày 27/12/2019; trang 3-9', 'Báo cáo số 67/BC-UBND ngày 13/3/2020'],
  explained: false,
}));
const report: SelfAssessmentReport = {
  year: 2020,
  issuer: { lines: ['ỦY BAN NHÂN DÂN', 'HUYỆN CÔN ĐẢO'], symbol: 'BC-UBND', place: 'Côn Đảo', ruleMm: 20 },
  issue: {},
  demonstration: true,
  unitName: 'Ủy ban nhân dân huyện Côn Đảo',
  basis: 'Kế hoạch số 135/KH-UBND',
  organisation: ['Ủy ban nhân dân huyện thành lập Tổ tự đánh giá.'],
  claimed: '61.22',
  claimable: '71.5',
  percent: '85.62',
  outsidePoints: '24',
  applicable: '95.5',
  lines,
  explanations: lines.slice(0, 20).map(({ code, name, maxPoints }) => ({
    code,
    name,
    maxPoints,
    claimed: '0.5',
    caseWords: 'Tài liệu chưa thể hiện hết',
    computation: 'Kế hoạch có 40 nhiệm vụ; hoàn thành 38/39 = 97,44%; 97,44% × 2 = 1,95 điểm.',
    related: ['Bảng nhiệm vụ'],
    kind: 'insufficient',
  })),
  difficulties: ['Đường truyền ra đảo chưa ổn định.'],
  proposals: ['Kiến nghị Sở Nội vụ hướng dẫn.'],
  receivers: ['Lưu: VT.'],
  signature: { titles: ['CHỦ TỊCH'] },
};
await measure('báo cáo Word, 74 dòng và 20 giải trình', '(cần ≤ 1000 ms)', () =>
  writeDocument(selfAssessmentReport(report)),
);

const unitCount = 3321;
const details = Array.from({ length: 110 }, (_, at) => ({
  code: `1.${at + 1}`,
  name: 'Tiêu chí',
  maxPoints: '1',
}));

function* rankingLines(): Generator<RankingLine> {
  for (let unit = 0; unit < unitCount; unit += 1)
    yield {
      rank: unit + 1,
      unit: `Xã số ${unit + 1}`,
      appraised: '61.22',
      survey: '20.1',
      extra: '0',
      total: '81.32',
      maximum: '100',
      index: '81.32',
      grade: 'Tốt',
      previousRank: unit,
      details: details.map((_, at) => `0.${String((unit * 7 + at) % 100).padStart(2, '0')}`),
    };
}

const ranking = (): RankingSheet => ({
  title: ['KẾT QUẢ XẾP HẠNG'],
  demonstration: true,
  draft: false,
  previousYear: 2019,
  lines: rankingLines(),
  details,
  notes: [],
});

let peak = 0;
const streamed = async (): Promise<void> => {
  for await (const _ of writeWorkbook([rankingGrid(ranking())]))
    peak = Math.max(peak, process.memoryUsage().rss);
};
globalThis.gc?.();
const before = process.memoryUsage().rss;
await measure(`xếp hạng ${unitCount} × 120 ra Excel, ghi dần`, '(cần ≤ 2000 ms)', streamed);
console.log(`   bộ nhớ thêm nhiều nhất khi ghi: ${Math.round((peak - before) / 1e6)} MB`);

const rows = (): (string | number)[][] =>
  [...rankingLines()].map((line) => [line.rank ?? 0, line.unit, ...(line.details ?? []).map(Number)]);
await measure('   đối chứng: hucre ghi cả trang trong bộ nhớ, không định dạng', '', () =>
  writeXlsx({ sheets: [{ name: 'Xếp hạng', rows: rows() }] }),
);
