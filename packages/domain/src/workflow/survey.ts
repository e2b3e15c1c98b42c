import type { Machine } from './machine.ts';

/** Đang chuẩn bị → đang thu phiếu → đã đóng. Whether links answer inside `collecting` follows its times. */
export type SurveyState = 'preparing' | 'collecting' | 'closed';

/** Cuộc khảo sát. */
export const surveyMachine: Machine<SurveyState> = {
  noun: 'survey',
  initial: 'preparing',
  states: ['preparing', 'collecting', 'closed'],
  steps: [
    { verb: 'survey.edit', from: ['preparing'], to: 'same' },
    { verb: 'survey.open', from: ['preparing'], to: 'collecting' },
    { verb: 'survey.invite', from: ['preparing', 'collecting'], to: 'same' },
    { verb: 'survey.extend', from: ['collecting'], to: 'same' },
    { verb: 'response.receive', from: ['collecting'], to: 'same' },
    { verb: 'response.review', from: ['collecting'], to: 'same' },
    { verb: 'survey.close', from: ['collecting'], to: 'closed' },
    // tính lại từ chính các phiếu đã chốt, không mở lại việc thu
    { verb: 'survey.recompute', from: ['closed'], to: 'same' },
  ],
};
