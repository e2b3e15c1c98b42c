import type { Decimal, ScoringPolicy } from '@parindex/domain';
import { showDecimal, showMaximum } from '../figures.ts';
import type { publicVi } from '../vi/public.ts';

type Widened<Value> = Value extends (...given: infer Given) => string
  ? (...given: Given) => string
  : Value extends string
    ? string
    : Value;

type PublicWords = { readonly [Key in keyof typeof publicVi]: Widened<(typeof publicVi)[Key]> };

/** "2.871,50" → "2,871.50"; the minus stays U+2212. */
const english = (shown: string): string => shown.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

const number = (decimal: Decimal, places?: number): string => english(showDecimal(decimal, places));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? '';
const day = (text: string): string => `${Number(text.slice(8, 10))} ${monthOf(text)} ${text.slice(0, 4)}`;

const range = ({ bands }: ScoringPolicy['grading'], name: string): string => {
  const position = bands.findIndex((band) => band.name === name);
  const from = bands[position]?.from;
  const below = bands[position - 1]?.from;
  if (from === undefined) return below === undefined ? '' : `below ${number(below)}`;
  return below === undefined ? `from ${number(from)}` : `${number(from)} to below ${number(below)}`;
};

/** Words of the published results, English. Names of units, fields and grades stay as they are in the decision. */
export const publicEn: PublicWords = {
  number,
  difference: (value, places = 2) => {
    const shown = number(value, places);
    return shown.startsWith('−') || !/[1-9]/.test(shown) ? shown : `+${shown}`;
  },
  maximum: (points) => english(showMaximum(points)),
  day,
  month: (text) => `${monthOf(text)} ${text.slice(0, 4)}`,
  count: (value) => number(String(Math.trunc(value))),

  province: (name) => name,
  results: 'Results',
  title: (group, year) => `Public administration reform ranking ${year}: ${group}`,
  titleShort: (year) => `Ranking ${year}`,
  published: 'Published by',
  decision: (text, date) => `Decision ${text} of ${day(date)}`,
  by: (signerTitle) => `, signed by ${signerTitle}`,
  frozen: (version) => ` · frozen result, version ${version}`,
  year: (year) => `Year ${year}`,
  yearLabel: 'Year',
  group: (name, units) => `${name} (${units})`,
  groupLabel: 'Group',
  search: 'Find a unit, diacritics optional',
  searchShort: 'Find a unit',
  average: (units) => `Mean of ${units} units`,
  averageShort: 'Mean',
  averageBefore: (year, index) => ` · ${year}: ${index}`,
  download: 'Download',
  excel: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  print: 'Print this page',
  rank: 'Rank',
  unit: 'Unit',
  index: 'Index (%)',
  compared: (year) => `Against ${year}`,
  grade: 'Grade',
  fieldMaximum: (maximum) => `${maximum} points`,
  appliedMaximum: (maximum) => `Applicable maximum ${maximum}`,
  unranked: 'Scored, not ranked',
  tie: (rank, shares) => `rank ${rank} shared by ${shares}`,
  kept: (rank) => `rank ${rank}, unchanged`,
  from: (rank) => `from rank ${rank}`,
  firstTime: 'no earlier year',
  notCompared: 'not compared',
  dotsLabel: (before, now) => (before === undefined ? `Index ${now}` : `Index ${before} → ${now}`),
  lowest: (field) => `lowest: ${field}`,
  lowestLegend: 'lowest field of the unit',
  shareLegend: 'Share of points by field (%):',
  shareBelow: 'below 70',
  shareFrom: 'from 95',
  grades: (grading) =>
    `Grades: ${grading.bands.map(({ name }) => `${name} ${range(grading, name)}`).join(' · ')}`,
  gradeRange: range,
  ties: ({ ranking }) =>
    ranking.order === 'dense'
      ? `Units whose index is equal${ranking.compare === 'rounded' ? ` after rounding to ${ranking.places} decimals` : ''} share a rank; the next rank follows without a gap.`
      : `Units whose index is equal${ranking.compare === 'rounded' ? ` after rounding to ${ranking.places} decimals` : ''} share a rank; the ranks they take up are left out.`,
  starNote: '* The maximum of the field is lower, since some criteria do not apply.',
  openNote: 'Choose a unit to see why.',
  smallNumbers: (year) => `Small figures: change against ${year} (points of %)`,
  nothingFound: (query, units) =>
    `There is no unit called “${query}”. Try it without diacritics, or see all ${units} units.`,
  showAll: 'Show all',
  coming: (year, expected, shown) =>
    `The result of ${year} is not published yet.${expected === undefined ? '' : ` Expected in ${expected}.`} This is ${shown}.`,
  nothingYet: 'Nothing is published yet',
  nothingYetNote: 'Results appear here as soon as they are published by decision.',
  newerVersion: (version) => `This is an earlier version. The newest is version ${version}.`,
  toNewest: 'See the newest version',
  corrected: (version, note) => `Version ${version}. ${note}`,
  correctionFields: (name, parts, rank) => `${name}: ${[...parts, `rank ${rank}`].join('; ')}.`,
  withdrawn: (group, year, number, day, reason) =>
    `The result of ${group} for ${year} was withdrawn by ${number} of ${day}. ${reason}`,
  toEarlier: (version) => `See version ${version}`,

  back: (group, year) => `Ranking ${year}: ${group}`,
  backShort: (year) => `Ranking ${year}`,
  why: (unit, index) => `Why did ${unit} reach ${index}?`,
  whyNote: 'Field by field, the largest loss of points first.',
  rankOf: (rank) => `Rank ${rank}`,
  among: (units) => `of ${units} units`,
  rankBefore: (year, rank) => ` · ${year}: rank ${rank}`,
  indexGrade: (grade) => (grade === undefined ? 'Index (%)' : `Index (%) · ${grade}`),
  comparedWith: (year, index) => `against ${year} (${index})`,
  rankThen: (year, rank) => `${year}: rank ${rank}`,
  indexThen: (year, index) => `${year}: ${index}`,
  reached: 'points reached',
  applied: 'applicable maximum',
  left: (items, reason) =>
    `Not applicable: ${items.map(({ code, maxPoints }) => `${code} (${english(showMaximum(maxPoints))} points)`).join(' and ')} – ${reason.replace(/[.\s]+$/, '')}.`,
  unsurveyed: (codes) =>
    `Too few survey answers for ${codes.join(', ')}, so that it does not count into the maximum.`,
  field: 'Field',
  bar: 'Points reached within the maximum',
  got: 'reached',
  lost: 'lost',
  median: (units) => `median of ${units} units`,
  gotOf: 'Reached / maximum',
  share: 'Share (%)',
  differencePoints: (year) => `Against ${year} (points)`,
  lostPoints: 'Lost (points)',
  reason: 'Main reason (published note)',
  barText: (got, maximum, median) =>
    `${got} of ${maximum} points${median === undefined ? '' : `, median ${median}`}`,
  gotText: (got, maximum) => `${got} / ${maximum} points.`,
  bonus: 'Bonus',
  deduction: 'Deduction',
  total: 'Total',
  sortedByLoss: 'Largest loss first.',

  verify: 'Verify this result',
  verifyNote:
    'The JSON file is, byte for byte, what was frozen at publication. Its SHA-256 must equal the one below; the command “verify” computes the ranks again from the fields.',
  hash: 'SHA-256 of the JSON file',
  wholeHash: 'SHA-256 of the whole snapshot',
  loading: 'Loading the result',
  failed: 'The result could not be loaded. Check the network and try again.',
  retry: 'Try again',
};
