import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoringCaseInput, scoringCaseSchema } from './scoring-case.ts';

const folder = new URL('../../scoring/src/golden/cases/', import.meta.url);
const goldens = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('hình dạng của một bài toán chấm điểm', () => {
  test.each(goldens)('%s hợp lệ', (name) => {
    const parsed = scoringCaseInput.safeParse(read(name));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test('tên viết sai bị từ chối, không lặng lẽ bỏ qua', () => {
    const written = {
      title: 'x',
      set: { title: 'x', year: 2024, rows: [{ code: '1', name: 'x', maxpoints: '2' }] },
      units: [],
    };
    expect(scoringCaseInput.safeParse(written).success).toBe(false);
  });

  test('số phải viết thành chữ, để không mất phần lẻ nào', () => {
    const written = {
      title: 'x',
      set: { title: 'x', year: 2024, rows: [{ code: '1', name: 'x', maxPoints: 2 }] },
      units: [],
    };
    expect(scoringCaseInput.safeParse(written).success).toBe(false);
  });
});

describe('JSON Schema', () => {
  const schema = scoringCaseSchema();

  test('nói rõ phiên bản và những gì bắt buộc', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['title', 'set', 'units'],
      additionalProperties: false,
    });
  });

  test('có đủ mọi loại cách tính', () => {
    const text = JSON.stringify(schema);
    for (const kind of ['options@1', 'situations@1', 'relative@1', 'formula@1', 'survey-mean@1', 'manual@1'])
      expect(text).toContain(kind);
  });
});
