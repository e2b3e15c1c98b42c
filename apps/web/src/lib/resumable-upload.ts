import type { UploadReply } from '@parindex/contract';
import { api } from './api.ts';
import { Refusal } from './refusal.ts';
import { uploadFile } from './upload.ts';

export type ResumableUpload = {
  file: File;
  fileName: string;
  id: string;
  onProgress: (sentBytes: number) => void;
  signal?: AbortSignal;
};

/** Small enough that a slow line brings a piece through before a proxy loses patience. */
const piece = 4 * 1024 * 1024;

/** From this size on a file goes in pieces; below, one request is quicker. */
export const resumableFrom = piece;

/**
 * Brings the bytes of one file to the server piece by piece. Called again with the same id after a cut, it asks how far
 * the server got and goes on from there.
 */
export const sendInPieces = async ({
  file,
  fileName,
  id,
  onProgress,
  signal,
}: ResumableUpload): Promise<void> => {
  let { offset } = await api.post<UploadReply>(
    '/api/uploads',
    { id, fileName, size: file.size },
    { id, ...(signal === undefined ? {} : { signal }) },
  );
  onProgress(offset);
  while (offset < file.size) {
    const start = offset;
    try {
      ({ offset } = await uploadFile<UploadReply>({
        method: 'PATCH',
        path: `/api/uploads/${id}?offset=${start}`,
        file: file.slice(start, start + piece),
        id,
        onProgress: (sent) => onProgress(start + sent),
        ...(signal === undefined ? {} : { signal }),
      }));
    } catch (error) {
      if (!(error instanceof Refusal && error.has('evidence.upload-elsewhere'))) throw error;
      // an earlier connection brought more, or less, than this side knows
      ({ offset } = await api.get<UploadReply>(`/api/uploads/${id}`));
    }
  }
};

export const dropUpload = (id: string): Promise<void> => api.delete(`/api/uploads/${id}`);
