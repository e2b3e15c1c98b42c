import type { Machine } from './machine.ts';

/** Chưa thẩm định · đã cho điểm · chờ bổ sung · đã bổ sung · trình Hội đồng · Hội đồng đã kết luận. */
export type AppraisalState =
  | 'open'
  | 'entered'
  | 'supplement-requested'
  | 'supplemented'
  | 'to-council'
  | 'decided';

/** Thẩm định một mục của một đơn vị. */
export const appraisalMachine: Machine<AppraisalState> = {
  noun: 'appraisal',
  initial: 'open',
  states: ['open', 'entered', 'supplement-requested', 'supplemented', 'to-council', 'decided'],
  steps: [
    {
      verb: 'appraisal.enter',
      from: ['open', 'entered', 'supplement-requested', 'supplemented'],
      to: 'entered',
    },
    { verb: 'appraisal.enter', from: ['to-council'], to: 'to-council' },
    { verb: 'appraisal.accept', from: ['open', 'supplemented'], to: 'entered' },
    { verb: 'supplement.request', from: ['open', 'entered', 'supplemented'], to: 'supplement-requested' },
    { verb: 'supplement.answer', from: ['supplement-requested'], to: 'supplemented' },
    { verb: 'objection.raise', from: ['entered', 'to-council'], to: 'same' },
    { verb: 'objection.answer', from: ['entered', 'to-council'], to: 'same' },
    { verb: 'appraisal.flag', from: ['open', 'entered', 'supplemented'], to: 'to-council' },
    { verb: 'council.decide', from: ['entered', 'to-council', 'decided'], to: 'decided' },
  ],
};
