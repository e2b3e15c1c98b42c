import { plainText } from '../shared/plain-text.ts';

/** Tên đăng nhập hợp lệ — 3 to 40 lower-case letters without marks, digits, dots and hyphens. */
export const isUsername = (text: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{2,39}$/.test(text.trim().toLowerCase());

/**
 * Đề nghị tên đăng nhập — the given name and the first letters of the others, without marks; a number follows when
 * somebody has it already.
 *
 * @param isTaken  whether somebody uses the name
 * @returns        a valid name, or '' while the full name gives too little
 * Example         "Đặng Thị Hoài Vy" → `vydth`, then `vydth2`
 */
export const proposeUsername = (fullName: string, isTaken: (username: string) => boolean): string => {
  const words = plainText(fullName)
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  const given = words.at(-1) ?? '';
  const base = `${given}${words
    .slice(0, -1)
    .map((word) => word[0])
    .join('')}`.slice(0, 36);
  if (base === '') return '';
  const stem = base.length < 3 ? `${base}.cchc` : base;
  for (let number = 1; ; number += 1) {
    const username = number === 1 ? stem : `${stem}${number}`;
    if (!isTaken(username)) return username;
  }
};
