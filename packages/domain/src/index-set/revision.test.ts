import { describe, expect, test } from 'vitest';
import { planRevision } from './revision.ts';
import type { Item, SetRow } from './set-row.ts';

const item = (id: string, change: Partial<Item> = {}): Item => ({
  kind: 'item',
  id,
  code: id,
  name: `Mục ${id}`,
  part: 'main',
  maxPoints: '1',
  wording: 'Đúng hạn: 1 điểm',
  rule: { kind: 'manual@1' },
  attention: false,
  evidence: 'Báo cáo',
  method: 'self',
  ...change,
});
const plan = (earlier: readonly SetRow[], later: readonly SetRow[]) => {
  const { kept, toReview, added, removed } = planRevision({ rows: earlier }, { rows: later });
  return {
    kept: kept.map(({ id }) => id),
    toReview: toReview.map(({ after, differences }) => [after.id, ...differences]),
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
  };
};

describe('a set revised inside its year', () => {
  test('an item that only got another number or another place keeps everything', () => {
    expect(plan([item('a')], [item('a', { code: '2.1' })])).toMatchObject({ kept: ['a'], toReview: [] });
  });

  test('another wording, another maximum, other documents: to be looked at again', () => {
    const later = [
      item('a', { wording: 'Đúng hạn: 0,5 điểm' }),
      item('b', { maxPoints: '2' }),
      item('c', { evidence: 'Quyết định' }),
    ];
    expect(plan([item('a'), item('b'), item('c')], later).toReview).toEqual([
      ['a', 'wording'],
      ['b', 'maximum'],
      ['c', 'evidence'],
    ]);
  });

  test('spaces and the way of typing letters make no other wording', () => {
    const typed = item('a', { wording: 'Đúng  hạn: 1 điểm'.normalize('NFD') });
    expect(plan([item('a')], [typed]).kept).toEqual(['a']);
  });

  test('an item with the same code but an id of its own is another item', () => {
    expect(plan([item('a', { code: '1' }), item('b')], [item('z', { code: '1' }), item('b')])).toEqual({
      kept: ['b'],
      toReview: [],
      added: ['z'],
      removed: ['a'],
    });
  });

  test('an item that was divided into further rows is gone as an item', () => {
    const heading: SetRow = {
      kind: 'heading',
      id: 'a',
      code: 'a',
      name: 'Mục a',
      part: 'main',
      maxPoints: '1',
      combine: { kind: 'sum' },
    };
    expect(plan([item('a')], [heading, item('b', { parentId: 'a' })])).toMatchObject({
      added: ['b'],
      removed: ['a'],
    });
  });
});
