import { evidenceWords as words } from '@parindex/text';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useWidth } from '../../../lib/width.ts';
import { Button } from '../../../ui/index.ts';
import styles from './pdf-pages.module.css';
import { usePdf } from './use-pdf.ts';

const zooms = [50, 75, 100, 125, 150, 200, 300];
const frame = 24;

/** The pages of a PDF one below the other, drawn as they come into sight; 100 % fills the width. */
export const PdfPages = ({ address, start }: { address: string; start: number }) => {
  const pdf = usePdf(address);
  if (pdf === undefined) return <p className={styles.note}>{words.viewerLoading}</p>;
  if ('problem' in pdf)
    return (
      <p className={styles.note} role="alert">
        {pdf.problem}
      </p>
    );
  return <Pages document={pdf.document} start={start} />;
};

const Pages = ({ document, start }: { document: PDFDocumentProxy; start: number }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const [zoom, setZoom] = useState(100);
  const [page, setPage] = useState(() => Math.min(Math.max(1, start), document.numPages));
  const ratio = useFirstRatio(document);
  const pageWidth = width === undefined ? 0 : Math.round(((width - frame) * zoom) / 100);
  const goTo = (number: number) => {
    const next = Math.min(Math.max(1, number), document.numPages);
    setPage(next);
    showPage(scroller.current, next);
  };
  const started = useRef(false);
  useEffect(() => {
    if (started.current || pageWidth === 0 || ratio === undefined) return;
    started.current = true;
    showPage(scroller.current, page);
  }, [pageWidth, ratio, page]);
  const step = (by: 1 | -1) => setZoom((now) => zooms[zooms.indexOf(now) + by] ?? now);
  return (
    <>
      <div className={styles.tools}>
        <Button size="small" aria-label={words.previousPage} onClick={() => goTo(page - 1)}>
          ‹
        </Button>
        <span role="status">{words.page(page, document.numPages)}</span>
        <Button size="small" aria-label={words.nextPage} onClick={() => goTo(page + 1)}>
          ›
        </Button>
        <span className={styles.zoom}>
          <Button size="small" aria-label={words.zoomOut} onClick={() => step(-1)}>
            −
          </Button>
          <span>{words.zoom(zoom)}</span>
          <Button size="small" aria-label={words.zoomIn} onClick={() => step(1)}>
            +
          </Button>
        </span>
      </div>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={words.viewerPages}
        tabIndex={document.numPages > 0 ? 0 : undefined}
      >
        {pageWidth > 0 &&
          ratio !== undefined &&
          Array.from({ length: document.numPages }, (_, index) => index + 1).map((number) => (
            <Page
              key={number}
              document={document}
              number={number}
              width={pageWidth}
              ratio={ratio}
              onSeen={setPage}
            />
          ))}
      </section>
    </>
  );
};

/** Scrolls the pages alone; nothing around them moves. */
const showPage = (scroller: HTMLElement | null, page: number): void => {
  const place = scroller?.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (place) scroller?.scrollTo({ top: place.offsetTop - frame / 2 });
};

const useFirstRatio = (document: PDFDocumentProxy): number | undefined => {
  const [ratio, setRatio] = useState<number>();
  useEffect(() => {
    void document.getPage(1).then((first) => {
      const { width, height } = first.getViewport({ scale: 1 });
      setRatio(height / width);
    });
  }, [document]);
  return ratio;
};

const Page = ({
  document,
  number,
  width,
  ratio,
  onSeen,
}: {
  document: PDFDocumentProxy;
  number: number;
  width: number;
  ratio: number;
  onSeen: (number: number) => void;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const around = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '600px 0px',
    });
    const inside = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(number), {
      rootMargin: '-45% 0px -45% 0px',
    });
    around.observe(element);
    inside.observe(element);
    return () => {
      around.disconnect();
      inside.disconnect();
    };
  }, [number, onSeen]);
  useEffect(() => {
    const target = canvas.current;
    if (!near || target === null) return;
    let cancel: () => void = () => undefined;
    let left = false;
    void document.getPage(number).then((page) => {
      if (left) return;
      const scale = (width / page.getViewport({ scale: 1 }).width) * devicePixelRatio;
      const viewport = page.getViewport({ scale });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      // a page scrolled away before it was drawn
      task.promise.catch(() => undefined);
    });
    return () => {
      left = true;
      cancel();
    };
  }, [document, near, number, width]);
  return (
    <div
      ref={place}
      data-page={number}
      className={styles.page}
      style={{ '--page': `${width}px`, '--ratio': ratio } as CSSProperties}
    >
      {near && <canvas ref={canvas} aria-label={words.page(number, document.numPages)} role="img" />}
    </div>
  );
};
