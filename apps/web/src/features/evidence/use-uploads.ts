import { useEffect, useSyncExternalStore } from 'react';
import { onReachedAgain } from '../../lib/network.ts';
import { uploadFile } from '../../lib/upload.ts';
import { reloadEvidence } from './evidence-query.ts';
import { createUploads, type FileUpload, type Uploads } from './uploads.ts';

const uploads = createUploads({
  send: (upload) => uploadFile(upload),
  onStored: (place) => void reloadEvidence(place),
});

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
