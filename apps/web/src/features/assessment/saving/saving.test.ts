import type { EntryDetailReply, EntryReply } from '@parindex/contract';
import { problem } from '@parindex/domain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NetworkLost, Refusal } from '../../../lib/refusal.ts';
import { type Claim, claimOf, withExplanation, withFact } from './claim.ts';
import type { SavePorts } from './held.ts';
import { createSaving } from './saving.ts';

const entry = (facts: Record<string, string>, version: number): EntryReply => ({
  itemId: '1.1.3',
  facts,
  estimated: true,
  evidenceComplete: true,
  state: 'in-progress',
  version,
  supportingOfficeIds: [],
  evidenceCount: 2,
  outcome: { kind: 'pending', reason: 'no-facts' },
  openQuestions: 0,
  may: ['self-score.enter'],
});

const detail = (shown: EntryReply): EntryDetailReply => ({
  entry: shown,
  evidence: [],
  remarks: [],
  history: [],
});

const start = entry({ numerator: '37', denominator: '40' }, 4);
const done38 = withFact(claimOf(start), 'numerator', '38');
const refusal = (code: Parameters<typeof problem>[0]) => new Refusal(409, [problem(code)], 'r');

describe('lưu từng mục', () => {
  let server: EntryReply;
  let answers: (() => EntryReply)[];
  const sent: { claim: Claim; version: number }[] = [];
  const shown: EntryReply[] = [];
  const kept = new Map<string, unknown>();
  const ports: SavePorts = {
    save: async (_itemId, claim, version) => {
      sent.push({ claim, version });
      const answer = answers.shift();
      if (answer !== undefined) return answer();
      if (version !== server.version) throw refusal('version.clash');
      server = { ...server, ...claim, version: version + 1 };
      return server;
    },
    fetchDetail: async () => detail(server),
    keep: (held) => kept.set(held.itemId, held),
    drop: (itemId) => kept.delete(itemId),
    onSaved: (saved) => shown.push(saved),
    now: () => '2020-11-05T03:32:00.000Z',
    after: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };

  beforeEach(() => {
    vi.useFakeTimers();
    server = start;
    answers = [];
    sent.length = 0;
    shown.length = 0;
    kept.clear();
  });

  test('lưu 800 ms sau phím cuối, một lần', async () => {
    const saving = createSaving(ports);
    saving.type('1.1.3', withFact(claimOf(start), 'numerator', '3'), start);
    await vi.advanceTimersByTimeAsync(700);
    saving.type('1.1.3', done38, start);
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map(({ claim, version }) => [claim.facts.numerator, version])).toEqual([['38', 4]]);
    expect(saving.state().held.size).toBe(0);
    expect(saving.state().savedAt).toBe('2020-11-05T03:32:00.000Z');
    expect(kept.size).toBe(0);
  });

  test('không lưu khi bộ gõ đang ghép chữ', async () => {
    const saving = createSaving(ports);
    saving.setComposing(true);
    saving.type('1.1.3', withExplanation(claimOf(start), { gap: 'thieu' }), start);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
    saving.setComposing(false);
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toHaveLength(1);
  });

  test('gõ tiếp trong lúc đang gửi: phần mới đi lần sau, trên phiên bản vừa lưu', async () => {
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    const sending = saving.flush('1.1.3');
    saving.type('1.1.3', withFact(done38, 'numerator', '39'), start);
    await sending;
    await vi.advanceTimersByTimeAsync(800);
    expect(sent.map(({ claim, version }) => [claim.facts.numerator, version])).toEqual([
      ['38', 4],
      ['39', 5],
    ]);
    expect(saving.state().held.size).toBe(0);
  });

  test('gõ lại đúng giá trị cũ thì không còn gì để lưu', async () => {
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    saving.type('1.1.3', claimOf(start), start);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([]);
    expect(kept.size).toBe(0);
  });

  test('mất mạng: giữ trên máy, có mạng thì gửi', async () => {
    answers = [
      () => {
        throw new NetworkLost();
      },
    ];
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    expect(saving.state().held.get('1.1.3')?.phase).toBe('waiting');
    expect(kept.size).toBe(1);
    await saving.flush();
    expect(server.facts.numerator).toBe('38');
    expect(kept.size).toBe(0);
  });

  test('người khác lưu trước: hai bản đứng cạnh nhau, chưa bản nào bị ghi đè', async () => {
    server = entry({ numerator: '38', denominator: '39' }, 5);
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    const held = saving.state().held.get('1.1.3');
    expect(held?.phase).toBe('clash');
    expect(held?.theirs?.entry.facts.denominator).toBe('39');
    expect(server.version).toBe(5);
    await saving.settle('1.1.3', done38);
    expect(server.facts).toEqual({ numerator: '38', denominator: '40' });
    expect(sent.at(-1)?.version).toBe(5);
  });

  test('lấy trọn bản của người khác thì không phải lưu gì', async () => {
    server = entry({ numerator: '38', denominator: '39' }, 5);
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    await saving.settle('1.1.3', claimOf(server));
    expect(sent).toHaveLength(1);
    expect(saving.state().held.size).toBe(0);
  });

  test('phiên bản mới nhưng nội dung như lúc bắt đầu gõ: không hỏi ai, lưu lên trên', async () => {
    server = { ...start, version: 6 };
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    expect(server.facts.numerator).toBe('38');
    expect(saving.state().held.size).toBe(0);
  });

  test('quá hạn khi đang gõ: chữ còn nguyên trong bản nháp, gia hạn thì lưu được', async () => {
    answers = [
      () => {
        throw refusal('workflow.phase-closed');
      },
    ];
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    expect(saving.state().held.get('1.1.3')).toMatchObject({ phase: 'closed', claim: done38 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    await saving.retry('1.1.3');
    expect(server.facts.numerator).toBe('38');
  });

  test('rút lại lần lưu cuối: lưu lại giá trị trước đó', async () => {
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    expect(saving.undo(() => server)?.itemId).toBe('1.1.3');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.facts.numerator).toBe('37');
    expect(saving.state().undoable).toEqual([]);
  });

  test('không rút lại khi người khác đã sửa sau lần lưu đó', async () => {
    const saving = createSaving(ports);
    saving.type('1.1.3', done38, start);
    await saving.flush();
    expect(saving.undo(() => ({ ...server, facts: { numerator: '40', denominator: '40' } }))).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  test('bản nháp còn từ lần trước được gửi khi mở lại', async () => {
    const saving = createSaving(ports);
    saving.restore([
      { itemId: '1.1.3', claim: done38, base: claimOf(start), version: 4, at: '', phase: 'waiting' },
    ]);
    await vi.advanceTimersByTimeAsync(800);
    expect(server.facts.numerator).toBe('38');
  });
});
