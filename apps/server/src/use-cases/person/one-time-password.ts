import { randomInt } from 'node:crypto';

/** No letter or digit that is mistaken for another when it is read out or copied from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Mật khẩu dùng một lần — four groups of four, ≈ 79 bits; shown once and changed at the first login. */
export const newOneTimePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');
