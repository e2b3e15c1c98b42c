import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type Sha256 } from '@parindex/domain';

export const sha256Of = (content: string | Buffer): Sha256 =>
  createHash('sha256').update(content).digest('hex');

/** A document with the SHA-256 of the canonical text of everything else in it. */
export const seal = <Content extends object>(content: Content): Content & { readonly seal: Sha256 } => ({
  ...content,
  seal: sealOf(content),
});

/** The seal that this content must carry. */
export const sealOf = (content: object): Sha256 => {
  const { seal: _seal, ...sealed } = content as { readonly seal?: Json };
  return sha256Of(canonicalJson(sealed as Json));
};

/** The bytes of a sealed document, as they are stored and handed out. */
export const sealedText = (content: object): string => canonicalJson(content as Json);
