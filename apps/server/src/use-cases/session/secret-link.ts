import { createHash, randomBytes } from 'node:crypto';

/** A 256-bit secret for a cookie or a link; only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
