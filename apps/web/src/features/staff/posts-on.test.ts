import { describe, expect, test } from 'vitest';
import { postsOn } from './posts-on.ts';

const post = (id: string, validFrom?: string, validTo?: string) => ({
  id,
  personId: id,
  fullName: id,
  role: 'leader' as const,
  held: validTo === undefined,
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});
const posts = [post('before', '2019-01-01', '2020-12-23'), post('after', '2020-12-24'), post('always')];
const on = (day: string | undefined) => postsOn(posts, day).map(({ id }) => id);

describe('who held a post on a day', () => {
  test('the last day belongs to who leaves, the next one to who comes', () => {
    expect(on('2020-12-23')).toEqual(['before', 'always']);
    expect(on('2020-12-24')).toEqual(['after', 'always']);
  });

  test('without a day the whole history stands there, present holders first', () => {
    expect(on(undefined)).toEqual(['after', 'always', 'before']);
  });
});
