import { commonWords, problemSentence, shellWords } from '@parindex/text';
import { NetworkLost, Refusal, ServerFault } from '../../lib/refusal.ts';
import type { FileOnTheWay } from '../../ui/index.ts';
import type { CitationPlace, Stored } from './evidence-query.ts';
import { markOf } from './upload-marks.ts';

/** A file on its way to an item. `final`: sending it again cannot help. */
export type FileUpload = FileOnTheWay & {
  readonly place: CitationPlace;
  readonly file: File;
  readonly final: boolean;
  /** Where and when this connection began, to tell how long the rest will take. */
  readonly since?: { readonly at: number; readonly sent: number } | undefined;
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

/** What is sent, and how to hear about it. Sent again with the same id, it goes on where it was cut. */
export type Sending = {
  readonly id: string;
  readonly place: CitationPlace;
  readonly file: File;
  readonly name: string;
  readonly signal: AbortSignal;
  readonly onProgress: (sentBytes: number) => void;
};

export type UploadPorts = {
  readonly send: (sending: Sending) => Promise<Stored>;
  /** The server may forget what came so far. */
  readonly drop: (upload: FileUpload) => void;
  /** Ids of files on their way outlive the page, so that the same file dropped again goes on. */
  readonly marks: { readonly idOf: (mark: string) => string; readonly forget: (mark: string) => void };
  readonly now: () => number;
  readonly onStored: (place: CitationPlace, stored: Stored, file: File) => void;
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
    put(id, { state: 'sending' });
    try {
      const stored = await ports.send({
        id,
        place,
        file,
        name,
        signal: controller.signal,
        onProgress: (sent) => {
          const since = uploads.find((upload) => upload.id === id)?.since ?? { at: ports.now(), sent };
          put(id, { sent, since });
        },
      });
      ports.marks.forget(markOf(place, file));
      forget(id);
      ports.onStored(place, stored, file);
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
      const known = new Set(uploads.map(({ id }) => id));
      const starts = files.map((file) => startOf(ports, place, file));
      change([...uploads, ...starts.filter(({ id }) => !known.has(id))]);
      next();
    },
    cancel: (id) => {
      const upload = uploads.find((one) => one.id === id);
      if (upload !== undefined && !upload.final) ports.drop(upload);
      if (upload !== undefined) ports.marks.forget(markOf(upload.place, upload.file));
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

const restarted = { state: 'waiting', problem: '', since: undefined } as const;

const isWaiting = ({ state }: FileUpload): boolean => state === 'waiting';

const startOf = (ports: UploadPorts, place: CitationPlace, file: File): FileUpload => {
  const name = file.name.normalize('NFC');
  const start = { id: ports.marks.idOf(markOf(place, file)), name, bytes: file.size, sent: 0, place, file };
  return file.size === 0
    ? { ...start, state: 'failed', final: true, problem: commonWords.fileEmpty(name) }
    : { ...start, state: 'waiting', final: false };
};
