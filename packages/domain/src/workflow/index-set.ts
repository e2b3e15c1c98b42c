import type { Machine } from './machine.ts';

/** Bản nháp → đã ban hành; a version that was issued never changes. */
export type IndexSetState = 'draft' | 'issued';

/** Một phiên bản của bộ chỉ số. */
export const indexSetMachine: Machine<IndexSetState> = {
  noun: 'index-set',
  initial: 'draft',
  states: ['draft', 'issued'],
  steps: [
    { verb: 'index-set.edit', from: ['draft'], to: 'same' },
    { verb: 'index-set.issue', from: ['draft'], to: 'issued' },
    { verb: 'index-set.discard', from: ['draft'], to: 'same' },
  ],
};
