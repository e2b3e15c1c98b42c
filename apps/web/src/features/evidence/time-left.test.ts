import { expect, test } from 'vitest';
import { secondsLeft } from './time-left.ts';
import type { FileUpload } from './uploads.ts';

const upload = (sent: number, since?: FileUpload['since']) =>
  ({ bytes: 100_000_000, sent, ...(since === undefined ? {} : { since }) }) as FileUpload;

test('thời gian còn lại tính theo tốc độ của chính lần kết nối này', () => {
  const since = { at: 1000, sent: 90_000_000 };
  expect(secondsLeft(upload(95_000_000, since), 11_000)).toBe(10);
});

test('chưa đủ lâu hoặc chưa đi byte nào thì không đoán', () => {
  expect(secondsLeft(upload(10), 5000)).toBeUndefined();
  expect(secondsLeft(upload(50_000_000, { at: 1000, sent: 0 }), 2000)).toBeUndefined();
  expect(secondsLeft(upload(10, { at: 1000, sent: 10 }), 9000)).toBeUndefined();
});
