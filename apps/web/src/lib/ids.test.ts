import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('an id is a UUIDv7, later ones sort after earlier ones', () => {
  const earlier = newId(1_604_534_400_000);
  const later = newId(1_604_534_400_001);
  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(earlier < later).toBe(true);
  expect(newId()).not.toBe(newId());
});
