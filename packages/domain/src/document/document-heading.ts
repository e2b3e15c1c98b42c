import type { Problem } from '../shared/problem.ts';
import { problem } from '../shared/problem.ts';
import { ok, type Result, refuse } from '../shared/result.ts';
import { tidy } from '../shared/tidy.ts';

/**
 * Thể thức văn bản của một đơn vị — what its documents begin and end with.
 *
 * `superior`       cơ quan chủ quản, in capitals; absent for a UBND
 * `issuer`         cơ quan ban hành, a line each, in capitals
 * `abbreviation`   chữ viết tắt in the number: "UBND", "SNV"
 * `place`          địa danh
 * `signingTitles`  thẩm quyền, chức vụ of the one who signs, a line each: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 * `decidingTitles` the same on a decision, which its chairman signs alone
 * `signer`         name below the seal; left blank where nobody has written one
 * `receivers`      nơi nhận, one each
 */
export type DocumentHeading = {
  readonly superior?: string | undefined;
  readonly issuer: readonly string[];
  readonly abbreviation: string;
  readonly place: string;
  readonly signingTitles: readonly string[];
  readonly decidingTitles: readonly string[];
  readonly signer?: string | undefined;
  readonly receivers: readonly string[];
};

const longest = 300;

/** Kiểm tra thể thức — tidied, with every field that is empty or too long to stand on paper. */
export const checkHeading = (heading: DocumentHeading): Result<DocumentHeading> => {
  const tidied: DocumentHeading = {
    issuer: lines(heading.issuer),
    abbreviation: tidy(heading.abbreviation),
    place: tidy(heading.place),
    signingTitles: lines(heading.signingTitles),
    decidingTitles: lines(heading.decidingTitles),
    receivers: lines(heading.receivers),
    ...(tidy(heading.superior ?? '') === '' ? {} : { superior: tidy(heading.superior ?? '') }),
    ...(tidy(heading.signer ?? '') === '' ? {} : { signer: tidy(heading.signer ?? '') }),
  };
  const problems = Object.entries(tidied).flatMap(([at, value]): Problem[] => {
    const texts = typeof value === 'string' ? [value] : (value ?? []);
    if (texts.length === 0 || texts.includes('')) return [problem('document.heading-empty', {}, at)];
    return texts.some((text) => text.length > longest)
      ? [problem('document.heading-long', { limit: longest }, at)]
      : [];
  });
  return problems.length === 0 ? ok(tidied) : refuse(...problems);
};

const lines = (texts: readonly string[]): readonly string[] => texts.map(tidy).filter((text) => text !== '');
