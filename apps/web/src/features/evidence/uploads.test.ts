import { problem } from '@parindex/domain';
import { describe, expect, test, vi } from 'vitest';
import { NetworkLost, Refusal } from '../../lib/refusal.ts';
import type { Stored } from './evidence-query.ts';
import { createUploads, type Sending, type UploadPorts } from './uploads.ts';

const place = { roundId: 'r', unitId: 'u', itemId: 'i' };
const file = (name: string, text = 'nội dung') => new File([text], name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

const withSend = (send: (sending: Sending) => Promise<Stored>) => {
  const onStored = vi.fn();
  const drop = vi.fn();
  const ids = new Map<string, string>();
  const marks: UploadPorts['marks'] = {
    idOf: (mark) => {
      const id = ids.get(mark) ?? `id-${ids.size}-${Math.random()}`;
      ids.set(mark, id);
      return id;
    },
    forget: (mark) => ids.delete(mark),
  };
  return { uploads: createUploads({ send, onStored, drop, marks, now: () => 0 }), onStored, drop, ids };
};
const stored: Stored = { evidenceId: 'e' };

describe('gửi tệp', () => {
  test('nhiều tệp đi hai cái một, xong thì rời danh sách', async () => {
    const release: (() => void)[] = [];
    const { uploads, onStored } = withSend(
      () => new Promise((resolve) => release.push(() => resolve(stored))),
    );
    uploads.add(place, [file('a.pdf'), file('b.pdf'), file('c.pdf')]);
    expect(uploads.state().map(({ state }) => state)).toEqual(['sending', 'sending', 'waiting']);
    release[0]?.();
    await settled();
    expect(uploads.state().map(({ name, state }) => [name, state])).toEqual([
      ['b.pdf', 'sending'],
      ['c.pdf', 'sending'],
    ]);
    expect(onStored).toHaveBeenCalledOnce();
  });

  test('tệp 0 byte không gửi, nói ngay là trống', () => {
    const send = vi.fn();
    const { uploads } = withSend(send);
    uploads.add(place, [file('Quyết định.pdf', '')]);
    expect(uploads.state()[0]).toMatchObject({ state: 'failed', final: true });
    expect(uploads.state()[0]?.problem).toContain('trống (0 byte)');
    expect(send).not.toHaveBeenCalled();
  });

  test('tên tệp dạng tổ hợp được viết lại dựng sẵn', () => {
    const { uploads } = withSend(() => new Promise(() => undefined));
    uploads.add(place, [file('Quyết định.pdf'.normalize('NFD'))]);
    expect(uploads.state()[0]?.name).toBe('Quyết định.pdf'.normalize('NFC'));
  });

  test('máy chủ từ chối thì nêu lý do và không tự gửi lại', async () => {
    const send = vi.fn(async () => {
      throw new Refusal(422, [problem('evidence.kind-not-allowed', { name: 'a.exe' })], 'r');
    });
    const { uploads } = withSend(send);
    uploads.add(place, [file('a.exe')]);
    await settled();
    uploads.resume();
    await settled();
    expect(uploads.state()[0]?.problem).toContain('a.exe');
    expect(send).toHaveBeenCalledOnce();
  });

  test('đứt mạng thì tệp chờ, có mạng thì đi tiếp', async () => {
    let lost = true;
    const { uploads, onStored } = withSend(async () => {
      if (lost) throw new NetworkLost();
      return stored;
    });
    uploads.add(place, [file('a.pdf')]);
    await settled();
    expect(uploads.state()[0]).toMatchObject({ state: 'failed', final: false });
    lost = false;
    uploads.resume();
    await settled();
    expect(uploads.state()).toEqual([]);
    expect(onStored).toHaveBeenCalledOnce();
  });

  test('đứt giữa chừng rồi đi tiếp thì vẫn là lần gửi ấy, cả khi thả lại cùng tệp vào cùng mục', async () => {
    const seen: string[] = [];
    const { uploads } = withSend(async ({ id, onProgress }) => {
      seen.push(id);
      onProgress(90);
      throw new NetworkLost();
    });
    const scan = file('quet.pdf');
    uploads.add(place, [scan]);
    await settled();
    expect(uploads.state()[0]).toMatchObject({ sent: 90, final: false });
    uploads.add(place, [scan]);
    expect(uploads.state()).toHaveLength(1);
    uploads.resume();
    await settled();
    expect(new Set(seen).size).toBe(1);
    expect(seen).toHaveLength(2);
  });

  test('bỏ tệp đang gửi thì máy chủ cũng bỏ phần đã nhận', async () => {
    const { uploads, drop, ids } = withSend(() => new Promise(() => undefined));
    uploads.add(place, [file('a.pdf'), file('b.pdf'), file('c.pdf')]);
    const waiting = uploads.state()[2];
    uploads.cancel(waiting?.id ?? '');
    expect(drop).toHaveBeenCalledWith(waiting);
    expect(ids.size).toBe(2);
  });
});
