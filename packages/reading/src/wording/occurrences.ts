import { type Decimal, type Problem, problem, type Rate } from '@parindex/domain';
import { compareDecimals, differenceOf } from '../amount.ts';
import { readNumber } from '../number.ts';
import { capitalised } from './normalise.ts';
import { type ParsedWording, type Proposal, pointsOf, type Recogniser } from './parsed-wording.ts';
import { differsFromMaximum } from './points-check.ts';

type Piece =
  | {
      readonly kind: 'rate';
      readonly label: string;
      readonly points: Decimal;
      readonly takes: boolean;
      readonly sure: boolean;
    }
  | { readonly kind: 'cap'; readonly points: Decimal }
  | { readonly kind: 'floor' }
  | { readonly kind: 'base'; readonly points: Decimal };

const number = String.raw`(\d+(?:[.,]\d+)?)(?: điểm)?`;

/**
 * Trừ theo lỗi, cộng theo lần: "mỗi báo cáo chậm trừ 0,25; thiếu mỗi báo cáo trừ 0,5; không âm", "+1 mỗi mô hình, tối
 * đa +2", "20 điểm/mô hình". Every piece must be a rate, a limit or the points to start from.
 */
export const recogniseOccurrences: Recogniser = (wording) => {
  const pieces: Piece[] = [];
  for (const clause of wording.clauses) {
    for (const text of splitRates(clause.text)) {
      const piece = readRate(text) ?? readLimit(text) ?? readBase(clause, text, wording);
      if (!piece) return undefined;
      pieces.push(piece);
    }
  }
  const rates = pieces.filter((piece) => piece.kind === 'rate');
  if (rates.length === 0 || new Set(rates.map((rate) => rate.takes)).size > 1) return undefined;
  return rates[0]?.takes ? deduction(pieces, wording) : bonus(pieces, wording);
};

/** A comma parts two rates or a rate and its limit; other commas belong to a label. */
const splitRates = (text: string): readonly string[] =>
  text
    .split(/,\s+(?=[^,]*(?:trừ \d|tối đa|không quá|không âm|tối thiểu))/u)
    .map((piece) => piece.replace(/[.;]$/, '').trim());

const readRate = (text: string): Piece | undefined => {
  const signed = new RegExp(String.raw`^([+-])${number}\s*(?:/|(?:cho )?mỗi)\s*(.+)$`, 'iu').exec(text);
  if (signed) return rate(signed[3], signed[2], signed[1] === '-', true);
  const each = new RegExp(`^(mỗi|cứ mỗi|mới) (.+?)[:,]? (?:bị |thì )?(trừ|cộng|được) ${number}$`, 'iu').exec(
    text,
  );
  if (each) return rate(each[2], each[4], each[3] === 'trừ', !/^mới$/i.test(each[1] ?? ''));
  const inner = new RegExp(
    String.raw`^(.+?) ?(?::|bị)? (trừ|cộng) ${number}(\s*/\s*\p{L}[\p{L} ]*)?$`,
    'iu',
  ).exec(text);
  if (inner && !/\d/.test(inner[1] ?? ''))
    return rate(
      (inner[1] ?? '').replace(/(?:^|\s)mỗi(?=\s)/iu, ''),
      inner[3],
      inner[2]?.toLowerCase() === 'trừ',
      true,
    );
  const perUnit = new RegExp(String.raw`^(.+?):\s*${number}\s*/\s*\p{L}[\p{L} ]*$`, 'iu').exec(text);
  if (perUnit) return rate(perUnit[1], perUnit[2], false, true);
  const mistyped = new RegExp(String.raw`^(mỗi|mới) (.+?)(?: đạt)?:\s*${number}$`, 'iu').exec(text);
  return mistyped ? rate(mistyped[2], mistyped[3], false, /^mỗi$/i.test(mistyped[1] ?? '')) : undefined;
};

const rate = (
  label: string | undefined,
  points: string | undefined,
  takes: boolean,
  sure: boolean,
): Piece | undefined => {
  const read = readNumber(points ?? '')?.number;
  const clean = capitalised(label ?? '');
  return read === undefined || clean === ''
    ? undefined
    : { kind: 'rate', label: clean, points: read, takes, sure };
};

const readLimit = (text: string): Piece | undefined => {
  if (
    /^(?:không âm|(?:tối thiểu|thấp nhất|không dưới)(?: là)? 0(?: điểm)?|không trừ quá điểm tối đa)$/iu.test(
      text,
    )
  )
    return { kind: 'floor' };
  const cap = new RegExp(
    `^(?:tổng )?(?:trừ |cộng )?(?:tối đa|không quá|không vượt quá)(?: là)? [+-]?${number}$`,
    'iu',
  ).exec(text);
  const points = cap && readNumber(cap[1] ?? '')?.number;
  return points ? { kind: 'cap', points } : undefined;
};

const readBase = (
  clause: ParsedWording['clauses'][number],
  text: string,
  wording: ParsedWording,
): Piece | undefined => {
  const points = clause.award && pointsOf(clause.award.points, wording.max);
  return points !== undefined && clause.text.startsWith(text) ? { kind: 'base', points } : undefined;
};

const ratesOf = (pieces: readonly Piece[]): readonly Rate[] =>
  pieces.flatMap((piece, index) =>
    piece.kind === 'rate' ? [{ id: `r${index + 1}`, label: piece.label, points: piece.points }] : [],
  );

const capOf = (pieces: readonly Piece[]): Decimal | undefined =>
  pieces.flatMap((piece) => (piece.kind === 'cap' ? [piece.points] : []))[0];

const deduction = (pieces: readonly Piece[], wording: ParsedWording): Proposal | undefined => {
  const bases = pieces.filter((piece) => piece.kind === 'base');
  const [base] = bases;
  if (bases.length > 1) return undefined;
  const ownScale = wording.part === 'main' && wording.max !== undefined;
  const cap = capOf(pieces);
  if (ownScale) {
    const start = base?.points ?? wording.max ?? '0';
    const floor = cap === undefined ? '0' : differenceOf(start, cap);
    return {
      rule: { kind: 'deduction@1', base: start, rates: ratesOf(pieces), floor },
      remarks: [...differsFromMaximum(start, wording.max), ...doubts(pieces)],
    };
  }
  if (base) return undefined;
  const floor = cap === undefined ? wording.max : negative(cap);
  return {
    rule: {
      kind: 'deduction@1',
      base: '0',
      rates: ratesOf(pieces),
      ...(floor === undefined ? {} : { floor }),
    },
    remarks: [...(floor === undefined ? [] : differsFromMaximum(floor, wording.max)), ...doubts(pieces)],
  };
};

const bonus = (pieces: readonly Piece[], wording: ParsedWording): Proposal | undefined => {
  const bases = pieces.flatMap((piece) => (piece.kind === 'base' ? [piece.points] : []));
  if (bases.some((points) => compareDecimals(points, '0') !== 0)) return undefined;
  const cap = capOf(pieces) ?? wording.max;
  return {
    rule: { kind: 'bonus@1', rates: ratesOf(pieces), ...(cap === undefined ? {} : { cap }) },
    remarks: [...(cap === undefined ? [] : differsFromMaximum(cap, wording.max)), ...doubts(pieces)],
  };
};

const doubts = (pieces: readonly Piece[]): readonly Problem[] =>
  pieces.some((piece) => piece.kind === 'rate' && !piece.sure)
    ? [problem('wording.kind-unclear', {}, undefined, false)]
    : [];

const negative = (points: Decimal): Decimal => differenceOf('0', points);
