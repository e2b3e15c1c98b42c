import { readDocumentHeader } from '@parindex/reading';
import type { Evidence } from '../../store/evidence.store.ts';
import type { BlobText } from '../../store/evidence-text.store.ts';

/** Số, ngày, cơ quan, trích yếu, số trang — as the file says itself; a person corrects what was read wrongly. */
export const saidByItself = ({
  pages,
  pageCount,
}: BlobText): Partial<Pick<Evidence, 'number' | 'signedOn' | 'issuer' | 'subject' | 'pageCount'>> => {
  const { number, date, issuer, subject } = readDocumentHeader(pages[0] ?? '');
  return {
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { signedOn: date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject: subject.slice(0, 1000) }),
    ...(pageCount === undefined || pageCount < 1 ? {} : { pageCount }),
  };
};

/** Dấu MẬT, TỐI MẬT, TUYỆT MẬT on any page: the paper of a file may lie behind a covering letter. */
export const isStampedSecret = ({ pages }: BlobText): boolean =>
  pages.some((page) => readDocumentHeader(page).secret);
