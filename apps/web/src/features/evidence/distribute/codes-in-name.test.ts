import { expect, test } from 'vitest';
import { codesInName } from './codes-in-name.ts';

const codes = new Set(['1', '1.1.1', '1.1.2', '1.2', '1.10', '2.3', '7.4']);
const read = (name: string) => codesInName(name, codes);

test('mã ở đầu tên tệp, dù ngăn bằng gì', () => {
  expect(read('1.1.1_KH-CCHC.pdf')).toEqual(['1.1.1']);
  expect(read('1.1.1 Kế hoạch.pdf')).toEqual(['1.1.1']);
  expect(read('1.1.1. Kế hoạch.docx')).toEqual(['1.1.1']);
  expect(read('1.1.1.pdf')).toEqual(['1.1.1']);
  expect(read('1-1-2_bao cao.pdf')).toEqual(['1.1.2']);
  expect(read('TC 1.2 – báo cáo.pdf')).toEqual(['1.2']);
  expect(read('Tiêu chí 2.3.pdf'.normalize('NFD'))).toEqual(['2.3']);
});

test('số của văn bản đứng sau mã thì không lẫn vào mã', () => {
  expect(read('1.2_214-KH-UBND.pdf')).toEqual(['1.2']);
  expect(read('1.1.1-214-KH.pdf')).toEqual(['1.1.1']);
});

test('mã lạ thì không đoán sang mã ngắn hơn', () => {
  expect(read('1.1.9_abc.pdf')).toEqual([]);
  expect(read('1.11_abc.pdf')).toEqual([]);
  expect(read('1.10_abc.pdf')).toEqual(['1.10']);
  expect(read('2020_bao-cao.pdf')).toEqual([]);
  expect(read('214-KH-UBND.pdf')).toEqual([]);
  expect(read('Kế hoạch 1.1.1.pdf')).toEqual([]);
});

test('một tệp cho nhiều mục', () => {
  expect(read('1.1.1+1.1.2_KH.pdf')).toEqual(['1.1.1', '1.1.2']);
  expect(read('1.1.1, 1.2 kế hoạch.pdf')).toEqual(['1.1.1', '1.2']);
  expect(read('1.1.1+9.9_KH.pdf')).toEqual(['1.1.1']);
});
