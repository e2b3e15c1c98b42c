// The demonstration set of the districts, 2020: rows, offices and appraisers. Invented; no authority has issued it.
const shortNames = {
  1: 'Chỉ đạo',
  2: 'Thể chế',
  3: 'TTHC',
  4: 'Bộ máy',
  5: 'Công vụ',
  6: 'Tài chính',
  7: 'Hiện đại',
  8: 'Tác động',
};

const methods = {
  self_and_appraisal: 'self',
  appraisal_only: 'appraisal-only',
  survey: 'survey',
  other_index: 'other-index',
  measured: 'loaded',
};

// Offices that give their part of the figures; Thanh tra huyện and Phòng TN-MT have no items of their own.
const supporting = {
  '1.1.3': [
    'Văn phòng HĐND - UBND',
    'Phòng Tư pháp',
    'Phòng Văn hóa và Thông tin',
    'Phòng Kinh tế',
    'Phòng Tài chính - Kế hoạch',
  ],
  '3.4.1': ['Phòng Kinh tế', 'Phòng Tư pháp', 'Phòng Tài nguyên và Môi trường'],
  4.2: ['Văn phòng HĐND - UBND', 'Thanh tra huyện'],
  5.1: ['Văn phòng HĐND - UBND', 'Phòng Tài chính - Kế hoạch', 'Thanh tra huyện'],
  7.3: ['Phòng Văn hóa và Thông tin', 'Phòng Tài nguyên và Môi trường'],
};

const fieldOwners = {
  1: 'Sở Nội vụ',
  2: 'Sở Tư pháp',
  3: 'Văn phòng UBND tỉnh',
  4: 'Sở Nội vụ',
  5: 'Sở Nội vụ',
  6: 'Sở Tài chính',
  7: 'Sở Thông tin và Truyền thông',
  8: 'Sở Nội vụ',
  9: 'Sở Nội vụ',
};

const appraiserOf = (code) => {
  if (['1.6', '7.2', '7.3', '7.4', '7.5', '8.4'].includes(code)) return 'Văn phòng UBND tỉnh';
  if (code === '7.7') return 'Sở Khoa học và Công nghệ';
  if (['8.3', '8.5'].includes(code)) return 'Sở Tài chính';
  return fieldOwners[code.split('.')[0]];
};

// A plan for a year is signed before the year begins.
const documentsWindows = {
  '1.1.1': { from: '2019-10-01', to: '2020-12-31' },
  '1.1.2': { from: '2019-10-01', to: '2020-12-31' },
};

const partOf = ({ max_points: max, name }) => {
  if (max < 0) return 'deduction';
  return name.startsWith('Điểm thưởng') ? 'bonus' : 'main';
};

const bonusHeading = {
  id: 'row-9',
  code: '9',
  name: 'Điểm thưởng, điểm trừ',
  shortName: 'Thưởng, trừ',
  part: 'bonus',
  kind: 'heading',
  maxPoints: '2',
  combine: { kind: 'sum' },
};

const parentOf = (code) => {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? {} : { parentId: `row-${code.slice(0, dot)}` };
};

const toRow = (row, rules) => {
  const common = {
    id: `row-${row.code}`,
    ...parentOf(row.code),
    code: row.code,
    name: row.name,
    ...(shortNames[row.code] ? { shortName: shortNames[row.code] } : {}),
    part: partOf(row),
    maxPoints: String(row.max_points),
  };
  if (row.rule_kind === 'sum_of_children') return { ...common, kind: 'heading', combine: { kind: 'sum' } };
  return {
    ...common,
    kind: 'item',
    wording: row.wording,
    rule: rules[row.code],
    attention: false,
    evidence: row.evidence,
    method: methods[row.method],
    appraiser: appraiserOf(row.code),
    ...(row.office ? { leadOffice: row.office } : {}),
    ...(supporting[row.code] ? { supportingOffices: supporting[row.code] } : {}),
    ...(documentsWindows[row.code] ? { documentsWindow: documentsWindows[row.code] } : {}),
  };
};

/** The whole set, ready to be written; ids are by code, the program gives its own when it is imported. */
export const demoDistrictSet = (rows, rules) => {
  const made = rows.map((row) => toRow(row, rules));
  const ninth = made.findIndex((row) => row.code.startsWith('9.'));
  return {
    id: 'demo-district-2020',
    year: 2020,
    title:
      'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA ỦY BAN NHÂN DÂN CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ NĂM 2020',
    groupKind: 'district',
    demonstration: true,
    levelWords: ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'],
    version: 1,
    state: 'draft',
    rows: made.toSpliced(ninth, 0, bonusHeading),
    scoring: {
      rounding: { at: 'index', places: 2, mode: 'half-up' },
      ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
      grading: {
        on: 'index',
        bands: [
          { name: 'Xuất sắc', from: '90' },
          { name: 'Tốt', from: '80' },
          { name: 'Khá', from: '70' },
          { name: 'Trung bình' },
        ],
      },
      exempt: 'reduce-maximum',
      unsurveyed: 'reduce-maximum',
      bonusCap: '2',
      deductionCap: '3',
    },
  };
};
