// Makes samples/criteria-district-2020.xlsx and -2019.xlsx: the demonstration set as an official table, its rules on the
// sheet "Quy tắc".
import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../apps/server/src/files/xlsx.ts';
import { writeCriteriaSheet } from '../packages/documents/src/index.ts';
import { demoDistrictSet } from './demo/district-set.mjs';

const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const set = demoDistrictSet(
  json('samples/criteria-district-demo.json').rows,
  json('packages/scoring/src/golden/demo-district-rules.json').rules,
);
// The year before had the same set: every year in it one earlier.
const yearBefore = JSON.parse(JSON.stringify(set).replaceAll(/\b20(19|20)\b/g, (year) => String(year - 1)));
for (const one of [set, { ...yearBefore, year: set.year - 1 }]) {
  const target = fileURLToPath(new URL(`samples/criteria-district-${one.year}.xlsx`, root));
  await pipeline(Readable.from(writeWorkbook(writeCriteriaSheet(one))), createWriteStream(target));
  console.log(`${target}: ${one.rows.length} dòng`);
}
