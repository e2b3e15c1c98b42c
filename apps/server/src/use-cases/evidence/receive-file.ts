import type { Readable } from 'node:stream';
import { ok, problem, type Result, refuse } from '@parindex/domain';
import type { ArrivedFile } from '../../files/evidence-vault.ts';
import type { Services } from '../context.ts';

/**
 * Nhận tệp — takes the bytes in before any act begins: too large or cut off, and nothing is kept. `declaredLength` is
 * what the sender announced.
 */
export const receiveFile = async (
  services: Pick<Services, 'vault' | 'uploadLimitBytes'>,
  bytes: Readable,
  announced: { readonly fileName: string; readonly declaredLength: number | undefined },
): Promise<Result<ArrivedFile>> => {
  const { fileName, declaredLength } = announced;
  const limit = services.uploadLimitBytes;
  const tooLarge = problem(
    'evidence.too-large',
    { name: fileName, limit: Math.floor(limit / 1024 / 1024) },
    'file',
  );
  if (declaredLength !== undefined && declaredLength > limit) return refuse(tooLarge);
  const file = await services.vault.receive(bytes, limit);
  if (!file) return refuse(tooLarge);
  if (declaredLength !== undefined && file.size !== declaredLength) {
    await services.vault.discard(file);
    return refuse(problem('evidence.cut-off', { name: fileName, received: file.size }, 'file'));
  }
  return ok(file);
};
