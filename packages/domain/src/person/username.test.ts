import { describe, expect, test } from 'vitest';
import { isUsername, proposeUsername } from './username.ts';

const propose = (name: string, taken: readonly string[] = []) =>
  proposeUsername(name, (username) => taken.includes(username));

describe('a username is proposed from the name', () => {
  test.each([
    ['Đặng Thị Hoài Vy', 'vydth'],
    ['Nguyễn Ý', 'yn.cchc'],
    ['Lê  Ơn', 'onl'],
    ['Trần Thị Ánh-Nguyệt', 'anhnguyettt'],
  ])('%s → %s', (name, username) => {
    expect(propose(name)).toBe(username);
    expect(isUsername(username)).toBe(true);
  });

  test('a number follows when somebody has it already', () => {
    expect(propose('Đặng Thị Hoài Vy', ['vydth', 'vydth2'])).toBe('vydth3');
  });

  test('nothing can be made of nothing', () => {
    expect(propose('')).toBe('');
    expect(propose('  –  ')).toBe('');
  });
});
