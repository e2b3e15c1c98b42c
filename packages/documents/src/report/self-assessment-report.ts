import { showMaximum, showPoints } from '@parindex/text';
import { type Page, paragraph, type Section } from '../page.ts';
import { demonstrationLine } from '../workbook/looks.ts';
import { explanationTable, summaryTable } from './assessment-annexes.ts';
import { letterheadOf, referenceTo } from './letter.ts';
import type { ReportExplanation, SelfAssessmentReport } from './self-assessment.ts';

/** Soạn Báo cáo kết quả tự đánh giá, chấm điểm: the letter, then annex I and annex II on landscape pages. */
export const selfAssessmentReport = (report: SelfAssessmentReport): Page => ({
  title: `Báo cáo kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm ${report.year}`,
  bodySize: 14,
  sections: [
    letter(report),
    summaryAnnex(report),
    ...(report.explanations.length === 0 ? [] : [explanationAnnex(report)]),
  ],
  ...(report.demonstration ? { footer: demonstrationLine } : {}),
});

const letter = (report: SelfAssessmentReport): Section => ({
  orientation: 'portrait',
  blocks: [
    letterheadOf(report.issuer, report.issue, report.draft, report.year),
    {
      kind: 'title',
      name: 'BÁO CÁO',
      subject: ['Kết quả tự đánh giá, chấm điểm', `Chỉ số cải cách hành chính năm ${report.year}`],
      ruleMm: 34,
    },
    paragraph(
      'body',
      `Thực hiện ${report.basis}, ${report.unitName} báo cáo kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính (CCHC) năm ${report.year} như sau:`,
    ),
    paragraph('part', 'I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN'),
    ...report.organisation.map((text) => paragraph('body', text)),
    paragraph('part', 'II. KẾT QUẢ TỰ CHẤM ĐIỂM'),
    paragraph(
      'body',
      '1. Tổng điểm tự chấm: ',
      { text: `${showPoints(report.claimed)} điểm`, bold: true },
      ` trên ${showMaximum(report.claimable)} điểm tối đa của phần tự đánh giá, đạt tỷ lệ ${showPoints(report.percent)}%.`,
    ),
    paragraph('body', `2. ${outsideWords(report)}`),
    paragraph('body', '3. Kết quả theo từng lĩnh vực, tiêu chí, tiêu chí thành phần: Phụ lục I kèm theo.'),
    paragraph('part', 'III. GIẢI TRÌNH'),
    paragraph('body', explanationWords(report.explanations)),
    paragraph('part', 'IV. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ'),
    ...numbered([...report.difficulties, ...report.proposals]),
    paragraph(
      'body',
      `Trên đây là báo cáo kết quả tự đánh giá, chấm điểm Chỉ số CCHC năm ${report.year} của ${report.unitName}./.`,
    ),
    { kind: 'ending', receivers: report.receivers, signature: report.signature },
  ],
});

const outsideWords = ({ outsidePoints, exempt, applicable }: SelfAssessmentReport): string => {
  const outside = `Không tự chấm: ${showMaximum(outsidePoints)} điểm xác định qua điều tra xã hội học và chỉ số do tỉnh thực hiện`;
  const freed = exempt
    ? `; ${showMaximum(exempt.points)} điểm của các tiêu chí thành phần ${listed(exempt.codes)} không áp dụng vì ${exempt.reason}`
    : '';
  return `${outside}${freed}. Điểm tối đa áp dụng: ${showMaximum(applicable)} điểm.`;
};

const explanationWords = (explanations: readonly ReportExplanation[]): string => {
  if (explanations.length === 0)
    return 'Các tiêu chí, tiêu chí thành phần đều có đủ tài liệu kiểm chứng, không có nội dung phải giải trình.';
  const codes = (kind: ReportExplanation['kind']) =>
    explanations.filter((each) => each.kind === kind).map(({ code }) => code);
  const parts = [
    sentencePart('không có hoặc chưa có đủ tài liệu kiểm chứng', codes('insufficient')),
    sentencePart('cần nêu rõ cách đánh giá, tính điểm', codes('method')),
  ].filter((part) => part !== '');
  return `Các tiêu chí, tiêu chí thành phần ${parts.join(' và các tiêu chí, tiêu chí thành phần ')} được giải trình tại Phụ lục II kèm theo.`;
};

const sentencePart = (words: string, codes: readonly string[]): string =>
  codes.length === 0 ? '' : `${words} (${listed(codes)})`;

/** "1.1.3, 3.2 và 6.1". */
const listed = (codes: readonly string[]): string =>
  codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join(', ')} và ${codes.at(-1)}`;

const numbered = (texts: readonly string[]) =>
  texts.length === 0
    ? [paragraph('body', 'Không có.')]
    : texts.map((text, at) => paragraph('body', texts.length === 1 ? text : `${at + 1}. ${text}`));

const referenceOf = (report: SelfAssessmentReport): string =>
  referenceTo('Báo cáo', report.issuer, report.issue, report.unitName, report.year);

const summaryAnnex = (report: SelfAssessmentReport): Section => ({
  orientation: 'landscape',
  blocks: [
    {
      kind: 'annex-title',
      annex: 'Phụ lục I',
      title: [`BẢNG TỔNG HỢP ĐIỂM TỰ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${report.year}`],
      reference: [referenceOf(report)],
    },
    summaryTable(report),
  ],
});

const explanationAnnex = (report: SelfAssessmentReport): Section => ({
  orientation: 'landscape',
  blocks: [
    {
      kind: 'annex-title',
      annex: 'Phụ lục II',
      title: ['BẢNG GIẢI TRÌNH CÁCH ĐÁNH GIÁ, TÍNH ĐIỂM'],
      reference: [referenceOf(report)],
    },
    explanationTable(report.explanations),
  ],
});
