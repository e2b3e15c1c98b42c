import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../../lib/api.ts';
import { onReachedAgain } from '../../lib/network.ts';
import { dropUpload, resumableFrom, sendInPieces } from '../../lib/resumable-upload.ts';
import { uploadFile } from '../../lib/upload.ts';
import { reloadEvidence, type Stored, uploadPath } from './evidence-query.ts';
import { uploadMarks } from './upload-marks.ts';
import { createUploads, type FileUpload, type Sending, type UploadPorts, type Uploads } from './uploads.ts';

/** A large file goes in pieces and is attached when all of it came; a small one goes with the request. */
const send = async ({ id, place, file, name, signal, onProgress }: Sending): Promise<Stored> => {
  if (file.size < resumableFrom)
    return uploadFile<Stored>({ path: uploadPath(place, name), file, id, signal, onProgress });
  await sendInPieces({ id, file, fileName: name, signal, onProgress });
  return api.post<Stored>(uploadPath(place, name, id), {}, { id, signal });
};

/** How files reach the server; who sends them says what happens when one is stored. */
export const uploadPorts = (onStored: UploadPorts['onStored']): UploadPorts => ({
  send,
  onStored,
  drop: ({ id, file }) => {
    if (file.size >= resumableFrom) void dropUpload(id).catch(() => undefined);
  },
  marks: uploadMarks,
  now: () => Date.now(),
});

const uploads = createUploads(uploadPorts((place) => void reloadEvidence(place)));

/** The files on their way, from whatever page they were dropped on. */
export const useUploads = (): Uploads & { all: readonly FileUpload[] } => {
  const all = useSyncExternalStore(uploads.subscribe, uploads.state);
  useEffect(() => onReachedAgain(uploads.resume), []);
  useEffect(() => {
    if (all.every(({ final }) => final)) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [all]);
  return { ...uploads, all };
};
