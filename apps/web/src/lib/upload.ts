import { actHeaders, errorOf, isLostSession, withQuery } from './api.ts';
import { newId } from './ids.ts';
import { reportLost, reportReached } from './network.ts';
import { NetworkLost } from './refusal.ts';
import { logInAgain } from './session-lost.ts';

export type Upload = {
  path: string;
  method?: 'POST' | 'PUT' | 'PATCH';
  file: Blob;
  /** Name, owner and the like; percent-encoded, since headers carry no Vietnamese. */
  headers?: Readonly<Record<string, string>>;
  id: string;
  onProgress: (sentBytes: number) => void;
  signal?: AbortSignal;
};

/** Sends the bytes of one file and tells how far it is. Refusals come as everywhere else. */
export const uploadFile = async <Reply>(upload: Upload): Promise<Reply> => {
  const { status, body } = await sendBytes(upload);
  if (status >= 200 && status < 300) return JSON.parse(body) as Reply;
  const error = errorOf(status, body);
  if (!isLostSession(error)) throw error;
  await logInAgain();
  return uploadFile(upload);
};

/** Sends a workbook with its name, for a reading or to be saved; workbooks are small, so that nobody watches how far it is. */
export const sendWorkbook = <Reply>(
  path: string,
  file: File,
  query: Readonly<Record<string, string>> = {},
): Promise<Reply> =>
  uploadFile({
    path: withQuery(path, { fileName: file.name.normalize('NFC').slice(-300), ...query }),
    file,
    id: newId(),
    onProgress: () => undefined,
  });

const sendBytes = ({
  path,
  method = 'POST',
  file,
  headers = {},
  id,
  onProgress,
  signal,
}: Upload): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const began = Date.now();
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries({
      ...actHeaders,
      'content-type': 'application/octet-stream',
      'idempotency-key': id,
    }))
      request.setRequestHeader(name, value);
    for (const [name, value] of Object.entries(headers))
      request.setRequestHeader(name, encodeURIComponent(value));
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => {
      reportReached(began);
      resolve({ status: request.status, body: request.responseText });
    };
    request.onerror = () => {
      reportLost();
      reject(new NetworkLost());
    };
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
