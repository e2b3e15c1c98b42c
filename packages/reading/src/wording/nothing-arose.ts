import type { Decimal, NothingArose } from '@parindex/domain';
import type { Clause } from './parsed-wording.ts';
import { isMaximum } from './share-formula.ts';

type Arising = { readonly clauses: readonly Clause[]; readonly whenNothingArose?: NothingArose };

const subject = `(?:trường hợp |nếu )?(?:trong năm(?: đánh giá)? )?(?:không (?:có|phát sinh)|không phát sinh)[^:;()]*?`;
const fullPoints = new RegExp(
  String.raw`^${subject}\s*(?::|thì|được)\s*(?:được )?(?:tính |đạt )?(?:điểm )?tối đa$`,
  'iu',
);
const reduced = new RegExp(
  String.raw`^${subject}\s*(?::|thì)?\s*(?:được )?(?:giảm trừ|không tính|trừ) (?:vào )?(?:số )?điểm tối đa(?: tương ứng)?$`,
  'iu',
);
const counted = new RegExp(
  String.raw`\(?${subject}\s*(?:thì )?được tính (\d+(?:[.,]\d+)?)(?: điểm)?\)?`,
  'iu',
);

/**
 * Không phát sinh trong năm: takes the clause out of the wording and says what it does. A plain "không có sai phạm: 2"
 * is an option, not this.
 */
export const takeNothingArose = (clauses: readonly Clause[], max: Decimal | undefined): Arising => {
  const kept: Clause[] = [];
  let effect: NothingArose | undefined;
  for (const clause of clauses) {
    const text = clause.text.replace(/[.;]$/, '').trim();
    const inBrackets = counted.exec(text);
    if (fullPoints.test(text)) effect = 'full-points';
    else if (reduced.test(text)) effect = 'reduce-maximum';
    else if (inBrackets && isMaximum(inBrackets[1] ?? '', max)) {
      effect = 'full-points';
      const rest = text.replace(inBrackets[0], '').trim();
      if (rest !== '') kept.push({ text: rest });
    } else kept.push(clause);
  }
  return { clauses: kept, ...(effect === undefined ? {} : { whenNothingArose: effect }) };
};
