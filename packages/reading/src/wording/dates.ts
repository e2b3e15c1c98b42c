import { type Day, type Decimal, type Problem, problem } from '@parindex/domain';
import { compareDecimals } from '../amount.ts';
import { dayBefore, dayOf, lastDayOf } from './calendar.ts';
import { capitalised, folded } from './normalise.ts';
import { pointsOf, type Recogniser } from './parsed-wording.ts';
import { differsFromMaximum, highest } from './points-check.ts';

type Step =
  | { readonly kind: 'until'; readonly until: Day; readonly points: Decimal; readonly label: string }
  | {
      readonly kind: 'late' | 'not-done' | 'late-or-not-done';
      readonly points: Decimal;
      readonly after?: Day;
    };

const notDone = /(?:không|chưa) (?:ban hành|thực hiện|gửi|nộp|báo cáo|có|công bố|công khai)/u;
const later = /^(?:sau đó|sau thời (?:gian|hạn|điểm)|chậm hơn|muộn hơn|ban hành chậm|từ |sau )/u;
const signedDay = /^thời (?:điểm|gian) (?:được )?tính theo (.+)$/u;

/**
 * Mốc thời gian: "Trước 31/12 năm trước: 0,5; trong tháng 01: 0,25; sau đó hoặc không ban hành: 0". "Trước" a day does
 * not include it. Days without a year are of the year assessed.
 */
export const recogniseDates: Recogniser = (wording) => {
  const steps: Step[] = [];
  let label = 'Ngày của văn bản';
  for (const { text, award } of wording.clauses) {
    const note = signedDay.exec(folded(text).replace(/\.$/, ''));
    if (note) {
      label = capitalised(`Ngày ${note[1] ?? ''}`);
      continue;
    }
    const points = award && pointsOf(award.points, wording.max);
    const step =
      award && points !== undefined ? readStep(folded(award.label), points, wording.year) : undefined;
    if (!step) return undefined;
    steps.push(step);
  }
  const deadlines = steps.filter((step) => step.kind === 'until');
  const last = deadlines.at(-1);
  if (!last || !inOrder(deadlines.map((step) => step.until)) || !afterLast(steps, last.until))
    return undefined;
  const end = pointsAfter(steps);
  if (!end) return undefined;
  return {
    rule: {
      kind: 'date@1',
      label,
      deadlines: deadlines.map(({ until, points, label }) => ({ until, points, label })),
      late: end.late,
      notDone: end.notDone,
    },
    remarks: [
      ...end.remarks,
      ...differsFromMaximum(highest(deadlines.map((step) => step.points)), wording.max),
    ],
  };
};

const readStep = (label: string, points: Decimal, year: number): Step | undefined => {
  const missing = notDone.test(label);
  if (later.test(label)) {
    const after = /^(?:từ|sau)/u.test(label) ? startOf(label, year) : undefined;
    if (/^(?:từ|sau )/u.test(label) && !/^sau (?:đó|thời)/u.test(label) && !after) return undefined;
    return { kind: missing ? 'late-or-not-done' : 'late', points, ...(after ? { after } : {}) };
  }
  if (missing) return { kind: 'not-done', points };
  const until = readUntil(label, year);
  return until === undefined ? undefined : { kind: 'until', until, points, label: capitalised(label) };
};

const yearIn = (text: string, year: number): number => {
  if (/năm (?:trước|liền trước)/u.test(text)) return year - 1;
  if (/năm sau/u.test(text)) return year + 1;
  return Number(/(?:năm|\/)\s*(20\d\d)/u.exec(text)?.[1] ?? year);
};

const fullDay = /(\d{1,2})\/(\d{1,2})(?:\/20\d\d)?/u;

const readUntil = (label: string, year: number): Day | undefined => {
  const ofYear = yearIn(label, year);
  const day = fullDay.exec(label);
  if (day) {
    const named = dayOf(ofYear, Number(day[2]), Number(day[1]));
    if (named === undefined) return undefined;
    if (/trước (?:ngày )?\d/u.test(label)) return dayBefore(named);
    return /(?:đến|chậm nhất|hạn|không quá|trong) (?:hết )?(?:ngày )?\d/u.test(label) ? named : undefined;
  }
  const month = /trong tháng 0?(\d{1,2})(?!\d)/u.exec(label);
  if (month) return dayOf(ofYear, Number(month[1]), lastDayOf(ofYear, Number(month[1])));
  const quarter = /trong quý (iv|iii|ii|i|[1-4])(?![\p{L}\d])/u.exec(label);
  if (!quarter) return undefined;
  const last = { i: 3, ii: 6, iii: 9, iv: 12, '1': 3, '2': 6, '3': 9, '4': 12 }[quarter[1] ?? ''];
  return last === undefined ? undefined : dayOf(ofYear, last, lastDayOf(ofYear, last));
};

/** The last day before the time that "từ tháng 2 trở đi" or "sau ngày 15/12" speaks of. */
const startOf = (label: string, year: number): Day | undefined => {
  const ofYear = yearIn(label, year);
  const day = fullDay.exec(label);
  if (day) {
    const named = dayOf(ofYear, Number(day[2]), Number(day[1]));
    return named && label.startsWith('từ') ? dayBefore(named) : named;
  }
  const month = /tháng 0?(\d{1,2})(?!\d)/u.exec(label);
  const first = month && dayOf(ofYear, Number(month[1]), 1);
  return first ? dayBefore(first) : undefined;
};

const inOrder = (days: readonly Day[]): boolean =>
  days.every((day, at) => at === 0 || (days[at - 1] ?? '') < day);

const afterLast = (steps: readonly Step[], last: Day): boolean =>
  steps.every((step) => step.kind === 'until' || step.after === undefined || step.after === last);

const pointsAfter = (
  steps: readonly Step[],
): { late: Decimal; notDone: Decimal; remarks: readonly Problem[] } | undefined => {
  const of = (kind: Step['kind']): readonly Decimal[] =>
    steps.flatMap((step) => (step.kind === kind || step.kind === 'late-or-not-done' ? [step.points] : []));
  const [late] = of('late');
  const [none] = of('not-done');
  if (of('late').length > 1 || of('not-done').length > 1) return undefined;
  if (late !== undefined && none !== undefined) return { late, notDone: none, remarks: [] };
  const known = late ?? none;
  if (known === undefined) return { late: '0', notDone: '0', remarks: [gap('sau thời hạn')] };
  const missing = late === undefined ? 'sau thời hạn' : 'không thực hiện';
  const clear = compareDecimals(known, '0') === 0 && late !== undefined;
  return { late: late ?? '0', notDone: none ?? '0', remarks: clear ? [] : [gap(missing)] };
};

const gap = (range: string): Problem => problem('wording.gap', { range }, undefined, false);
