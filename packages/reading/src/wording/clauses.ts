import { readNumber } from '../number.ts';

const bareNumber = /^[+-]?\d+(?:[.,]\d+)?(?: ?điểm)?$/;
const awarded = /:\s*[+-]?\d+(?:[.,]\d+)?(?: ?điểm)?$/;
const endsWithPoints = /(?:\d|điểm|tối đa)\)?$/i;
const bullet = /^(?:[-+•●*]\s+|[0-9]{1,2}[.)]\s+(?=\D))/;

/**
 * Các mệnh đề của lời văn: one per option, band or condition, in order. Splits at lines, bullets, table cells ("|"),
 * semicolons, full stops and commas after points, never inside brackets; a line that goes on in lower case is joined again.
 */
export const splitClauses = (normalised: string): readonly string[] => {
  const lines = normalised.includes('|') ? normalised.split('|') : joinWrapped(normalised.split('\n'));
  const parts = lines.flatMap((line) => splitSentence(line.trim()));
  return joinLoneNumbers(parts.map((part) => part.replace(bullet, '').trim()).filter((part) => part !== ''));
};

/** PDF and Word break lines inside a sentence; only a line that starts in lower case after an unended one goes on. */
const joinWrapped = (lines: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const goesOn =
      previous !== undefined &&
      /^\p{Ll}/u.test(line) &&
      !/[;.:]$/.test(previous) &&
      !endsWithPoints.test(previous);
    if (goesOn) joined[joined.length - 1] = `${previous} ${line}`;
    else joined.push(line);
  }
  return joined;
};

const splitSentence = (line: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    const fullStop = sign === '.' && /^\.(?:\s+\p{Lu}|$)/u.test(line.slice(at));
    const endsAward = sign === ',' && /^,\s/.test(line.slice(at)) && awarded.test(line.slice(start, at));
    if (depth === 0 && (sign === ';' || fullStop || endsAward)) {
      parts.push(line.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(line.slice(start).trim());
  return parts;
};

/** In a two-column table the points stand on their own after the label: "Dưới 50%", "10" → "Dưới 50%: 10". */
const joinLoneNumbers = (parts: readonly string[]): readonly string[] => {
  const lone = parts.filter((part) => bareNumber.test(part)).length;
  if (lone === 0) return parts;
  if (lone * 2 !== parts.length)
    return bareNumber.test(parts.at(-1) ?? '') && lone === 1 ? parts.slice(0, -1) : parts;
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}: ${parts[index + 1] ?? ''}`] : []));
};

/** Điểm trong một mệnh đề. `share` is a part of the maximum: "1/2 × điểm tối đa". */
export type AwardedPoints =
  | { readonly kind: 'number'; readonly points: string }
  | { readonly kind: 'maximum' }
  | { readonly kind: 'part-of-maximum'; readonly numerator: bigint; readonly denominator: bigint };

/** Mệnh đề cho điểm: "Dưới 70%: 0", "Rõ sản phẩm 0,25", "-0,5 nếu chậm 1-3 ngày". */
export type Award = { readonly label: string; readonly points: AwardedPoints; readonly marked: boolean };

const maximumWords = /^(?:được |đạt |tính )*(?:điểm )?tối đa$/i;
const partOfMaximum = /^(\d+)\s*\/\s*(\d+)\s*×?\s*(?:số )?điểm tối đa$/i;

/** Đọc chữ chỉ điểm: "0,5", "03 điểm", "điểm tối đa", "1/2 × điểm tối đa". */
export const readPoints = (text: string): AwardedPoints | undefined => {
  const clean = text.replace(/^(?:được|đạt|tính|trừ)\s+/i, '').trim();
  if (maximumWords.test(clean)) return { kind: 'maximum' };
  const part = partOfMaximum.exec(clean);
  if (part)
    return { kind: 'part-of-maximum', numerator: BigInt(part[1] ?? 0), denominator: BigInt(part[2] ?? 1) };
  if (!bareNumber.test(clean)) return undefined;
  const number = readNumber(clean.replace(/ ?điểm$/, ''))?.number;
  return number === undefined ? undefined : { kind: 'number', points: number };
};

/** Đọc mệnh đề cho điểm; undefined when the clause gives none. `marked`: a colon or "nếu" stood between. */
export const readAward = (clause: string): Award | undefined => {
  const condition = /^([+-]?\d+(?:[.,]\d+)?)(?: điểm)? (?:nếu|khi) (.+)$/i.exec(clause);
  if (condition) return award(condition[2], condition[1], true);
  const colon = clause.lastIndexOf(':');
  const marked = colon < 0 ? undefined : award(clause.slice(0, colon), clause.slice(colon + 1), true);
  if (marked) return marked;
  const trailing = /^(.*\p{L}\)?) ([+]?\d+(?:[.,]\d+)?(?: điểm)?)$/u.exec(clause);
  return trailing ? award(trailing[1], trailing[2], false) : undefined;
};

const award = (label: string | undefined, points: string | undefined, marked: boolean): Award | undefined => {
  const read = readPoints((points ?? '').trim());
  const clean = (label ?? '').trim();
  return read && clean !== '' && !/:\s*\d/.test(clean) ? { label: clean, points: read, marked } : undefined;
};
