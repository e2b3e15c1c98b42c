// A demonstration set from its short form: fields → criteria → items, each item with one word for its rule. The official
// wording is written from the rule, as a set's authors would.
const comma = (points) => String(points).replace('.', ',');
const part = (maximum, share) => String(Number((Number(maximum) * share).toFixed(4)));
const day = (text) => text.split('-').toReversed().join('/');
const key = (at) => `k${at + 1}`;

const shareOf = ([numerator, denominator], mayExceed = false) => ({
  kind: 'share',
  numerator: { key: 'numerator', label: numerator },
  denominator: { key: 'denominator', label: denominator },
  ...(mayExceed ? { mayExceed: true } : {}),
});

const rulesByWord = {
  date: ({ date, until, half, maxPoints }) => ({
    method: 'self',
    rule: {
      kind: 'date@1',
      label: date,
      deadlines: [
        { until, points: maxPoints },
        { until: half, points: part(maxPoints, 0.5) },
      ],
      late: '0',
      notDone: '0',
    },
    wording: `Đến hết ${day(until)}: ${comma(maxPoints)}; đến hết ${day(half)}: ${comma(part(maxPoints, 0.5))}; sau đó hoặc không ban hành: 0`,
  }),
  share: (item) => withFloor(item, item.share, 'self'),
  loaded: (item) => withFloor(item, item.loaded, 'loaded'),
  list: ({ list, maxPoints }) => {
    const each = part(maxPoints, 1 / list.length);
    const last = part(Number(maxPoints) - Number(each) * (list.length - 1), 1);
    const points = (at) => (at === list.length - 1 ? last : each);
    return {
      method: 'self',
      rule: {
        kind: 'checklist@1',
        parts: list.map((label, at) => ({ id: key(at), label, points: points(at) })),
      },
      wording: list.map((label, at) => `${label}: ${comma(points(at))}`).join('; '),
    };
  },
  late: ({ late, maxPoints }) => {
    const isDeduction = maxPoints.startsWith('-');
    return {
      method: isDeduction ? 'appraisal-only' : 'self',
      rule: {
        kind: 'deduction@1',
        base: isDeduction ? '0' : maxPoints,
        rates: late.map(([label, points], at) => ({ id: key(at), label, points })),
        floor: isDeduction ? maxPoints : '0',
      },
      wording: `${isDeduction ? '' : `Không vi phạm: ${comma(maxPoints)}; `}${late
        .map(([label, points]) => `${label.toLowerCase()}: mỗi trường hợp trừ ${comma(points)}`)
        .join('; ')}`,
    };
  },
  counted: ({ counted, maxPoints }) => ({
    method: 'self',
    rule: {
      kind: 'bonus@1',
      rates: counted.map(([label, points], at) => ({ id: key(at), label, points })),
      cap: maxPoints,
    },
    wording: `${counted.map(([label, points]) => `${label}: mỗi trường hợp ${comma(points)}`).join('; ')}; không quá ${comma(maxPoints)}`,
  }),
  bands: ({ bands, steps }) => ({
    method: 'self',
    rule: {
      kind: 'bands@1',
      measure: shareOf(bands, true),
      bands: [
        ...steps.map(([from, points], at) => ({
          from: String(from),
          fromInclusive: true,
          ...(at === 0 ? {} : { to: String(steps[at - 1][0]), toInclusive: false }),
          points,
        })),
        { to: String(steps.at(-1)[0]), toInclusive: false, points: '0' },
      ],
    },
    wording: `${steps.map(([from, points]) => `Từ ${from}%: ${comma(points)}`).join('; ')}; dưới ${steps.at(-1)[0]}%: 0`,
  }),
  choice: ({ choice, maxPoints }) => {
    const points = [maxPoints, part(maxPoints, 0.5), '0'];
    return {
      method: 'self',
      rule: {
        kind: 'options@1',
        options: choice.map((label, at) => ({ id: key(at), label, points: points[at] })),
      },
      wording: choice.map((label, at) => `${label}: ${comma(points[at])}`).join('; '),
    };
  },
  survey: ({ maxPoints }) => ({
    method: 'survey',
    rule: { kind: 'survey-mean@1', scale: '100' },
    wording: `Theo kết quả điều tra xã hội học: tỷ lệ hài lòng × ${comma(maxPoints)}`,
  }),
  index: ({ index, maxPoints }) => ({
    method: 'other-index',
    rule: { kind: 'other-index@1', index, scale: '100' },
    wording: `Giá trị ${index} × ${comma(maxPoints)} / 100`,
  }),
};

