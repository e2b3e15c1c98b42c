import type { EvidenceReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { firstPage, kindOf, nameOf, warningsOf } from './evidence-words.ts';
import { previewKind } from './preview/preview-kind.ts';

const paper: EvidenceReply = {
  id: 'e',
  kind: 'file',
  fileName: '19-BC-TP.pdf',
  mediaType: 'application/pdf',
  secret: false,
  restricted: false,
  revision: 1,
  createdAt: '2020-11-02T02:00:00.000Z',
  version: 1,
  outsideYear: false,
  alsoAt: [],
};

describe('một tài liệu kiểm chứng', () => {
  test('gọi bằng số và ngày, chưa ghi thì bằng tên tệp', () => {
    expect(nameOf({ ...paper, number: '19/BC-TP', signedOn: '2020-10-30' })).toBe('19/BC-TP · 30/10/2020');
    expect(nameOf(paper)).toBe('19-BC-TP.pdf');
  });

  test('bản quét 62 trang phải ghi trang chứng minh', () => {
    const scan = { ...paper, number: '19/BC-TP', pageCount: 62 };
    expect(warningsOf(scan, 20)).toEqual(['Dài 62 trang: ghi trang chứng minh']);
    expect(warningsOf({ ...scan, pages: '17–19' }, 20)).toEqual([]);
  });

  test.each([
    ['17–19', 17],
    ['Phụ lục 1, tr. 6–9', 6],
    ['tr. 3', 3],
    ['trang 12, 15', 12],
    [undefined, 1],
    ['Phụ lục', 1],
  ])('trang “%s” mở ở trang %i', (pages, page) => {
    expect(firstPage(pages)).toBe(page);
  });

  test('văn bản Mật không xem trong trang', () => {
    expect(kindOf({ ...paper, secret: true })).toBe('MẬT');
    expect(previewKind({ ...paper, secret: true })).toBeUndefined();
    expect(previewKind(paper)).toBe('pdf');
  });
});
