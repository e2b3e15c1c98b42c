import type { WorkbookReadingReply } from '@parindex/contract';
import { useRef, useState } from 'react';
import { newId } from '../../../lib/ids.ts';
import { readWorkbook, type WorkbookToRead } from '../index-set-calls.ts';

/** A workbook on its way to the server and what came back of it; nothing of it is saved. */
export type WorkbookState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly workbook: WorkbookToRead; readonly sent: number }
  | { readonly kind: 'failed'; readonly workbook: WorkbookToRead; readonly error: unknown }
  | {
      readonly kind: 'read';
      readonly workbook: WorkbookToRead;
      readonly reply: WorkbookReadingReply;
      /** Of the import that may follow: pressing twice imports once. */
      readonly importId: string;
    };

/** Reads a workbook, and again when its year or sheet is said to be another. */
export const useWorkbook = () => {
  const [state, setState] = useState<WorkbookState>({ kind: 'none' });
  const running = useRef<AbortController>(undefined);
  const read = async (workbook: WorkbookToRead): Promise<void> => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState((before) =>
      before.kind === 'read' && before.workbook.file === workbook.file
        ? before
        : { kind: 'sending', workbook, sent: 0 },
    );
    try {
      const reply = await readWorkbook(workbook, {
        signal: abort.signal,
        onProgress: (sent) =>
          setState((before) => (before.kind === 'sending' ? { ...before, sent } : before)),
      });
      if (!abort.signal.aborted) setState({ kind: 'read', workbook, reply, importId: newId() });
    } catch (error) {
      if (!abort.signal.aborted) setState({ kind: 'failed', workbook, error });
    }
  };
  const clear = () => {
    running.current?.abort();
    setState({ kind: 'none' });
  };
  return { state, read, clear };
};
