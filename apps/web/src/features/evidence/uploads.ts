import type { EvidenceReply } from '@parindex/contract';
import { commonWords, problemSentence, shellWords } from '@parindex/text';
import { newId } from '../../lib/ids.ts';
import { NetworkLost, Refusal, ServerFault } from '../../lib/refusal.ts';
import type { Upload } from '../../lib/upload.ts';
import type { FileOnTheWay } from '../../ui/index.ts';
import { type CitationPlace, uploadPath } from './evidence-query.ts';

/** A file on its way to an item. `final`: sending it again cannot help. */
export type FileUpload = FileOnTheWay & {
  readonly place: CitationPlace;
  readonly file: File;
  readonly final: boolean;
};

export type Uploads = {
  readonly add: (place: CitationPlace, files: readonly File[]) => void;
  readonly cancel: (id: string) => void;
  readonly retry: (id: string) => void;
  /** The network is back: all that waited for it goes on. */
  readonly resume: () => void;
  readonly state: () => readonly FileUpload[];
  readonly subscribe: (listener: () => void) => () => void;
};

export type UploadPorts = {
  readonly send: (upload: Upload) => Promise<EvidenceReply>;
  readonly onStored: (place: CitationPlace, evidence: EvidenceReply) => void;
};

const atOnce = 2;

/** Sends files two at a time; what is refused says why, what lost its line waits for it. */
export const createUploads = (ports: UploadPorts): Uploads => {
  let uploads: readonly FileUpload[] = [];
  const controllers = new Map<string, AbortController>();
  const listeners = new Set<() => void>();

  const change = (next: readonly FileUpload[]) => {
    uploads = next;
    for (const listener of listeners) listener();
  };
  const put = (id: string, part: Partial<FileUpload>) =>
    change(uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  const forget = (id: string) => change(uploads.filter((upload) => upload.id !== id));

  const next = () => {
    const free = atOnce - uploads.filter(({ state }) => state === 'sending').length;
    for (const upload of uploads.filter(isWaiting).slice(0, Math.max(0, free))) void send(upload);
  };

  const send = async ({ id, place, file, name }: FileUpload) => {
    const controller = new AbortController();
    controllers.set(id, controller);
    put(id, { state: 'sending', sent: 0 });
    try {
      const evidence = await ports.send({
        path: uploadPath(place, name),
        file,
        id,
        signal: controller.signal,
        onProgress: (sent) => put(id, { sent }),
      });
      forget(id);
      ports.onStored(place, evidence);
    } catch (error) {
      fail(id, error);
    } finally {
      controllers.delete(id);
      next();
    }
  };

  const fail = (id: string, error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return forget(id);
    if (error instanceof Refusal)
      return put(id, {
        state: 'failed',
        final: true,
        problem: error.problems.map(problemSentence).join(' '),
      });
    if (error instanceof NetworkLost)
      return put(id, { state: 'failed', final: false, problem: shellWords.unreachedAct });
    const requestId = error instanceof ServerFault ? error.requestId : '';
    put(id, { state: 'failed', final: false, problem: shellWords.faultAct(requestId) });
    if (!(error instanceof ServerFault)) throw error;
  };

  return {
    add: (place, files) => {
      change([...uploads, ...files.map((file) => startOf(place, file))]);
      next();
    },
    cancel: (id) => {
      const controller = controllers.get(id);
      if (controller === undefined) forget(id);
      else controller.abort();
    },
    retry: (id) => {
      put(id, restarted);
      next();
    },
    resume: () => {
      change(
        uploads.map((upload) =>
          upload.state === 'failed' && !upload.final ? { ...upload, ...restarted } : upload,
        ),
      );
      next();
    },
    state: () => uploads,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const restarted = { state: 'waiting', problem: '', sent: 0 } as const;

const isWaiting = ({ state }: FileUpload): boolean => state === 'waiting';

const startOf = (place: CitationPlace, file: File): FileUpload => {
  const name = file.name.normalize('NFC');
  const start = { id: newId(), name, bytes: file.size, sent: 0, place, file };
  return file.size === 0
    ? { ...start, state: 'failed', final: true, problem: commonWords.fileEmpty(name) }
    : { ...start, state: 'waiting', final: false };
};
