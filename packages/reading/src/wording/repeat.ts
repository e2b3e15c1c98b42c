import type { Decimal } from '@parindex/domain';
import { differenceOf } from '../amount.ts';
import { readNumber } from '../number.ts';
import { count } from './measure.ts';
import type { Recogniser } from './parsed-wording.ts';

const shape =
  /^(.*?)\(?\s*(vi phạm|chậm|sai|thiếu|bị nhắc nhở) 0?1 lần (?:bị )?trừ (\d+(?:[.,]\d+)?)(?: điểm)?,\s*(?:từ )?lần (?:vi phạm )?thứ (?:hai|2) trở đi (?:bị )?trừ hết.*?\)?$/iu;

/** Lỗi lặp lại: "vi phạm 01 lần trừ 01 điểm, từ lần thứ hai trở đi trừ hết số điểm còn lại". */
export const recogniseRepeat: Recogniser = (wording) => {
  const found = shape.exec(wording.clauses.map((clause) => clause.text).join(' '));
  const taken = found && readNumber(found[3] ?? '')?.number;
  if (!found || taken === undefined || taken === null || wording.max === undefined) return undefined;
  const at = (value: Decimal, points: Decimal) => ({
    from: value,
    fromInclusive: true,
    to: value,
    toInclusive: true,
    points,
  });
  return {
    rule: {
      kind: 'bands@1',
      measure: count(`Số lần ${(found[2] ?? '').toLowerCase()}`, 'lần'),
      bands: [
        at('0', wording.max),
        at('1', differenceOf(wording.max, taken)),
        { from: '2', fromInclusive: true, points: '0' },
      ],
    },
    remarks: [],
  };
};
