import { initialsOf } from '../shared/initials.ts';
import type { Unit } from '../unit/unit.ts';
import type { DocumentHeading } from './document-heading.ts';

/**
 * Words that a heading is made of: `committee` "Ủy ban nhân dân", `short` "UBND", `onBehalf` "TM.", titles of the
 * chairman, a director, a head; `archive` the last line of the receivers.
 */
export type HeadingWords = {
  readonly committee: string;
  readonly short: string;
  readonly onBehalf: string;
  readonly chairman: string;
  readonly director: string;
  readonly head: string;
  readonly archive: string;
};

/**
 * Đề nghị thể thức — from the unit's own name, until the unit writes its own: a province, district or commune issues as
 * its UBND; any other authority under its own name, below the UBND of the province where it belongs to it.
 */
export const proposeHeading = (
  unit: Pick<Unit, 'kind' | 'name' | 'shortName'>,
  province: Pick<Unit, 'name' | 'shortName'> | undefined,
  words: HeadingWords,
): DocumentHeading => {
  const capitals = (text: string) => text.toLocaleUpperCase('vi');
  const receivers = [words.archive];
  if (!authorities.has(unit.kind))
    return {
      issuer: [capitals(words.committee), capitals(unit.name)],
      abbreviation: words.short,
      place: placeOf(unit),
      signingTitles: [`${words.onBehalf} ${capitals(words.committee)}`, words.chairman],
      decidingTitles: [words.chairman],
      receivers,
    };
  const title = unit.kind === 'department' && unit.name.startsWith('Sở') ? words.director : words.head;
  return {
    ...(unit.kind === 'department' && province
      ? { superior: `${words.short} ${capitals(province.name)}` }
      : {}),
    issuer: [capitals(unit.name)],
    abbreviation: initialsOf(unit.name),
    place: province ? placeOf(province) : unit.shortName,
    signingTitles: [title],
    decidingTitles: [title],
    receivers,
  };
};

const authorities: ReadonlySet<Unit['kind']> = new Set(['department', 'central-agency', 'office']);

/** "Tỉnh Bà Rịa – Vũng Tàu" → "Bà Rịa - Vũng Tàu": in documents the joint is a hyphen. */
const placeOf = ({ name }: Pick<Unit, 'name'>): string =>
  name.replace(/^(tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)\s+/i, '').replaceAll('–', '-');
