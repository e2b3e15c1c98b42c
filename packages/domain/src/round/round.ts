import type { Day, Id, Instant } from '../shared/ids.ts';
import type { RoundState } from '../workflow/round.ts';

/**
 * Giai đoạn của đợt, theo thứ tự — what a province's plan may consist of; a round has those that its calendar names, and
 * what belongs to a phase that it does not have is never closed by the calendar.
 */
export const phases = [
  'training',
  'self-scoring',
  'internal-review',
  'submission',
  'appraisal',
  'preliminary-result',
  'objection',
  'second-round',
  'council',
  'official-figures',
  'publication',
] as const;

export type PhaseName = (typeof phases)[number];

/** Một giai đoạn với ngày giờ mở và đóng (đến hết thời điểm `closesAt`). */
export type Phase = { readonly name: PhaseName; readonly opensAt: Instant; readonly closesAt: Instant };

/** Gia hạn cho một đơn vị: giai đoạn, hạn mới, lý do và văn bản cho phép. */
export type Extension = {
  readonly unitId: Id;
  readonly phase: PhaseName;
  readonly closesAt: Instant;
  readonly reason: string;
  readonly document: string;
};

/** Miễn một mục cho một đơn vị, với lý do in ra cùng kết quả. */
export type Exemption = { readonly unitId: Id; readonly itemId: Id; readonly reason: string };

/** Đợt đánh giá — một năm, lịch, và các nhóm đơn vị, mỗi nhóm theo một phiên bản bộ chỉ số. */
export type Round = {
  readonly id: Id;
  readonly year: number;
  readonly title: string;
  readonly state: RoundState;
  readonly demonstration: boolean;
  /** Ngày đứng yên của một đợt minh họa. */
  readonly today?: Day;
  readonly phases: readonly Phase[];
  readonly version: number;
};

/** Nhóm (khối) đơn vị trong đợt: xếp hạng diễn ra bên trong nhóm. */
export type UnitGroup = { readonly id: Id; readonly name: string; readonly indexSetVersionId: Id };
