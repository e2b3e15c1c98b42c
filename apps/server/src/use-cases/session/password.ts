import { hash, verify } from '@node-rs/argon2';
import { type Problem, problem } from '@parindex/domain';

/** argon2id at the strength that OWASP names for 19 MiB; each takes ≈ 80 ms, so no more than two run at a time. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let running = 0;
const waiting: (() => void)[] = [];

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= 2) await new Promise<void>((resume) => waiting.push(resume));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFC'), strength));

export const isPassword = (stored: string, password: string): Promise<boolean> =>
  inTurn(() => verify(stored, password.normalize('NFC')));

/** Verified against when there is no such account, so that both answers take the same time. */
export const decoyHash = hashPassword('không có tài khoản này');

export const minimumPasswordLength = 10;

/** What is wrong with a new password; none when it may be used. */
export const checkNewPassword = (password: string, username: string): readonly Problem[] => {
  const plain = password.normalize('NFC').toLowerCase();
  const problems: Problem[] = [];
  if ([...plain].length < minimumPasswordLength)
    problems.push(problem('password.too-short', { minimum: minimumPasswordLength }, 'next'));
  if (plain.includes(username.toLowerCase()) || isCommon(plain))
    problems.push(problem('password.too-common', {}, 'next'));
  return problems;
};

const isCommon = (plain: string) =>
  new Set(plain).size < 4 ||
  ['0123456789', 'qwertyuiop', 'abcdefghij'].some((run) => run.includes(plain.slice(0, 8))) ||
  commonPasswords.some((word) => plain.replace(/[\d\W]+$/, '') === word);

const commonPasswords = [
  'password',
  'matkhau',
  'mật khẩu',
  'administrator',
  'cchc',
  'parindex',
  'vietnam',
  'việt nam',
];
