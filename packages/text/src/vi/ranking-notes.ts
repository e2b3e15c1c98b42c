import type { Decimal, ScoringPolicy } from '@parindex/domain';
import { showDecimal, showMaximum } from '../figures.ts';

/**
 * Xếp loại bằng lời — each grade with both of its ends: `"Xuất sắc từ 90"`, `"Tốt từ 80 đến dưới 90"`,
 * `"Trung bình dưới 70"`.
 */
export const gradeRanges = ({ bands }: ScoringPolicy['grading']): readonly string[] =>
  bands.map(({ name, from }, position) => `${name} ${rangeOf(from, bands[position - 1]?.from)}`);

/** The two ends of one grade without its name: `"từ 80 đến dưới 90"`. */
export const gradeRange = ({ bands }: ScoringPolicy['grading'], name: string): string => {
  const position = bands.findIndex((band) => band.name === name);
  return rangeOf(bands[position]?.from, bands[position - 1]?.from);
};

const rangeOf = (from: Decimal | undefined, below: Decimal | undefined): string => {
  const parts = [
    ...(from === undefined ? [] : [`từ ${showDecimal(from)}`]),
    ...(below === undefined ? [] : [`${from === undefined ? '' : 'đến '}dưới ${showDecimal(below)}`]),
  ];
  return parts.join(' ');
};

/** Bằng điểm thì sao — the rule of ties in one sentence, and what is compared. */
export const tieRule = ({ ranking }: ScoringPolicy): string => {
  const compared =
    ranking.compare === 'rounded'
      ? `Các đơn vị có Chỉ số bằng nhau sau khi làm tròn đến ${String(ranking.places).padStart(2, '0')} chữ số thập phân`
      : 'Các đơn vị có Chỉ số bằng nhau';
  const broken = ranking.tieBreaks.length > 0 ? ' và bằng nhau cả ở tiêu chí phụ' : '';
  const after = ranking.order === 'dense' ? 'hạng kế tiếp liền sau' : 'hạng kế tiếp bỏ số đã dùng';
  return `${compared}${broken} thì cùng hạng; ${after}.`;
};

type Left = { readonly code: string; readonly maxPoints: Decimal; readonly reason: string };

/** "Huyện Côn Đảo: không xét 3.4.2 (3 điểm) và 5.6 (1,5 điểm): không có cấp xã." One sentence per reason. */
export const exemptionNote = (unit: string, exemptions: readonly Left[]): readonly string[] =>
  [...Map.groupBy(exemptions, ({ reason }) => reason)].map(
    ([reason, items]) =>
      `${unit}: không xét ${listed(items.map(({ code, maxPoints }) => `${code} (${showMaximum(maxPoints)} điểm)`))}: ${reason.replace(/[.\s]+$/, '')}.`,
  );

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

/** Words of the ranking as a workbook. */
export const rankingSheetText = {
  title: (year: number, group: string) => [
    `KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    group.toLocaleUpperCase('vi'),
  ],
  attached: (number: string, day: string, signerTitle: string) =>
    `(Kèm theo Quyết định số ${number} ngày ${day} của ${signerTitle})`,
  fileName: (year: number, group: string, draft: boolean) =>
    `Xếp hạng ${year} - ${group}${draft ? ' (dự thảo)' : ''}.xlsx`,
  grades: (ranges: readonly string[]) => `Xếp loại: ${ranges.join('; ')}.`,
} as const;
