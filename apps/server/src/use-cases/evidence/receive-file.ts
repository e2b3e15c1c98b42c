import type { Readable } from 'node:stream';
import { ok, type Problem, problem, type Result, refuse } from '@parindex/domain';
import type { ArrivedFile } from '../../files/evidence-vault.ts';
import type { OpenUpload } from '../../files/upload-hall.ts';
import type { BlobText } from '../../store/evidence-text.store.ts';
import type { Services } from '../context.ts';
import { cleanFileName, isAllowedName, kindOfFile } from './file-kind.ts';

/** A file that is whole and on disk, and what it says. */
export type ReceivedFile = ArrivedFile & { readonly text: BlobText };

/** What is wrong with a file before its bytes come: its name, its kind by the name, its size. */
export const checkAnnounced = (
  { uploadLimitBytes }: Pick<Services, 'uploadLimitBytes'>,
  fileName: string,
  size: number,
): readonly Problem[] => {
  const name = cleanFileName(fileName);
  if (name === undefined) return [problem('evidence.name-invalid', {}, 'fileName')];
  if (size === 0) return [problem('evidence.empty', { name }, 'file')];
  if (size > uploadLimitBytes) return [tooLarge(uploadLimitBytes, name)];
  const { allowed, extension } = isAllowedName(name);
  return allowed ? [] : [problem('evidence.kind-not-allowed', { name, extension }, 'file')];
};

const tooLarge = (limit: number, name: string): Problem =>
  problem('evidence.too-large', { name, limit: Math.floor(limit / 1024 / 1024) }, 'file');

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
  if (declaredLength !== undefined && declaredLength > limit) return refuse(tooLarge(limit, fileName));
  const file = await services.vault.receive(bytes, limit);
  if (!file) return refuse(tooLarge(limit, fileName));
  if (declaredLength !== undefined && file.size !== declaredLength) {
    await services.vault.discard(file);
    return refuse(problem('evidence.cut-off', { name: fileName, received: file.size }, 'file'));
  }
  return ok({ ...file, text: await readArrived(services, file, fileName) });
};

/** Takes up a file that came in pieces; cut off while bytes are missing. */
export const takeUpload = async (
  services: Pick<Services, 'uploads' | 'readText'>,
  upload: OpenUpload,
): Promise<Result<ReceivedFile>> => {
  const { fileName, offset } = upload;
  const file = await services.uploads.take(upload);
  if (!file) return refuse(problem('evidence.cut-off', { name: fileName, received: offset }, 'file'));
  return ok({ ...file, text: await readArrived(services, file, fileName) });
};

/** What a file says; nothing of one that will be refused by its kind. */
const readArrived = async (
  services: Pick<Services, 'readText'>,
  file: ArrivedFile,
  fileName: string,
): Promise<BlobText> => {
  const kind = kindOfFile(cleanFileName(fileName) ?? '', file.head);
  return 'refused' in kind ? { state: 'unknown-kind', pages: [] } : services.readText(file, kind.mediaType);
};
