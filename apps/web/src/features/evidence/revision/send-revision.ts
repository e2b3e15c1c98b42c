import type { Id } from '@parindex/domain';
import { api } from '../../../lib/api.ts';
import { newId } from '../../../lib/ids.ts';
import { resumableFrom, sendInPieces } from '../../../lib/resumable-upload.ts';
import { uploadFile } from '../../../lib/upload.ts';
import { type CitationPlace, revisionPath } from '../evidence-query.ts';

/** Sends the next revision of a document; a large file goes in pieces first. */
export const sendRevision = async (
  place: CitationPlace,
  evidenceId: Id,
  file: File,
  onProgress: (sentBytes: number) => void,
): Promise<{ revision: number }> => {
  const id = newId();
  const name = file.name.normalize('NFC');
  if (file.size < resumableFrom)
    return uploadFile({ method: 'PUT', path: revisionPath(place, evidenceId, name), file, id, onProgress });
  await sendInPieces({ id, file, fileName: name, onProgress });
  return api.put(revisionPath(place, evidenceId, name, id), {}, { id });
};
