import { describe, expect, test } from 'vitest';
import type { Post } from '../policy/actor.ts';
import { checkPost, homeUnitOf, isHeld, isInForce } from './posts.ts';

const post = (change: Partial<Post> = {}): Post => ({ role: 'contributor', unitId: 'sea', ...change });
const today = '2020-12-23';
const codes = (next: Post, held: readonly Post[] = [], offices: readonly { id: string }[] = []) =>
  checkPost(next, held, offices).map(({ code }) => code);

describe('days of a post', () => {
  test('it is in force from its first day to its last, both included', () => {
    const handedOver = post({ validFrom: '2020-12-23', validTo: '2020-12-31' });
    expect(isInForce(handedOver, '2020-12-22')).toBe(false);
    expect(isInForce(handedOver, '2020-12-23')).toBe(true);
    expect(isInForce(handedOver, '2020-12-31')).toBe(true);
    expect(isInForce(handedOver, '2021-01-01')).toBe(false);
    expect(isHeld(handedOver, '2020-12-22')).toBe(true);
  });
});

describe('the unit that manages an account', () => {
  test('is that of all posts that are held, whatever was before', () => {
    expect(homeUnitOf([post(), post({ role: 'coordinator' })], today)).toBe('sea');
    expect(homeUnitOf([post({ unitId: 'hill', validTo: '2020-06-30' }), post()], today)).toBe('sea');
  });

  test('is none for a person with posts in two units: only an administrator acts there', () => {
    expect(homeUnitOf([post(), post({ unitId: 'hill' })], today)).toBeUndefined();
    expect(homeUnitOf([post(), post({ unitId: 'hill', validFrom: '2021-01-01' })], today)).toBeUndefined();
  });

  test('stays that of the last posts when all have ended', () => {
    expect(homeUnitOf([post({ validTo: '2020-06-30' })], today)).toBe('sea');
    expect(homeUnitOf([], today)).toBeUndefined();
  });
});

describe('a post to be given', () => {
  test('needs an office where the unit has offices and the role is cut by them', () => {
    expect(codes(post(), [], [{ id: 'justice' }])).toEqual(['post.office-required']);
    expect(codes(post({ officeId: 'justice' }), [], [{ id: 'justice' }])).toEqual([]);
    expect(codes(post({ role: 'leader' }), [], [{ id: 'justice' }])).toEqual([]);
  });

  test('takes no office of another unit', () => {
    expect(codes(post({ officeId: 'elsewhere' }))).toEqual(['reference.unknown']);
  });

  test('is refused when the same is held in that time, allowed before and after', () => {
    const held = [post({ validFrom: '2020-01-01', validTo: '2020-12-22' })];
    expect(codes(post({ validFrom: '2020-12-22' }), held)).toEqual(['post.twice']);
    expect(codes(post({ validFrom: '2020-12-23' }), held)).toEqual([]);
    expect(codes(post({ validTo: '2019-12-31' }), held)).toEqual([]);
  });
});
