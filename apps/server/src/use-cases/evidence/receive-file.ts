import type { Readable } from 'node:stream';
import { ok, problem, type Result, refuse } from '@parindex/domain';
import type { ArrivedFile } from '../../files/evidence-vault.ts';
import type { BlobText } from '../../store/evidence-text.store.ts';
import type { Services } from '../context.ts';
import { cleanFileName, kindOfFile } from './file-kind.ts';

/** A file that is whole and on disk, and what it says. */
export type ReceivedFile = ArrivedFile & { readonly text: BlobText };

/**
 * Nhận tệp — takes the bytes in and reads them before any act begins: too large or cut off, and nothing is kept.
 * `declaredLength` is what the sender announced.
 */
export const receiveFile = async (
  services: Pick<Services, 'vault' | 'uploadLimitBytes' | 'readText'>,
  bytes: Readable,
  announced: { readonly fileName: string; readonly declaredLength: number | undefined },
): Promise<Result<ReceivedFile>> => {
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
  return ok({ ...file, text: await readArrived(services, file, fileName) });
};

/** What a file says; nothing of one that will be refused by its kind. */
export const readArrived = async (
  services: Pick<Services, 'readText'>,
  file: ArrivedFile,
  fileName: string,
): Promise<BlobText> => {
  const kind = kindOfFile(cleanFileName(fileName) ?? '', file.head);
  return 'refused' in kind ? { state: 'unknown-kind', pages: [] } : services.readText(file, kind.mediaType);
};
