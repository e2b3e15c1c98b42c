import { generateSecret, generateURI, verify } from 'otplib';

export const newTotpSecret = (): string => generateSecret();

/** What an authenticator reads from the QR code. */
export const totpAddress = (username: string, secret: string): string =>
  generateURI({ issuer: 'parindex', label: username, secret });

/**
 * The time step of a right code, or undefined. A code is good for its own half minute and the one before, and only
 * once: `lastStep` is the step of the last code used.
 */
export const totpStep = async (
  secret: string,
  code: string,
  now: string,
  lastStep: number | undefined,
): Promise<number | undefined> => {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(Date.parse(now) / 1000);
  const checked = await verify({ secret, token: code, epoch, epochTolerance: 30 });
  if (!checked.valid) return undefined;
  const usedStep = Math.floor(epoch / 30) + checked.delta;
  return lastStep !== undefined && usedStep <= lastStep ? undefined : usedStep;
};
