import type { Decimal, GradeBand, ScoringPolicy } from '@parindex/domain';
import { showDecimal, showMaximum } from '../figures.ts';

const roundingAt = {
  item: 'từng mục',
  criterion: 'từng tiêu chí',
  field: 'từng lĩnh vực',
  total: 'tổng điểm',
  index: 'chỉ số cuối cùng',
} as const;

const roundingMode = {
  'half-up': 'nửa lên (0,125 → 0,13)',
  'half-even': 'nửa về số chẵn (0,125 → 0,12)',
  down: 'bỏ phần thừa (0,129 → 0,12)',
} as const;

/** Words of the editor of a set's own rules for sums, ranks and grades. */
export const scoringPolicyWords = {
  title: 'Quy định chung của bộ',
  about: 'Tên, nhóm và quyết định',
  inWords: 'Bộ này tính như sau',
  treatment: 'Miễn và khảo sát',
  holdBack: 'Chưa lưu: điền đủ số.',
  demonstration: 'Bộ minh họa, không cơ quan nào ban hành',
  levelWords: 'Tên các cấp trong bảng',
  levelWord: (level: number) => `Cấp ${level}`,
  rounding: 'Làm tròn',
  roundingAt: 'Làm tròn ở',
  roundingAtChoices: roundingAt,
  places: 'Số chữ số thập phân',
  roundingMode: 'Cách làm tròn',
  roundingModeChoices: roundingMode,
  ranking: 'Xếp hạng',
  order: 'Khi bằng điểm',
  orderChoices: { dense: 'Hạng liền nhau: 1, 2, 2, 3', competition: 'Bỏ hạng: 1, 2, 2, 4' },
  compare: 'So bằng',
  compareChoices: { rounded: 'chỉ số đã làm tròn như in ra', exact: 'chỉ số chưa làm tròn' },
  rankingPlaces: 'So đến chữ số thập phân thứ',
  tieBreaks: 'Xét thêm khi bằng điểm, theo thứ tự',
  tieBreakBy: 'Xét theo',
  tieBreakAdd: 'Thêm tiêu chí phụ',
  tieBreakRow: (code: string, name: string) => `Điểm mục ${code} ${name}`,
  tieBreakParts: {
    main: 'Điểm thang chính',
    bonus: 'Điểm thưởng',
    deduction: 'Điểm trừ',
    survey: 'Điểm điều tra xã hội học',
  },
  tieBreakTotal: 'Tổng điểm chưa quy đổi',
  smallerFirst: 'Ít hơn đứng trước',
  whenAllTie: 'Vẫn bằng nhau',
  whenAllTieChoices: { share: 'Đồng hạng', council: 'Đồng hạng và đưa ra Hội đồng' },
  grading: 'Xếp loại',
  gradingOn: 'Xếp loại theo',
  gradingOnChoices: { index: 'chỉ số (%)', points: 'tổng điểm' },
  gradeName: 'Loại',
  gradeFrom: 'Từ',
  gradeAdd: 'Thêm loại',
  gradeRest: 'còn lại',
  noGrades: 'Bộ này không xếp loại.',
  exempt: 'Mục được miễn',
  exemptChoices: {
    'reduce-maximum': 'Không tính vào điểm tối đa',
    'full-points': 'Được điểm tối đa',
    'zero-points': 'Không có điểm',
  },
  unsurveyed: 'Mục khảo sát không đủ phiếu',
  unsurveyedChoices: {
    'reduce-maximum': 'Không tính vào điểm tối đa',
    'zero-points': 'Không có điểm',
  },
  limits: 'Điểm thưởng, điểm trừ',
  bonusCap: 'Thưởng nhiều nhất',
  deductionCap: 'Trừ nhiều nhất',
  ceiling: 'Tổng điểm không quá',
  noLimit: 'Để trống nếu không giới hạn.',
  remove: 'Bỏ',
  up: 'Lên',
} as const;

/**
 * Quy định chung bằng lời — one line a rule, as a person must read them before the set is issued:
 * `"Làm tròn chỉ số cuối cùng đến 2 chữ số, nửa lên (0,125 → 0,13)."`
 */
export const policyInWords = (policy: ScoringPolicy): readonly string[] => {
  const { rounding, ranking, grading } = policy;
  const words = scoringPolicyWords;
  return [
    `Làm tròn ${roundingAt[rounding.at]} đến ${rounding.places} chữ số, ${roundingMode[rounding.mode]}.`,
    `Xếp hạng theo ${words.compareChoices[ranking.compare]}; ${lowerFirst(words.orderChoices[ranking.order])}.`,
    grading.bands.length === 0 ? words.noGrades : `Xếp loại: ${grading.bands.map(bandWords).join('; ')}.`,
    `Mục được miễn: ${lowerFirst(words.exemptChoices[policy.exempt])}. Mục khảo sát không đủ phiếu: ${lowerFirst(words.unsurveyedChoices[policy.unsurveyed])}.`,
    ...limitWords(policy),
  ];
};

const bandWords = ({ name, from }: GradeBand): string =>
  from === undefined ? `${name} – còn lại` : `${name} từ ${showDecimal(from)}`;

const limitWords = ({ bonusCap, deductionCap, ceiling }: ScoringPolicy): readonly string[] => {
  const parts = [
    limitPart('thưởng không quá', bonusCap),
    limitPart('trừ không quá', deductionCap),
    limitPart('tổng không quá', ceiling),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Điểm ${parts.join(', ')}.`];
};

const limitPart = (words: string, limit: Decimal | undefined): string =>
  limit === undefined ? '' : `${words} ${showMaximum(limit)}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
