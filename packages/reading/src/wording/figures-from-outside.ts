import { problem } from '@parindex/domain';
import { share } from './measure.ts';
import { arising, pointsOf, type Recogniser } from './parsed-wording.ts';
import { isMaximum } from './share-formula.ts';

/** Điều tra xã hội học: "Điểm trung bình các câu hỏi × 2". Means are kept in % of the best answer. */
export const recogniseSurvey: Recogniser = (wording) => {
  const [clause] = wording.clauses;
  const found =
    wording.clauses.length === 1 &&
    clause &&
    /^điểm trung bình(?: (?:của )?(?:các )?(?:câu hỏi|phiếu))?\s*×\s*(.+)$/iu.exec(
      clause.text.replace(/\.$/, ''),
    );
  return found && isMaximum(found[1] ?? '', wording.max)
    ? { rule: { kind: 'survey-mean@1', scale: '100' }, remarks: [] }
    : undefined;
};

/** Giá trị của chỉ số khác: "Chỉ số SIPAS của đơn vị (%) × 10". */
export const recogniseOtherIndex: Recogniser = (wording) => {
  const [clause] = wording.clauses;
  const found =
    wording.clauses.length === 1 &&
    clause &&
    /^(?:giá trị |kết quả )?chỉ số (\p{Lu}[\p{Lu}\d-]+)[^×]*(%)[^×]*×\s*(.+)$/iu.exec(
      clause.text.replace(/\.$/, ''),
    );
  return found && isMaximum(found[3] ?? '', wording.max)
    ? {
        rule: { kind: 'other-index@1', index: found[1] ?? '', scale: '100', ...arising(wording) },
        remarks: [],
      }
    : undefined;
};

/** So với mục tiêu: "Đạt mục tiêu trở lên: 2; chưa đạt: (tỷ lệ thực hiện/mục tiêu) × 2". */
export const recogniseTarget: Recogniser = (wording) => {
  const [met, below] = wording.clauses;
  const points = met?.award && pointsOf(met.award.points, wording.max);
  if (wording.clauses.length !== 2 || !met?.award || !below || points === undefined || points !== wording.max)
    return undefined;
  const target = /^đạt (?:từ )?(mục tiêu|chỉ tiêu|kế hoạch)(.*?)(?: trở lên)?$/iu.exec(met.award.label);
  const formula = /^(?:chưa|không) đạt:\s*\(?\s*([^/()]+)\/\s*([^/()×]+?)\s*\)?\s*×\s*([^×]+)$/iu.exec(
    below.text,
  );
  if (!target || !formula || !isMaximum(formula[3] ?? '', wording.max)) return undefined;
  if (!(formula[2] ?? '').toLowerCase().includes((target[1] ?? '').toLowerCase())) return undefined;
  const done = (formula[1] ?? '').trim();
  const percent = /^tỷ lệ/iu.test(done);
  const unit = percent ? { unit: '%' } : {};
  return {
    rule: {
      kind: 'ratio-to-target@1',
      measure: percent
        ? share('Số thực hiện', 'Tổng số')
        : { kind: 'figure', figure: { key: 'value', label: upperFirst(done) } },
      target: {
        quantity: { key: 'target', label: upperFirst(`${target[1] ?? ''}${target[2] ?? ''}`), ...unit },
      },
      ...arising(wording),
    },
    remarks: [],
  };
};

/** So với đơn vị cao nhất: "tỷ lệ của đơn vị / tỷ lệ của đơn vị có giá trị lớn nhất × điểm tối đa". */
export const recogniseBest: Recogniser = (wording) => {
  const text = wording.clauses.map((clause) => clause.text).join(' ');
  if (!/(?:giá trị|tỷ lệ|kết quả)[^.]*(?:lớn|cao) nhất/iu.test(text) || !/×\s*điểm tối đa/iu.test(text))
    return undefined;
  return {
    rule: {
      kind: 'relative@1',
      measure: { kind: 'figure', figure: { key: 'value', label: upperFirst(wording.name) } },
      against: 'best',
      direction: 'higher-is-better',
    },
    remarks: [problem('wording.kind-unclear', {}, undefined, false)],
  };
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
