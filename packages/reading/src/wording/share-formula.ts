import type { Decimal } from '@parindex/domain';
import { compareDecimals } from '../amount.ts';
import { readNumber } from '../number.ts';
import { folded } from './normalise.ts';

/**
 * Công thức "tỷ lệ × điểm tối đa". `base` is the % that gives the maximum; absent when the wording says only "công
 * thức". `places`: the wording rounds the points itself. `subject`: what the share is of ("hoàn thành").
 */
export type ShareFormula = { readonly base?: Decimal; readonly places?: number; readonly subject: string };

const bareWord = /^(?:tính |áp dụng |theo |dùng )*công thức(?: tỷ lệ)?$/u;
const k = String.raw`(?<k>\d+(?:[.,]\d+)?|điểm tối đa)`;
const share = String.raw`tỷ lệ(?<subject>[^/×()\d]*)`;
const base = String.raw`(?<base>\d+(?:[.,]\d+)?)%`;
const shapes = [
  new RegExp(String.raw`^\(?\s*${share}×\s*${k}\s*\)?\s*/\s*${base}$`, 'u'),
  new RegExp(String.raw`^\(\s*${share}/\s*${base}\s*\)\s*×\s*${k}$`, 'u'),
  new RegExp(String.raw`^\(?\s*${share}×\s*${k}\s*\)?$`, 'u'),
];

/**
 * Đọc một vế công thức: "(tỷ lệ % hoàn thành × 2)/100%", "Điểm = (Tỷ lệ thực hiện vốn/85%) × 10, làm tròn 02 chữ số",
 * "công thức tỷ lệ".
 *
 * @returns undefined when it is no such formula or multiplies by something else than the maximum
 */
export const readShareFormula = (text: string, max: Decimal | undefined): ShareFormula | undefined => {
  const clean = folded(text)
    .replace(/^(?:số )?điểm\s*=\s*/u, '')
    .replace(/[.;]$/, '')
    .trim();
  if (bareWord.test(clean)) return { subject: '' };
  const rounding = /,?\s*làm tròn(?: đến)? 0?(\d) chữ số(?: thập phân)?$/u.exec(clean);
  const unrounded = rounding ? clean.slice(0, rounding.index) : clean;
  const cap = /,?\s*(?:nhưng )?(?:tối đa|không quá)\s+(\d+(?:[.,]\d+)?)(?: điểm)?$/u.exec(unrounded);
  if (cap && !isMaximum(cap[1] ?? '', max)) return undefined;
  const body = (cap ? unrounded.slice(0, cap.index) : unrounded).replace(/ điểm$/u, (end) =>
    /\d điểm$/u.test(unrounded) ? '' : end,
  );
  for (const shape of shapes) {
    const groups = shape.exec(body.trim())?.groups;
    if (!groups) continue;
    if (!isMaximum(groups.k ?? '', max)) return undefined;
    const named = groups.base === undefined ? '100' : readNumber(groups.base)?.number;
    if (named === undefined) return undefined;
    return {
      base: named,
      subject: (groups.subject ?? '').replace(/[%\s]+/g, ' ').trim(),
      ...(rounding ? { places: Number(rounding[1]) } : {}),
    };
  }
  return undefined;
};

/** True for "điểm tối đa" and for the very number of the maximum. */
export const isMaximum = (text: string, max: Decimal | undefined): boolean => {
  if (/^(?:số )?điểm tối đa$/u.test(folded(text))) return true;
  const number = readNumber(text.replace(/ ?điểm$/u, ''))?.number;
  return number !== undefined && max !== undefined && compareDecimals(number, max) === 0;
};