function withFloor({ floor, maxPoints }, labels, method) {
  return {
    method,
    rule: {
      kind: 'ratio-with-floor@1',
      measure: shareOf(labels),
      floor: String(floor),
      floorInclusive: true,
      belowFloor: '0',
      full: '100',
      base: '100',
      ...(method === 'self' ? { whenNothingArose: 'full-points' } : {}),
    },
    wording: `100%: ${comma(maxPoints)}; từ ${floor}% đến dưới 100%: tỷ lệ % × ${comma(maxPoints)}/100%; dưới ${floor}%: 0`,
  };
}

const toItem = (item, code, parentId, appraiser, leadOffice) => {
  const word = Object.keys(rulesByWord).find((one) => item[one] !== undefined);
  const { method, rule, wording } = rulesByWord[word](item);
  return {
    id: `row-${code}`,
    parentId,
    code,
    name: item.name,
    part: item.part ?? 'main',
    maxPoints: item.maxPoints,
    kind: 'item',
    wording,
    rule,
    attention: false,
    evidence: item.evidence ?? '',
    method,
    appraiser,
    ...(leadOffice ? { leadOffice } : {}),
  };
};

const heading = (code, { name, shortName }, maxPoints, rest = {}) => ({
  id: `row-${code}`,
  code,
  name,
  ...(shortName ? { shortName } : {}),
  part: 'main',
  kind: 'heading',
  maxPoints: String(maxPoints),
  combine: { kind: 'sum' },
  ...rest,
});

const sum = (items) => items.reduce((total, { maxPoints }) => total + Number(maxPoints), 0);

const fieldRows = (field, at) => {
  const code = String(at + 1);
  return [
    heading(code, field, sum(field.criteria.flatMap(({ items }) => items))),
    ...field.criteria.flatMap((criterion, index) => {
      const inner = `${code}.${index + 1}`;
      return [
        heading(inner, criterion, sum(criterion.items), { parentId: `row-${code}` }),
        ...criterion.items.map((item, place) =>
          toItem(item, `${inner}.${place + 1}`, `row-${inner}`, field.appraiser, field.office),
        ),
      ];
    }),
  ];
};

const besideRows = (beside, at) => {
  if (beside === undefined) return [];
  const code = String(at);
  const bonus = beside.items.filter((item) => item.part === 'bonus');
  return [
    heading(code, beside, sum(bonus), { part: 'bonus' }),
    ...beside.items.map((item, place) =>
      toItem(item, `${code}.${place + 1}`, `row-${code}`, beside.appraiser),
    ),
  ];
};

/** The whole set, ready to be written; ids are by code, the program gives its own when it is imported. */
export const compactSet = ({ year, groupKind, title, fields, beside }) => ({
  id: `demo-${groupKind}-${year}`,
  year,
  title,
  groupKind,
  demonstration: true,
  levelWords: ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'],
  version: 1,
  state: 'draft',
  rows: [...fields.flatMap(fieldRows), ...besideRows(beside, fields.length + 1)],
  scoring: {
    rounding: { at: 'item', places: 2, mode: 'half-up' },
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
    ...(beside ? { bonusCap: '2', deductionCap: '3' } : {}),
  },
});
