import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import { useMedia } from '../../lib/media.ts';
import { classes } from '../classes.ts';
import { Skeleton } from '../sign/skeleton.tsx';
import styles from './split-pane.module.css';

export type SplitPaneProps = {
  main: ReactNode;
  /** What the selected row is in detail; nothing when none is. */
  pane: ReactNode | undefined;
  paneLabel: string;
  /** px; 512 for the score sheet. */
  paneWidth?: number;
  onClose: () => void;
  /** How F6 is called in the list of keys. */
  switchLabel: string;
  title: string;
};

/** A list and the detail of its selected row side by side; under 1200 px the detail lies over the list and may still be coming. */
export const SplitPane = ({
  main,
  pane,
  paneLabel,
  paneWidth = 512,
  onClose,
  switchLabel,
  title,
}: SplitPaneProps) => {
  const isOverlay = useMedia('(width < 1200px)');
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLElement>(null);
  const switchSide = () => {
    const inPane = right.current?.contains(document.activeElement) ?? false;
    focusIn(inPane ? left.current : right.current);
  };
  useKeys(title, [{ keys: 'F6', label: switchLabel, run: switchSide }]);
  useKeys('', [{ keys: 'Escape', label: '', run: onClose, hidden: true }], {
    active: isOverlay && pane !== undefined,
  });
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOverlay && pane !== undefined && !wasOpen.current) focusIn(right.current);
    if (isOverlay && pane === undefined && wasOpen.current) focusIn(left.current);
    wasOpen.current = pane !== undefined;
  }, [isOverlay, pane]);
  return (
    <div className={styles.split}>
      <div ref={left} className={styles.main}>
        {main}
      </div>
      {pane !== undefined && (
        <aside
          ref={right}
          tabIndex={-1}
          className={classes(styles.pane, isOverlay && styles.overlay)}
          style={{ width: paneWidth }}
          aria-label={paneLabel}
        >
          <Suspense fallback={<Skeleton rows={8} />}>{pane}</Suspense>
        </aside>
      )}
    </div>
  );
};

/** Puts focus back where it was, or on what Tab would reach first. */
const focusIn = (side: HTMLElement | null) => {
  const first = side?.querySelector<HTMLElement>(
    '[data-first-focus], td[tabindex="0"], th[tabindex="0"], input, textarea, select, button',
  );
  (first ?? side)?.focus();
};
