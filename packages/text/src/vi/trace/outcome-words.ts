import { showDecimal, showPoints } from '../../figures.ts';
import { gives, type WordsByCode } from './words.ts';

/** What happens to points after the rule, and points that come from no rule. */
export const outcomeWords: WordsByCode<
  'manual' | 'given' | 'nothing-arose' | 'exempt' | 'not-surveyed' | 'limit.upper' | 'limit.lower' | 'rounded'
> = {
  manual: ({ points }) => ({ says: `Người chấm cho${gives(points)}` }),
  given: ({ points }) => ({ says: `Điểm cho trực tiếp${gives(points)}` }),
  'nothing-arose': ({ treatment, points }) => {
    if (treatment === 'full-points')
      return { says: `Không phát sinh: được điểm tối đa ${showPoints(points ?? '0')} theo bộ chỉ số` };
    return {
      says:
        treatment === 'reduce-maximum'
          ? 'Không phát sinh: không tính vào điểm tối đa'
          : 'Không phát sinh: 0,00 theo bộ chỉ số',
    };
  },
  exempt: ({ reason, treatment, points }) => ({
    says: `Miễn: ${reason}`,
    remark:
      treatment === 'reduce-maximum'
        ? 'không tính vào điểm tối đa'
        : `tính ${showPoints(points ?? '0')} điểm`,
  }),
  'not-surveyed': ({ treatment }, trace) => ({
    ...(trace.some(({ code }) => code === 'survey.too-few') ? {} : { says: 'Không đủ phiếu khảo sát' }),
    remark: treatment === 'reduce-maximum' ? 'không tính vào điểm tối đa' : 'tính 0 điểm',
  }),
  'limit.upper': ({ limit }) => ({
    says: `, lấy ${showPoints(limit)}`,
    remark: `không quá ${showDecimal(limit)}`,
  }),
  'limit.lower': ({ limit }) => ({
    says: `, lấy ${showPoints(limit)}`,
    remark: `không thấp hơn ${showDecimal(limit)}`,
  }),
  rounded: ({ to, places }) => ({
    says: `, làm tròn ${showDecimal(to, places)}`,
    remark: `bộ chỉ số làm tròn ${places} chữ số ở từng mục`,
  }),
};
