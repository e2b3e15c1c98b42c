import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResultSnapshot } from '@parindex/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSnapshot } from './check-snapshot.ts';
import { seal, sealedText } from './seal.ts';

const folder = fileURLToPath(new URL('../../../../../samples/snapshots/', import.meta.url));
const released = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Buffer => readFileSync(folder + name);
const codes = (bytes: Buffer, expected?: string) =>
  checkSnapshot(bytes, expected).problems.map(({ code }) => code);
const whole = (): ResultSnapshot => JSON.parse(read('every-rule.whole.json').toString()) as ResultSnapshot;
const resealed = (change: (snapshot: ResultSnapshot) => object): Buffer =>
  Buffer.from(sealedText(seal(change(whole()))));

describe('bản chốt đã phát hành', () => {
  test('mọi cách tính điểm đều có mặt trong bản chốt mẫu', () => {
    const kinds = whole().set.rows.flatMap((row) => (row.kind === 'item' ? [row.rule.kind] : []));
    expect(new Set(kinds).size).toBe(15);
  });

  test.each(released)('%s: tính lại giống hệt', (name) => {
    expect(checkSnapshot(read(name)).problems).toEqual([]);
  });

  test.each(released)('%s: sửa bất kỳ byte nào cũng bị thấy', (name) => {
    const bytes = read(name);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (position, flip) => {
        const changed = Buffer.from(bytes);
        changed[position] = (changed[position] ?? 0) ^ flip;
        expect(checkSnapshot(changed).problems).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(released)('%s: thêm một dấu xuống dòng, bớt một byte cũng bị thấy', (name) => {
    const bytes = read(name);
    expect(codes(Buffer.concat([bytes, Buffer.from('\n')]))).toEqual(['snapshot.changed']);
    expect(codes(bytes.subarray(0, -1))).toEqual(['snapshot.unreadable']);
  });

  test('mã băm trang công bố in ra được so với tệp', () => {
    const { sha256 } = checkSnapshot(read('every-rule.whole.json'));
    expect(codes(read('every-rule.whole.json'), sha256)).toEqual([]);
    expect(codes(read('every-rule.whole.json'), 'f'.repeat(64))).toEqual(['snapshot.changed']);
  });

  test('sửa số liệu rồi niêm phong lại: điểm không còn theo số liệu', () => {
    const forged = resealed((snapshot) => ({
      ...snapshot,
      units: snapshot.units.map((unit) => ({ ...unit, total: '99' })),
    }));
    expect(codes(forged)).toEqual(Array.from({ length: 4 }, () => 'snapshot.differs'));
  });

  test('tệp khác, tệp hỏng, tệp đúng niêm phong mà sai cấu trúc: không phải bản chốt', () => {
    expect(codes(Buffer.from('{}'))).toEqual(['snapshot.unreadable']);
    expect(codes(Buffer.from('không phải JSON'))).toEqual(['snapshot.unreadable']);
    expect(codes(resealed(({ format }) => ({ format, units: [] })))).toEqual(['snapshot.unreadable']);
  });
});
