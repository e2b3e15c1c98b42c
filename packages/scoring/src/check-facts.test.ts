import type { Facts, ScoringRule } from '@parindex/domain';
import { exact } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { demonstrationItems, ruleGoldens } from '../tests/read-golden.ts';
import { checkFacts } from './check-facts.ts';
import { checkGivenPoints } from './check-given-points.ts';

const demonstration = (code: string) => {
  const item = demonstrationItems().find((one) => one.code === code);
  if (item === undefined) throw new Error(`no item ${code}`);
  return item;
};
const golden = (name: string): { rule: ScoringRule; maxPoints: string } => {
  const found = ruleGoldens().find(([file]) => file === `${name}.json`);
  if (found === undefined) throw new Error(`no golden ${name}`);
  return found[1];
};
const found = (item: { rule: ScoringRule; maxPoints: string }, facts: Facts) =>
  checkFacts(item, facts).map(({ code, at }) => `${code} ${at}`);

describe('kiểm tra số liệu', () => {
  const share = demonstration('1.1.3');

  test('số liệu đúng thì không có gì để nói; thiếu số chưa phải là lỗi', () => {
    expect(found(share, { numerator: '38', denominator: '40' })).toEqual([]);
    expect(found(share, { numerator: '38' })).toEqual([]);
    expect(found(share, {})).toEqual([]);
  });

  test('41 lớn hơn tổng số 40: nói cả hai số', () => {
    expect(checkFacts(share, { numerator: '41', denominator: '40' })).toEqual([
      {
        code: 'facts.numerator-above-denominator',
        at: 'facts.numerator',
        details: { label: 'Tổng nhiệm vụ', numerator: '41', denominator: '40' },
      },
    ]);
  });

  test('thu ngân sách được vượt dự toán', () => {
    expect(found(demonstration('8.3'), { numerator: '107', denominator: '100' })).toEqual([]);
  });

  test('chữ thay cho số, số lẻ thay cho số nguyên, số âm: mỗi lỗi ở ô của nó', () => {
    expect(found(share, { numerator: 'ba tám', denominator: '40.5' })).toEqual([
      'facts.not-a-number facts.numerator',
      'facts.not-whole facts.denominator',
    ]);
    expect(found(share, { numerator: '-1', denominator: '40' })).toEqual(['facts.negative facts.numerator']);
    expect(found(demonstration('6.4'), { change: '-1' })).toEqual([]);
  });

  test('mẫu số bằng 0: lỗi khi bộ không nói cách chấm, được phép khi bộ có nói', () => {
    expect(found(share, { numerator: '0', denominator: '0' })).toEqual([
      'facts.denominator-zero facts.denominator',
    ]);
    expect(found(demonstration('3.3.2'), { numerator: '0', denominator: '0' })).toEqual([]);
    expect(found(demonstration('3.3.2'), { numerator: '2', denominator: '0' })).toEqual([
      'facts.denominator-zero facts.denominator',
    ]);
  });

  test('đánh dấu “không phát sinh” mà vẫn nhập số thì phải bỏ một', () => {
    const item = demonstration('3.3.2');
    expect(found(item, { nothingArose: true })).toEqual([]);
    expect(found(item, { nothingArose: true, numerator: '0', denominator: '0' })).toEqual([]);
    expect(found(item, { nothingArose: true, numerator: '3', denominator: '4' })).toEqual([
      'facts.instead-and-figures facts.nothingArose',
    ]);
  });

  test('“chưa thực hiện” và có ngày thì phải bỏ một', () => {
    expect(found(demonstration('1.1.1'), { notDone: true, date: '2019-12-27' })).toEqual([
      'facts.instead-and-figures facts.notDone',
    ]);
  });

  test('ngày không có thật, mức không có trong bộ, ô không thuộc mục', () => {
    expect(found(demonstration('1.1.1'), { date: '2019-02-29' })).toEqual(['facts.day-malformed facts.date']);
    expect(found(demonstration('1.4'), { choice: 'excellent' })).toEqual([
      'facts.choice-unknown facts.choice',
    ]);
    expect(found(share, { numerator: '1', denominator: '2', choice: 'done' })).toEqual([
      'facts.key-unknown facts.choice',
    ]);
  });

  test('mục tiêu bằng 0, chỉ số quá thang, công thức chia cho 0', () => {
    expect(found(demonstration('7.5'), { numerator: '1', denominator: '2', target: '0' })).toEqual([
      'facts.denominator-zero facts.target',
    ]);
    expect(found(demonstration('8.1'), { indexValue: '101' })).toEqual([
      'facts.out-of-range facts.indexValue',
    ]);
    const rule: ScoringRule = { kind: 'formula@1', inputs: [{ key: 'a', label: 'A' }], expression: '1 / a' };
    expect(checkFacts({ rule, maxPoints: '1' }, { a: '0' })[0]).toMatchObject({
      code: 'facts.formula-divides-by-zero',
      details: { position: 3 },
    });
  });

  test('số liệu của tình huống khác không lẫn vào', () => {
    const item = golden('situations');
    expect(found(item, { situation: 'no-plan', choice: 'held' })).toEqual([]);
    expect(found(item, { situation: 'no-plan', choice: 'held', rate: '90' })).toEqual([
      'facts.key-unknown facts.rate',
    ]);
  });

  test('ô đánh dấu không nhận chữ, ô số không nhận đánh dấu', () => {
    expect(found(demonstration('3.2'), { 'part.desk': 'true' })).toEqual([
      'facts.wrong-kind facts.part.desk',
    ]);
    expect(found(share, { numerator: true, denominator: '2' })).toEqual(['facts.wrong-kind facts.numerator']);
  });
});

describe('điểm cho trực tiếp', () => {
  const given = (most: string, text: string, step?: string) =>
    checkGivenPoints(most, exact.parseDecimal(text), step).map(({ code }) => code);
  test('trong khoảng từ 0 đến điểm tối đa, theo bước của bộ', () => {
    expect(given('2', '2')).toEqual([]);
    expect(given('2', '2.01')).toEqual(['facts.points-above-maximum']);
    expect(given('2', '-0.1')).toEqual(['facts.points-above-maximum']);
    expect(given('2', '1.3', '0.25')).toEqual(['facts.points-step']);
  });
  test('điểm trừ là số âm, không quá mức trừ lớn nhất', () => {
    expect(given('-2', '-1.5')).toEqual([]);
    expect(given('-2', '0.5')).toEqual(['facts.points-above-maximum']);
    expect(given('-2', '-2.5')).toEqual(['facts.points-above-maximum']);
  });
});
