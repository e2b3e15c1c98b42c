import { evidenceWords as words } from '@parindex/text';
import { GlobalWorkerOptions, getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Fonts that papers leave out, and decoders of scans written in JavaScript: the page's policy compiles no WebAssembly. */
const files = `${import.meta.env.BASE_URL}${__PDFJS_FILES__}/`;

export type OpenPdf = { readonly document: PDFDocumentProxy } | { readonly problem: string } | undefined;

/** A PDF from its address; undefined while it opens. */
export const usePdf = (address: string): OpenPdf => {
  const [pdf, setPdf] = useState<OpenPdf>();
  useEffect(() => {
    const task = getDocument({
      url: address,
      withCredentials: true,
      useWasm: false,
      wasmUrl: files,
      standardFontDataUrl: files,
      enableXfa: false,
    });
    let left = false;
    task.promise.then(
      (document) => {
        if (!left) setPdf({ document });
      },
      (fault: unknown) => {
        if (!left)
          setPdf({
            problem: fault instanceof PasswordException ? words.viewerEncrypted : words.viewerFailed,
          });
      },
    );
    return () => {
      left = true;
      void task.destroy();
    };
  }, [address]);
  return pdf;
};
