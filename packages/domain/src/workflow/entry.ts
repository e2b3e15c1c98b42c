import type { Machine } from './machine.ts';

/**
 * Chưa làm → đang làm → đã gửi tổng hợp → đã chấp nhận; đầu mối trả lại thì làm tiếp. `to-review`: bộ chỉ số đổi giữa
 * năm, điểm tự chấm còn đó nhưng chưa tính cho đến khi xác nhận hoặc chấm lại.
 */
export type EntryState = 'not-started' | 'in-progress' | 'handed-in' | 'accepted' | 'returned' | 'to-review';

/** Một mục trong bảng chấm của đơn vị. */
export const entryMachine: Machine<EntryState> = {
  noun: 'self-score',
  initial: 'not-started',
  states: ['not-started', 'in-progress', 'handed-in', 'accepted', 'returned', 'to-review'],
  steps: [
    { verb: 'self-score.enter', from: ['not-started', 'in-progress', 'to-review'], to: 'in-progress' },
    { verb: 'self-score.enter', from: ['returned'], to: 'returned' },
    { verb: 'self-score.hand-in', from: ['in-progress', 'returned'], to: 'handed-in' },
    { verb: 'self-score.take-back', from: ['handed-in'], to: 'in-progress' },
    { verb: 'self-score.accept', from: ['handed-in'], to: 'accepted' },
    { verb: 'self-score.return', from: ['handed-in', 'accepted'], to: 'returned' },
    { verb: 'self-score.confirm', from: ['to-review'], to: 'in-progress' },
    { verb: 'round.revise-set', from: ['in-progress', 'handed-in', 'accepted', 'returned'], to: 'to-review' },
    { verb: 'assessment.send-back', from: ['accepted', 'handed-in'], to: 'returned' },
  ],
};
