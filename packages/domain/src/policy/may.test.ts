import { describe, expect, test } from 'vitest';
import type { Actor, Post, Subject } from './actor.ts';
import { conditionNames } from './conditions.ts';
import { grants } from './grants.ts';
import { may, mayOf } from './may.ts';

const as = (...posts: readonly Post[]): Actor => ({ personId: 'lan', posts });
const sea = 'district-sea';
const hill = 'district-hill';
const justice = 'department-justice';

describe('who scores', () => {
  const officer = as({ role: 'contributor', unitId: sea, officeId: 'justice' });
  const item = (subject: Partial<Subject>) => may(officer, 'self-score.enter', { unitId: sea, ...subject });

  test('an officer enters the items that the own office is in charge of or helps with, and no others', () => {
    expect(item({ officeId: 'justice' })).toBe(true);
    expect(item({ officeId: 'finance', supportingOfficeIds: ['justice'] })).toBe(true);
    expect(item({ officeId: 'finance' })).toBe(false);
    expect(item({})).toBe(false);
  });

  test('a helping office does not hand the item in', () => {
    const subject = { unitId: sea, officeId: 'finance', supportingOfficeIds: ['justice'] };
    expect(may(officer, 'self-score.hand-in', subject)).toBe(false);
  });

  test('an officer of a unit without offices works for the whole unit', () => {
    const whole = as({ role: 'contributor', unitId: hill });
    expect(may(whole, 'self-score.enter', { unitId: hill, officeId: hill })).toBe(true);
    expect(may(whole, 'self-score.enter', { unitId: sea, officeId: 'justice' })).toBe(false);
  });

  test('the unit of another person is none of theirs, not even to look', () => {
    expect(may(officer, 'assessment.view', { unitId: hill, officeId: 'justice' })).toBe(false);
  });
});

describe('conflict of interest', () => {
  const appraiser: Post = { role: 'appraiser', unitId: justice };

  test('an appraiser appraises the items of the own field, in other units', () => {
    const subject = { unitId: sea, authorityId: justice };
    expect(may(as(appraiser), 'appraisal.enter', subject)).toBe(true);
    expect(may(as(appraiser), 'appraisal.enter', { ...subject, authorityId: 'department-home' })).toBe(false);
    expect(may(as(appraiser), 'appraisal.enter', { unitId: justice, authorityId: justice })).toBe(false);
  });

  test('any post at the rated unit stands in the way, whatever its role', () => {
    const both = as(appraiser, { role: 'contributor', unitId: sea, officeId: 'justice' });
    expect(may(both, 'appraisal.enter', { unitId: sea, authorityId: justice })).toBe(false);
    expect(may(both, 'appraisal.enter', { unitId: hill, authorityId: justice })).toBe(true);
  });

  test('a council does not decide on a unit of its secretary', () => {
    const secretary = as({ role: 'council-secretary', unitId: justice });
    expect(may(secretary, 'council.decide', { unitId: justice })).toBe(false);
    expect(may(secretary, 'council.decide', { unitId: sea })).toBe(true);
  });
});

describe('the policy as a table', () => {
  test('who holds no post may do nothing', () => {
    expect(
      mayOf(
        as(),
        grants.map(({ verb }) => verb),
        { unitId: sea, handedOver: true },
      ),
    ).toEqual([]);
  });

  test('no row stands twice', () => {
    const rows = grants.map(({ verb, role, where }) => `${verb} ${role} ${conditionNames(where)}`);
    expect(rows.filter((row, index) => rows.indexOf(row) < index)).toEqual([]);
  });

  test('every condition that a row asks for has a name', () => {
    const nameless = grants.filter(({ where }) => where !== undefined && conditionNames(where).length === 0);
    expect(nameless).toEqual([]);
  });
});
