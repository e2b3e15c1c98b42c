// Makes samples/criteria-*.xlsx: the demonstration sets of the districts (2019, 2020), departments (2020) and communes
// (2025) as official tables, their rules on the sheet "Quy tắc".
import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../apps/server/src/files/xlsx.ts';
import { writeCriteriaSheet } from '../packages/documents/src/index.ts';
import { compactSet } from './demo/compact-set.mjs';
import { demoDistrictSet } from './demo/district-set.mjs';

const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const set = demoDistrictSet(
  json('samples/criteria-district-demo.json').rows,
  json('packages/scoring/src/golden/demo-district-rules.json').rules,
);
// The year before had the same set: every year in it one earlier.
const yearBefore = JSON.parse(JSON.stringify(set).replaceAll(/\b20(19|20)\b/g, (year) => String(year - 1)));
const sets = [
  set,
  { ...yearBefore, year: set.year - 1 },
  compactSet(json('samples/criteria-department-demo.json')),
  compactSet(json('samples/criteria-commune-demo.json')),
];
for (const one of sets) {
  const target = fileURLToPath(new URL(`samples/criteria-${one.groupKind}-${one.year}.xlsx`, root));
  await pipeline(Readable.from(writeWorkbook(writeCriteriaSheet(one))), createWriteStream(target));
  console.log(`${target}: ${one.rows.length} dòng`);
}
