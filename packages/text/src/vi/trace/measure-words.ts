import { showDay, showDecimal } from '../../figures.ts';
import { intervalWords, withUnit } from '../intervals.ts';
import { equalTo, gives, type WordsByCode } from './words.ts';

/** Choices, parts, dates, measured values and the bands they fall in. */
export const measureWords: WordsByCode<
  | 'choice.taken'
  | 'part.met'
  | 'part.unmet'
  | 'parts.sum'
  | 'date.within'
  | 'date.late'
  | 'date.not-done'
  | 'measure.share'
  | 'measure.figure'
  | 'band.within'
  | 'band.none'
  | 'situation.taken'
> = {
  'situation.taken': ({ label }) => ({ says: `${label} — ` }),
  'choice.taken': ({ label, points }) => ({ says: `“${label}”${gives(points)}` }),
  'part.met': ({ label, points }, trace) => ({ says: `${plus(label, trace)}${showDecimal(points)}` }),
  'part.unmet': ({ label }, trace) => ({ says: `${plus(label, trace)}0`, remark: `chưa đạt “${label}”` }),
  'parts.sum': ({ met, of, points }) => ({
    says: equalTo(points),
    remark: met === of ? `đủ ${of} ý` : `đạt ${met}/${of} ý`,
  }),
  'date.within': ({ date, until, label, points }) => ({
    says: `Ngày ${showDay(date)}${gives(points)}`,
    remark: `theo mốc “${label ?? `đến hết ${showDay(until)}`}”`,
  }),
  'date.late': ({ date, until, points }) => ({
    says: `Ngày ${showDay(date)}${gives(points)}`,
    remark: `sau mốc cuối ${showDay(until)}`,
  }),
  'date.not-done': ({ points }) => ({ says: `Chưa thực hiện${gives(points)}` }),
  'measure.share': ({ numerator, denominator, unit, share }) => ({
    says: `${showDecimal(numerator)}/${showDecimal(denominator)}${unit === undefined ? '' : ` ${unit}`} = ${withUnit(share, '%')}`,
  }),
  'measure.figure': ({ value, unit }) => ({ says: withUnit(value, unit, 12) }),
  'band.within': (band) => ({
    says: gives(band.points),
    remark: `theo bậc “${intervalWords(band, band.unit, band.whole)}”`,
  }),
  'band.none': () => ({ says: gives('0'), remark: 'không thuộc bậc nào' }),
};

/** A plus sign before every part but the first. */
const plus = (label: string, trace: Parameters<(typeof measureWords)['part.met']>[1]): string => {
  const first = trace.find(({ code }) => code === 'part.met' || code === 'part.unmet');
  return first !== undefined && 'label' in first.values && first.values.label === label ? '' : ' + ';
};
