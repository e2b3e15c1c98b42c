import type { PersonReply } from '@parindex/contract';
import type { Unit } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { compareNames, personLine } from './person-line.ts';

const units = new Map<string, Unit>(
  [
    { id: 'cd', name: 'Huyện Côn Đảo', shortName: 'Côn Đảo', kind: 'district' as const, version: 1 },
    {
      id: 'tp',
      name: 'Phòng Tư pháp',
      shortName: 'Tư pháp',
      kind: 'office' as const,
      parentId: 'cd',
      version: 1,
    },
  ].map((unit) => [unit.id, unit]),
);
const person = (change: Partial<PersonReply> = {}): PersonReply => ({
  id: 'p',
  fullName: 'Võ Minh Khuê',
  username: 'khuevm',
  active: true,
  version: 1,
  mustChangePassword: false,
  totpEnabled: false,
  posts: [{ id: '1', role: 'contributor', unitId: 'cd', officeId: 'tp' }],
  may: [],
  ...change,
});
const line = (change: Partial<PersonReply> = {}) => personLine(person(change), units, '2020-11-05');

describe('a person in the list', () => {
  test('says where and as what, without the posts that have ended', () => {
    const ended = { id: '2', role: 'leader' as const, unitId: 'cd', validTo: '2020-11-04' };
    expect(line({ posts: [...person().posts, ended] })).toMatchObject({
      place: 'Huyện Côn Đảo, Tư pháp',
      roles: 'Chuyên viên phụ trách CCHC',
      state: 'usable',
    });
  });

  test.each([
    ['locked', { active: false, mustChangePassword: true }],
    ['postless', { posts: [] }],
    ['paused', { pausedUntil: '2020-11-05T03:00:00.000Z' }],
    ['fresh', { mustChangePassword: true }],
  ] as const)('%s', (state, change) => {
    expect(line(change).state).toBe(state);
  });
});

test('names go by the given name, in Vietnamese order', () => {
  const names = ['Trần Hoài Vy', 'Đỗ Thị Ân', 'Lê An', 'Bùi Đức', 'Nguyễn Dũng', 'Cao An'];
  expect(names.toSorted(compareNames)).toEqual([
    'Cao An',
    'Lê An',
    'Đỗ Thị Ân',
    'Nguyễn Dũng',
    'Bùi Đức',
    'Trần Hoài Vy',
  ]);
});

test('a unit is named once, with every office that the person works for there', () => {
  const posts = [...person().posts, { id: '2', role: 'coordinator' as const, unitId: 'cd' }];
  expect(line({ posts }).place).toBe('Huyện Côn Đảo, Tư pháp');
});
