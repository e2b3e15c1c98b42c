import type { Machine } from './machine.ts';

/** Đang chuẩn bị → đang chạy → Hội đồng → đã công bố. Phases inside `running` follow the calendar, not a state. */
export type RoundState = 'preparing' | 'running' | 'council' | 'published';

/** Đợt đánh giá. */
export const roundMachine: Machine<RoundState> = {
  noun: 'round',
  initial: 'preparing',
  states: ['preparing', 'running', 'council', 'published'],
  steps: [
    { verb: 'round.update', from: ['preparing', 'running'], to: 'same' },
    { verb: 'round.assign', from: ['preparing', 'running'], to: 'same' },
    { verb: 'round.exempt', from: ['preparing', 'running'], to: 'same' },
    { verb: 'round.extend', from: ['running'], to: 'same' },
    { verb: 'round.revise-set', from: ['running'], to: 'same' },
    { verb: 'round.start', from: ['preparing'], to: 'running' },
    { verb: 'round.load-figures', from: ['preparing', 'running', 'council'], to: 'same' },
    // số chính thức còn thay số ước sau khi chuyển Hội đồng
    { verb: 'appraisal.enter', from: ['running', 'council'], to: 'same' },
    { verb: 'appraisal.accept', from: ['running'], to: 'same' },
    { verb: 'appraisal.flag', from: ['running'], to: 'same' },
    { verb: 'supplement.request', from: ['running'], to: 'same' },
    { verb: 'supplement.answer', from: ['running'], to: 'same' },
    { verb: 'objection.raise', from: ['running'], to: 'same' },
    { verb: 'objection.withdraw', from: ['running'], to: 'same' },
    { verb: 'objection.answer', from: ['running'], to: 'same' },
    { verb: 'round.close-appraisal', from: ['running'], to: 'council' },
    // sau công bố chỉ còn đính chính
    { verb: 'council.decide', from: ['council', 'published'], to: 'same' },
    { verb: 'publication.note', from: ['running', 'council'], to: 'same' },
    { verb: 'publication.publish', from: ['council'], to: 'published' },
    { verb: 'publication.correct', from: ['council', 'published'], to: 'same' },
    { verb: 'publication.withdraw', from: ['council', 'published'], to: 'council' },
  ],
};
