import type { EvidenceStoreReply, StoredDocument } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { countByFilter, shownLines, storeLines } from './store-line.ts';

const place = (roundId: string, year: number, code: string) => ({ roundId, year, itemId: code, code });
const document = (id: string, more: Partial<StoredDocument>): StoredDocument => ({
  id,
  kind: 'file',
  secret: false,
  restricted: false,
  revision: 1,
  createdAt: '2020-11-05T03:00:00.000Z',
  version: 1,
  outsideYear: false,
  alsoAt: [],
  usedAt: [],
  sameContent: [],
  ...more,
});
const store: EvidenceStoreReply = {
  unitName: 'Huyện Côn Đảo',
  year: 2020,
  evidence: [
    document('plan', {
      number: '214/KH-UBND',
      signedOn: '2019-12-27',
      subject: 'Kế hoạch cải cách hành chính',
      usedAt: [place('2020', 2020, '1.1.1'), place('2019', 2019, '1.1.1'), place('2019', 2019, '1.2')],
    }),
    document('old', {
      number: '67/BC-UBND',
      signedOn: '2019-03-13',
      outsideYear: true,
      usedAt: [place('2019', 2019, '1.3')],
    }),
    document('scan', { fileName: 'quét.pdf', sameContent: ['copy'] }),
  ],
};
const hit = { evidenceId: 'scan', page: 17, before: '', hit: 'thủ tục', after: '' };
const ids = (filter: Parameters<typeof shownLines>[1], query = '', found: (typeof hit)[] = []) =>
  shownLines(storeLines(store, '2020', found), filter, query).map((line) => line.document.id);

describe('the store of a unit', () => {
  it('says where a document is used this year and what it was used for before', () => {
    const [plan] = storeLines(store, '2020', []);
    expect(plan).toMatchObject({ here: ['1.1.1'], before: ['2019: 1.1.1, 1.2'], period: 'in' });
  });

  it('parts what is used, used before, unused, outside the period, without a number, held twice', () => {
    expect(countByFilter(storeLines(store, '2020', []))).toEqual({
      all: 3,
      here: 1,
      before: 1,
      unused: 1,
      outside: 1,
      unnamed: 1,
      twice: 1,
    });
    expect(ids('before')).toEqual(['old']);
  });

  it('finds words without diacritics, and what stands inside a file', () => {
    expect(ids('all', 'cai cach')).toEqual(['plan']);
    expect(ids('all', 'thu tuc')).toEqual([]);
    expect(ids('all', 'thu tuc', [hit])).toEqual(['scan']);
    expect(ids('here', 'thu tuc', [hit])).toEqual([]);
  });
});
