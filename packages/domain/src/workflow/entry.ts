import type { Machine } from './machine.ts';

/** Chưa làm → đang làm → đã gửi tổng hợp → đã chấp nhận; đầu mối trả lại thì làm tiếp. */
export type EntryState = 'not-started' | 'in-progress' | 'handed-in' | 'accepted' | 'returned';

/** Một mục trong bảng chấm của đơn vị. */
export const entryMachine: Machine<EntryState> = {
  noun: 'self-score',
  initial: 'not-started',
  states: ['not-started', 'in-progress', 'handed-in', 'accepted', 'returned'],
  steps: [
    { verb: 'self-score.enter', from: ['not-started', 'in-progress'], to: 'in-progress' },
    { verb: 'self-score.enter', from: ['returned'], to: 'returned' },
    { verb: 'self-score.hand-in', from: ['in-progress', 'returned'], to: 'handed-in' },
    { verb: 'self-score.take-back', from: ['handed-in'], to: 'in-progress' },
    { verb: 'self-score.accept', from: ['handed-in'], to: 'accepted' },
    { verb: 'self-score.return', from: ['handed-in', 'accepted'], to: 'returned' },
    { verb: 'assessment.send-back', from: ['accepted', 'handed-in'], to: 'returned' },
  ],
};
